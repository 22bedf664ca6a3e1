//! The search box of every staff page: a number or a few letters lead to the file, or to what
//! was found: customers, depots, subscriptions (CUS-5).

use askama::Template;
use domain::customers::{Query as Search, normalise};
use domain::people::rights::Right;
use values::ids::SubscriptionId;

use super::store::list::{self, CustomerLine, Order, Wanted};
use crate::depots::store::{self as depots, DepotLine};
use crate::failure::{Failure, Outcome};
use crate::guard::CustomersRead;
use crate::layout::{Area, Frame};
use crate::lists::ROWS;
use crate::subscriptions::store as subscriptions;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "customers/find.html")]
struct Page {
    frame: Frame,
    w: Words,
    typed: String,
    customers: Vec<CustomerLine>,
    depots: Vec<DepotLine>,
    subscription: Option<SubscriptionId>,
}

impl Page {
    /// The address of the only thing found.
    fn only(&self) -> Option<String> {
        match (&*self.customers, &*self.depots, self.subscription) {
            ([customer], [], None) => Some(format!("/clients/{}", customer.id)),
            ([], [depot], None) => Some(format!("/depots/{}", depot.id)),
            ([], [], Some(id)) => Some(format!("/abonnements/{id}")),
            _ => None,
        }
    }

    fn is_empty(&self) -> bool {
        self.customers.is_empty() && self.depots.is_empty() && self.subscription.is_none()
    }
}

pub(super) async fn show(mut visit: Visit<CustomersRead>) -> Outcome {
    let typed = visit.request.query.value("q").to_owned();
    let page = Page {
        customers: customers(&mut visit, &typed).await?,
        depots: depots(&mut visit, &typed).await?,
        subscription: subscription(&mut visit, &typed).await?,
        frame: visit.frame(Area::Staff, "customers-found-title"),
        w: visit.words,
        typed,
    };
    match page.only() {
        Some(address) => visit.lead(&address).await,
        None => visit.page(&page),
    }
}

async fn customers(
    visit: &mut Visit<CustomersRead>,
    typed: &str,
) -> Result<Vec<CustomerLine>, Failure> {
    let Ok(search) = Search::parse(typed) else {
        return Ok(Vec::new());
    };
    let wanted = Wanted {
        search: Some(search),
        ..Wanted::default()
    };
    Ok(list::list(&mut visit.tx, &wanted, Order::Name, (0, ROWS)).await?)
}

async fn depots(visit: &mut Visit<CustomersRead>, typed: &str) -> Result<Vec<DepotLine>, Failure> {
    let plain = normalise(typed);
    if plain.chars().count() < 3 || !visit.who.can(Right::DepotsRead) {
        return Ok(Vec::new());
    }
    let mut depots = depots::list(&mut visit.tx).await?;
    depots.retain(|depot| normalise(&format!("{} {}", depot.name, depot.town)).contains(&plain));
    Ok(depots)
}

async fn subscription(
    visit: &mut Visit<CustomersRead>,
    typed: &str,
) -> Result<Option<SubscriptionId>, Failure> {
    let id: Option<SubscriptionId> = typed.trim().parse().ok();
    let (Some(id), true) = (id, visit.who.can(Right::SubscriptionsRead)) else {
        return Ok(None);
    };
    let found = subscriptions::find(&mut visit.tx, id).await?;
    Ok(found.map(|_| id))
}
