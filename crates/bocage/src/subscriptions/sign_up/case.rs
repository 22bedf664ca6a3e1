//! The whole of what was chosen, put before the rules: the same decision for the preview and for
//! the writing.

use std::collections::{BTreeMap, BTreeSet};

use domain::catalogue::{Buyer, PaymentKind};
use domain::depots::{Authority, PasswordGiven, Viewer};
use domain::subscriptions::{
    DeliveryPrice, DepotFacts, MOST_AT_ONCE, MembershipFacts, OfferFacts, PaymentFacts, PlanFacts,
    RhythmChoice, SignUp, SignUpFacts, SignUpRefusal, decide,
};
use platform::db::{DbError, GardenTx};
use platform::form::Form;
use values::{Cents, Day, Thousandths};

use super::answers::{
    Basket, Shelf, When, fee, read_basket, read_membership, read_payment, read_stop, read_when,
};
use super::path::{Step, Walker};
use crate::depots::store::ServedDepot;
use crate::subscriptions::store::shelf::JoiningType;
use crate::subscriptions::store::{deliveries, loads};
use crate::words::Words;

/// Everything chosen.
pub(super) struct Case<'a> {
    pub(super) shelf: &'a Shelf,
    pub(super) basket: Basket<'a>,
    pub(super) when: When,
    pub(super) stop: &'a ServedDepot,
    pub(super) payment: (PaymentKind, RhythmChoice),
    pub(super) membership: Option<&'a JoiningType>,
}

impl<'a> Case<'a> {
    /// Reads all the answers, or says at which step one is missing or refused.
    pub(super) fn read(
        shelf: &'a Shelf,
        form: &mut Form,
        password_hash: Option<&str>,
        w: Words,
    ) -> Result<Self, Step> {
        let basket = read_basket(shelf, form, w).ok_or(Step::Offer)?;
        let when = read_when(shelf, &basket, form, w).ok_or(Step::When)?;
        let stop = read_stop(shelf, form, password_hash, w).ok_or(Step::Stop)?;
        let payment = read_payment(&basket, form, w).ok_or(Step::Payment)?;
        let membership = read_membership(shelf, (&basket, &when), form, w).ok_or(Step::You)?;
        Ok(Self {
            shelf,
            basket,
            when,
            stop,
            payment,
            membership,
        })
    }

    /// What only the rows of the moment say.
    pub(super) async fn facts_of_now(&self, tx: &mut GardenTx) -> Result<Now, DbError> {
        let from = self.shelf.first_open_day(self.stop);
        let depot = self.stop.depot_id;
        let fee_days = match self.shelf.walker.customer() {
            Some(customer) => deliveries::list_fee_days(tx, customer, depot, from).await?,
            None => Vec::new(),
        };
        Ok(Now {
            loads: loads::loads_of_depot(tx, depot, from).await?,
            fee_days: fee_days.into_iter().collect(),
        })
    }

    /// Asks the rules.
    pub(super) fn decide(&self, now: &Now, authority: Authority) -> Result<SignUp, SignUpRefusal> {
        let none = BTreeSet::new();
        let own = self.shelf.buyer.as_ref().map(|buyer| &buyer.groups);
        let groups = own.unwrap_or(&none);
        let (depot_groups, viewer) = (self.stop.groups(), self.viewer(groups));
        decide(SignUpFacts {
            today: self.shelf.now.day(),
            settings: &self.shelf.settings,
            offer: OfferFacts {
                offer: &self.basket.on_sale.offer,
                buyer: own.map_or(Buyer::Visitor, Buyer::Customer),
                sold: self.basket.on_sale.sold,
            },
            depot: DepotFacts {
                kind: self.stop.kind.0,
                groups: &depot_groups,
                viewer,
                // The key in the address was checked when the stop was read.
                password: PasswordGiven::Right,
                capacity: self.stop.crates(),
                loads: &now.loads,
                crates_each: self.basket.on_sale.crates_each,
                authority,
            },
            plan: self.plan_facts(now),
            membership: MembershipFacts {
                state: self.shelf.membership_state(&self.when),
                amount: self.membership.map_or(Cents::ZERO, |kind| kind.fee),
            },
            payment: PaymentFacts {
                kind: self.payment.0,
                rhythm: self.payment.1,
            },
        })
    }

    fn plan_facts<'b>(&'b self, now: &'b Now) -> PlanFacts<'b> {
        let offer = &self.basket.on_sale.offer;
        PlanFacts {
            round: self.shelf.calendar(self.stop),
            product: offer.product,
            frequency: &self.when.frequency,
            period: self.when.period,
            first_open_day: self.shelf.first_open_day(self.stop),
            price: DeliveryPrice {
                unit: offer.price.gross(),
                quantity: self.basket.quantity,
                fee: fee(self.stop),
                vat: offer.price.vat,
            },
            fee_paid_on: &now.fee_days,
        }
    }

    fn viewer<'b>(&self, groups: &'b BTreeSet<values::ids::CustomerGroupId>) -> Viewer<'b> {
        self.shelf.walker.viewer(groups)
    }

    /// Whose subscription it will be, if already known.
    pub(super) fn walker(&self) -> Walker {
        self.shelf.walker
    }
}

/// The state of the rows that decides.
pub(super) struct Now {
    loads: BTreeMap<Day, Thousandths>,
    fee_days: BTreeSet<Day>,
}

/// At which step a refusal is said, beside which field, and how.
pub(super) fn say(refusal: &SignUpRefusal, w: Words) -> (Step, &'static str, String) {
    let word = |key: &str| w.say(key).into_owned();
    match refusal {
        SignUpRefusal::Offer(domain::catalogue::OfferRefusal::SoldOut { .. }) => {
            (Step::Offer, "offer", word("subscriptions-sold-out"))
        }
        SignUpRefusal::Offer(_) | SignUpRefusal::NotBySubscription => {
            (Step::Offer, "offer", word("subscriptions-choose-offer"))
        }
        SignUpRefusal::Quantity => (Step::Offer, "quantity", quantity_bounds(w)),
        SignUpRefusal::Depot(_) => (Step::Stop, "stop", word("subscriptions-choose-stop")),
        SignUpRefusal::NoDeliveryLeft => {
            (Step::When, "from", word("subscriptions-no-delivery-left"))
        }
        SignUpRefusal::Full(full) => (Step::Stop, "stop", full_sentence(&full.dates, w)),
        SignUpRefusal::PaymentKind => (Step::Payment, "payment", word("error-choice")),
        SignUpRefusal::Rhythm => (Step::Payment, "rhythm", word("error-choice")),
    }
}

/// How many one may ask for.
pub(super) fn quantity_bounds(w: Words) -> String {
    w.say1("subscriptions-quantity-bounds", "most", MOST_AT_ONCE)
        .into_owned()
}

/// Names the dates on which there is no place left, the first ones when there are many (D-1).
pub(super) fn full_sentence(dates: &[Day], w: Words) -> String {
    const NAMED: usize = 4;
    let named: Vec<String> = dates
        .iter()
        .take(NAMED)
        .map(|day| w.day_without_year(*day))
        .collect();
    let more = dates.len().saturating_sub(NAMED);
    w.say2(
        "subscriptions-stop-full-on",
        "dates",
        named.join(", "),
        "more",
        more,
    )
    .into_owned()
}
