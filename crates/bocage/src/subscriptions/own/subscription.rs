//! A member looks into one of their subscriptions: what it is, why this amount, what happened.

use askama::Template;
use values::ids::SubscriptionId;

use crate::failure::{Failure, Outcome};
use crate::guard::Member;
use crate::layout::{Area, Frame, Notion};
use crate::people::history::{self, Line};
use crate::subscriptions::show::{Amounts, amounts, facts};
use crate::subscriptions::store;
use crate::subscriptions::store::deliveries;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "subscriptions/own/subscription.html")]
struct Page {
    frame: Frame,
    w: Words,
    state: Notion,
    facts: Vec<(String, String)>,
    amounts: Amounts,
    lines: Vec<Line>,
}

pub(super) async fn show(mut visit: Visit<Member>) -> Outcome {
    let w = visit.words;
    let customer = visit.customer()?;
    let id: SubscriptionId = visit.param("id")?;
    let found = store::find(&mut visit.tx, id).await?;
    let row = found
        .filter(|row| row.customer_id == customer)
        .ok_or(Failure::NotFound)?;
    let deliveries = deliveries::list_of_subscription(&mut visit.tx, id).await?;
    let lines = history::list_of(&mut visit.tx, "subscription", id.get()).await?;
    let page = Page {
        frame: visit.titled(Area::Member, row.offer_label.clone()),
        w,
        state: row.notion(),
        facts: facts(w, &row, visit.today()),
        amounts: amounts(w, &deliveries),
        lines,
    };
    visit.page(&page)
}
