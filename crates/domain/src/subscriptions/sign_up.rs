//! Whether a subscription can be accepted, and all that follows from it: deliveries, membership,
//! payments. The same decision serves the preview and the writing.

use std::collections::{BTreeMap, BTreeSet};

use values::ids::CustomerGroupId;
use values::{Cents, Day, Thousandths};

use super::{Instalment, PaymentWindow, Plan, PlanFacts, RhythmChoice, SubscriptionState};
use super::{due_dates, plan, schedule};
use crate::catalogue::{Buyer, Offer, OfferRefusal, PaymentKind, SaleKind, check_on_sale};
use crate::depots::{Admission, Authority, DepotKind, DepotRefusal, Full, PasswordGiven, Viewer};
use crate::depots::{admit, check_choice};
use crate::membership::{Joining, MembershipRules, MembershipState, join, needs_membership};
use crate::network::{Settings, StartCondition};

/// The most of a product that one subscription delivers at a time; beyond, it is most likely a
/// slip of the finger.
pub const MOST_AT_ONCE: u32 = 50;

/// What is known of the offer.
#[derive(Clone, Copy, Debug)]
pub struct OfferFacts<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// Who buys.
    pub buyer: Buyer<'a>,
    /// How many are sold already.
    pub sold: u32,
}

/// What is known of the depot.
#[derive(Clone, Copy, Debug)]
pub struct DepotFacts<'a> {
    /// For whom it is.
    pub kind: DepotKind,
    /// The customer categories it is bound to.
    pub groups: &'a BTreeSet<CustomerGroupId>,
    /// Who chooses.
    pub viewer: Viewer<'a>,
    /// What was typed as its password.
    pub password: PasswordGiven,
    /// How many crates it holds.
    pub capacity: Option<Thousandths>,
    /// The crates planned there by date.
    pub loads: &'a BTreeMap<Day, Thousandths>,
    /// The crates that one of this product takes.
    pub crates_each: Thousandths,
    /// Whether its capacity may be exceeded.
    pub authority: Authority,
}

/// What is known of the customer as a member.
#[derive(Clone, Copy, Debug)]
pub struct MembershipFacts {
    /// Where they stand today.
    pub state: MembershipState,
    /// The amount of the type of membership they would take.
    pub amount: Cents,
}

/// How one pays.
#[derive(Clone, Copy, Debug)]
pub struct PaymentFacts {
    /// By what means.
    pub kind: PaymentKind,
    /// How often.
    pub rhythm: RhythmChoice,
}

/// All that the decision follows from.
#[derive(Clone, Copy, Debug)]
pub struct SignUpFacts<'a> {
    /// The day of the request.
    pub today: Day,
    /// The garden's settings.
    pub settings: &'a Settings,
    /// The offer.
    pub offer: OfferFacts<'a>,
    /// The depot.
    pub depot: DepotFacts<'a>,
    /// The deliveries wanted; their quantity is that of the price.
    pub plan: PlanFacts<'a>,
    /// The customer as a member.
    pub membership: MembershipFacts,
    /// How one pays.
    pub payment: PaymentFacts,
}

/// A subscription that can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignUp {
    /// Its state once written.
    pub state: SubscriptionState,
    /// Its deliveries.
    pub plan: Plan,
    /// The membership that goes with it, if one is needed.
    pub membership: Option<Joining>,
    /// What is to be paid and when, the membership fee with the first instalment.
    pub instalments: Vec<Instalment>,
    /// The dates on which staff put more in the depot than it holds, to be logged.
    pub beyond_capacity_on: Vec<Day>,
}

/// Why a subscription cannot be accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignUpRefusal {
    /// The offer cannot be bought.
    #[error("offer: {0}")]
    Offer(#[from] OfferRefusal),
    /// The offer is bought once, not subscribed to.
    #[error("not sold by subscription")]
    NotBySubscription,
    /// Nothing was asked for, or more than a household eats.
    #[error("1 to {MOST_AT_ONCE} at a time")]
    Quantity,
    /// The depot cannot be chosen.
    #[error("depot: {0}")]
    Depot(#[from] DepotRefusal),
    /// No delivery is left in the period.
    #[error("no delivery left")]
    NoDeliveryLeft,
    /// The depot is full on some dates.
    #[error(transparent)]
    Full(#[from] Full),
    /// The offer is not paid this way.
    #[error("not paid this way")]
    PaymentKind,
    /// The offer is not paid that often.
    #[error("not paid at this rhythm")]
    Rhythm,
}

/// Decides a subscription: the offer is on sale, the depot may be chosen and has room on every
/// date, the way of paying is allowed; membership is added if needed. Rules SUB-1 and ORD-1.
pub fn decide(facts: SignUpFacts<'_>) -> Result<SignUp, SignUpRefusal> {
    check_offer(facts)?;
    let depot = facts.depot;
    check_choice(depot.kind, depot.groups, depot.viewer, depot.password)?;
    let plan = plan(facts.plan);
    if plan.deliveries.is_empty() {
        return Err(SignUpRefusal::NoDeliveryLeft);
    }
    let Admission { beyond_on } = check_room(facts, &plan)?;
    let membership = membership(facts);
    Ok(SignUp {
        state: first_state(facts),
        instalments: instalments(facts, &plan, membership),
        plan,
        membership,
        beyond_capacity_on: beyond_on,
    })
}

fn check_offer(facts: SignUpFacts<'_>) -> Result<(), SignUpRefusal> {
    let OfferFacts { offer, buyer, sold } = facts.offer;
    let quantity = facts.plan.price.quantity;
    if !(1..=MOST_AT_ONCE).contains(&quantity) {
        return Err(SignUpRefusal::Quantity);
    }
    check_on_sale(offer, facts.today, buyer, sold, quantity)?;
    if !offer.sale_kinds.contains(SaleKind::Subscription) {
        return Err(SignUpRefusal::NotBySubscription);
    }
    if !offer.payment_kinds.contains(facts.payment.kind) {
        return Err(SignUpRefusal::PaymentKind);
    }
    if !offer.rhythms.contains(facts.payment.rhythm.rhythm()) {
        return Err(SignUpRefusal::Rhythm);
    }
    Ok(())
}

fn check_room(facts: SignUpFacts<'_>, plan: &Plan) -> Result<Admission, Full> {
    let depot = facts.depot;
    let crates = depot.crates_each.times(facts.plan.price.quantity);
    admit(
        depot.capacity,
        depot.loads,
        crates,
        &plan.days(),
        depot.authority,
    )
}

/// One joins for the day on which the baskets begin, not for the end of the year in which one asks.
fn membership(facts: SignUpFacts<'_>) -> Option<Joining> {
    let MembershipFacts { state, amount } = facts.membership;
    let is_needed = needs_membership(facts.settings, facts.offer.offer.membership, state);
    let day = facts.today.max(facts.plan.period.first());
    is_needed.then(|| join(MembershipRules::from(facts.settings), amount, day))
}

fn instalments(
    facts: SignUpFacts<'_>,
    plan: &Plan,
    membership: Option<Joining>,
) -> Vec<Instalment> {
    let window = PaymentWindow {
        first: facts.today,
        last: facts.plan.period.last(),
        day_of_month: facts.settings.instalment_day(),
    };
    let fee = membership.map_or(Cents::ZERO, |joining| joining.fee);
    schedule(plan.total(), fee, &due_dates(facts.payment.rhythm, window))
}

fn first_state(facts: SignUpFacts<'_>) -> SubscriptionState {
    match facts.settings.start_condition() {
        StartCondition::None => SubscriptionState::Confirmed { on: facts.today },
        StartCondition::Staff => SubscriptionState::Requested { on: facts.today },
    }
}

#[cfg(test)]
mod tests;
