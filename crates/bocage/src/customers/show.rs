//! Staff read a customer's file: first the category and the membership, then persons,
//! subscriptions, what is coming, letters, history (CUS-2).

use askama::Template;
use domain::people::rights::Right;
use platform::mail::{self, StoredMail};
use values::Coded as _;
use values::ids::CustomerId;

use super::store::file::{self, CustomerFile};
use crate::failure::{Failure, Outcome};
use crate::guard::CustomersRead;
use crate::layout::{Area, Frame, Notion};
use crate::people::history;
use crate::people::store::household::{self, Member};
use crate::subscriptions::store::deliveries::{self, HouseholdDelivery};
use crate::subscriptions::store::{self as subscriptions, SubscriptionRow};
use crate::visit::Visit;
use crate::words::Words;

/// Deliveries shown on the file; the subscription has all of them.
const COMING: i64 = 8;

#[derive(Template)]
#[template(path = "customers/show.html")]
struct Page {
    frame: Frame,
    w: Words,
    customer: CustomerFile,
    membership: Option<Notion>,
    volunteering: String,
    domains: String,
    private_note: Option<String>,
    persons: Vec<Member>,
    subscriptions: Vec<SubscriptionRow>,
    coming: Vec<HouseholdDelivery>,
    mails: Vec<StoredMail>,
    history: Option<Vec<history::Line>>,
    can_write: bool,
    can_see_as: bool,
}

pub(super) async fn show(mut visit: Visit<CustomersRead>) -> Outcome {
    let id: CustomerId = visit.param("id")?;
    let found = file::find(&mut visit.tx, id).await?;
    let mut customer = found.ok_or(Failure::NotFound)?;
    let today = visit.today();
    let mut persons = household::list_members(&mut visit.tx, id).await?;
    let sees_family = visit.who.can(Right::SeeFamily);
    persons.retain(|person| person.is_active && (sees_family || person.is_main));
    let subscriptions = match visit.who.can(Right::SubscriptionsRead) {
        true => subscriptions::list_of_customer(&mut visit.tx, id).await?,
        false => Vec::new(),
    };
    let coming = deliveries::list_coming(&mut visit.tx, id, today, COMING).await?;
    let mails = mail::list_of_customer(&mut visit.tx, id).await?;
    let history = match visit.who.can(Right::HistoryRead) {
        true => Some(history::list_of_customer(&mut visit.tx, id).await?),
        false => None,
    };
    let w = visit.words;
    let note = std::mem::take(&mut customer.private_note);
    let page = Page {
        frame: visit.titled(Area::Staff, customer.name.clone()),
        w,
        membership: membership(&customer),
        volunteering: volunteering(w, customer.volunteering.0.code()),
        domains: domains(w, &customer.volunteering_domains),
        private_note: Some(note).filter(|_| visit.who.can(Right::SeePrivateNotes)),
        customer,
        persons,
        subscriptions,
        coming,
        mails,
        history,
        can_write: visit.who.can(Right::CustomersWrite),
        can_see_as: visit.who.can(Right::SeeAsMember),
    };
    visit.page(&page)
}

fn membership(customer: &CustomerFile) -> Option<Notion> {
    match (customer.valid_until, customer.expired_on) {
        (Some(_), _) => Some(Notion::UP_TO_DATE),
        (None, _) if customer.is_membership_exempt => None,
        (None, Some(_)) if customer.unpaid_until.is_none() => Some(Notion::EXPIRED),
        (None, _) => Some(Notion::TO_RENEW),
    }
}

/// What a customer answered when asked to help.
pub(super) fn volunteering(w: Words, code: &str) -> String {
    w.say(&format!("customers-volunteering-{code}"))
        .into_owned()
}

/// With what they would help, from the stored codes.
pub(super) fn domains(w: Words, codes: &str) -> String {
    let words = codes.split_whitespace();
    let words: Vec<String> = words
        .map(|code| w.say(&format!("customers-domain-{code}")).into_owned())
        .collect();
    words.join(", ")
}
