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
    next: Option<Next>,
    coming: Vec<HouseholdDelivery>,
    subscriptions: Vec<SubscriptionRow>,
    membership: (Notion, String),
}

/// What is collected on the next day, place by place.
struct Next {
    day: Day,
    places: Vec<Vec<HouseholdDelivery>>,
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
    let (next, coming) = split_next(coming);
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

/// The first day apart from those after it.
fn split_next(coming: Vec<HouseholdDelivery>) -> (Option<Next>, Vec<HouseholdDelivery>) {
    let Some(day) = coming.first().map(|delivery| delivery.deliver_on) else {
        return (None, coming);
    };
    let (first, later): (Vec<_>, Vec<_>) = coming
        .into_iter()
        .partition(|delivery| delivery.deliver_on == day);
    let mut places: Vec<Vec<HouseholdDelivery>> = Vec::new();
    for delivery in first {
        let same = places.iter_mut().find(|place| {
            place
                .first()
                .is_some_and(|known| known.depot_name == delivery.depot_name)
        });
        match same {
            Some(place) => place.push(delivery),
            None => places.push(vec![delivery]),
        }
    }
    (Some(Next { day, places }), later)
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
