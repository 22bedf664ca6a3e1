//! A member opens their space: the next basket, where and until when, then the coming ones,
//! their subscriptions and where they stand as a member.

use askama::Template;
use domain::membership::{MembershipState, state_on};
use domain::subscriptions::SubscriptionState;
use values::Day;

use crate::failure::{Failure, Outcome};
use crate::guard::Member;
use crate::layout::{Area, Frame, Notion};
use crate::subscriptions::store::deliveries::{self, HouseholdDelivery};
use crate::subscriptions::store::{self, SubscriptionRow, shelf};
use crate::visit::Visit;
use crate::words::Words;

/// The coming deliveries shown: about six weeks of a household with two baskets.
const COMING: i64 = 12;

#[derive(Template)]
#[template(path = "subscriptions/own/home.html")]
struct Page {
    frame: Frame,
    w: Words,
    /// On the next day: one, or several when the household has two places.
    next: Vec<Collection>,
    coming: Vec<Collection>,
    subscriptions: Vec<SubscriptionRow>,
    membership: (Notion, String),
}

/// What is collected at one place on one day.
struct Collection {
    first: HouseholdDelivery,
    others: Vec<HouseholdDelivery>,
}

impl Collection {
    fn baskets(&self) -> impl Iterator<Item = &HouseholdDelivery> {
        std::iter::once(&self.first).chain(&self.others)
    }

    fn is_of(&self, delivery: &HouseholdDelivery) -> bool {
        let known = &self.first;
        known.deliver_on == delivery.deliver_on && known.depot_name == delivery.depot_name
    }
}

pub(super) async fn show(mut visit: Visit<Member>) -> Outcome {
    let w = visit.words;
    let (customer, today) = (visit.customer()?, visit.today());
    let tx = &mut visit.tx;
    let coming = deliveries::list_coming(tx, customer, today, COMING).await?;
    let mut subscriptions = store::list_of_customer(tx, customer).await?;
    let buyer = shelf::find_buyer(tx, customer).await?;
    let buyer = buyer.ok_or(Failure::NotFound)?;
    let state = state_on(&buyer.memberships, buyer.exemption, today);
    subscriptions.retain(|subscription| is_alive(subscription, today));
    let coming = collections(coming);
    let day = coming.first().map(|it| it.first.deliver_on);
    let is_next = |it: &Collection| Some(it.first.deliver_on) == day;
    let (next, coming) = coming.into_iter().partition(is_next);
    let page = Page {
        frame: visit.frame(Area::Member, "subscriptions-own-title"),
        w,
        next,
        coming,
        subscriptions,
        membership: membership(w, state),
    };
    visit.page(&page)
}

/// Whether it is still of today's concern.
fn is_alive(subscription: &SubscriptionRow, today: Day) -> bool {
    match subscription.state() {
        Some(SubscriptionState::Requested { .. } | SubscriptionState::Confirmed { .. }) => {
            today <= subscription.ends_on
        }
        Some(SubscriptionState::Ended { last_day }) => today <= last_day,
        Some(SubscriptionState::Cancelled { .. }) | None => false,
    }
}

/// Deliveries come by day; two baskets of one place and day are collected together.
fn collections(deliveries: Vec<HouseholdDelivery>) -> Vec<Collection> {
    let mut collections: Vec<Collection> = Vec::new();
    for delivery in deliveries {
        match collections.iter_mut().find(|it| it.is_of(&delivery)) {
            Some(collection) => collection.others.push(delivery),
            None => collections.push(Collection {
                first: delivery,
                others: Vec::new(),
            }),
        }
    }
    collections
}

/// Where one stands as a member, as everywhere, and its sentence.
fn membership(w: Words, state: MembershipState) -> (Notion, String) {
    let until = |key: &str, day: Day| w.say1(key, "day", w.date(day)).into_owned();
    match state {
        MembershipState::Valid { until: day } => {
            (Notion::UP_TO_DATE, until("subscriptions-member-until", day))
        }
        MembershipState::Unpaid { until: day } => {
            (Notion::TO_RENEW, until("subscriptions-member-unpaid", day))
        }
        MembershipState::Expired { on } => {
            (Notion::EXPIRED, until("subscriptions-member-expired", on))
        }
        MembershipState::Exempt => (
            Notion::UP_TO_DATE,
            w.say("subscriptions-member-exempt").into_owned(),
        ),
        MembershipState::Never => (
            Notion::TO_RENEW,
            w.say("subscriptions-member-never").into_owned(),
        ),
    }
}
