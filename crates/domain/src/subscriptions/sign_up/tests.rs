//! Tests of the decision to accept a subscription. Rules D-1, MEM-1, ORD-1 and SUB-1.

use values::ids::ProductId;
use values::{CodeSet, Period, VatRate, Weekday};

use super::super::{DeliveryPrice, DepotFee};
use super::*;
use crate::calendar::{Frequency, RoundCalendar};
use crate::catalogue::{MembershipNeed, Price, PriceAgreement, Rhythm};
use crate::network::PriceEntry;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Everything that facts borrow, for a basket from June to the end of 2026.
struct World {
    offer: Offer,
    settings: Settings,
    groups: BTreeSet<CustomerGroupId>,
    loads: BTreeMap<Day, Thousandths>,
    decisions: BTreeMap<Day, crate::calendar::HolidayDecision>,
    paid: BTreeSet<Day>,
}

fn world() -> World {
    let typed = Cents::new(1_420);
    World {
        offer: Offer {
            product: ProductId::new(1),
            label: "Panier simple".to_owned(),
            price: Price {
                typed,
                entry: PriceEntry::Gross,
                vat: VatRate::REDUCED,
            },
            on_sale_from: Some(day("2026-01-01")),
            on_sale_until: None,
            quantity_limit: Some(100),
            groups: BTreeSet::new(),
            sale_kinds: [SaleKind::Subscription].into_iter().collect(),
            payment_kinds: [PaymentKind::DirectDebit].into_iter().collect(),
            rhythms: [Rhythm::Monthly, Rhythm::Once].into_iter().collect(),
            membership: MembershipNeed::AsSetting,
            agreement: PriceAgreement::UntilPeriodEnd,
        },
        settings: Settings::default(),
        groups: BTreeSet::new(),
        loads: BTreeMap::new(),
        decisions: BTreeMap::new(),
        paid: BTreeSet::new(),
    }
}

impl World {
    fn facts(&self) -> SignUpFacts<'_> {
        SignUpFacts {
            today: day("2026-06-01"),
            settings: &self.settings,
            offer: OfferFacts {
                offer: &self.offer,
                buyer: Buyer::Visitor,
                sold: 0,
            },
            depot: self.depot(),
            plan: self.plan(),
            membership: MembershipFacts {
                state: MembershipState::Never,
                amount: Cents::new(1_500),
            },
            payment: PaymentFacts {
                kind: PaymentKind::DirectDebit,
                rhythm: RhythmChoice::Monthly,
            },
        }
    }

    fn depot(&self) -> DepotFacts<'_> {
        DepotFacts {
            kind: DepotKind::Open,
            groups: &self.groups,
            viewer: Viewer::Visitor,
            password: PasswordGiven::None,
            capacity: Some(Thousandths::whole(10)),
            loads: &self.loads,
            crates_each: Thousandths::ONE,
            authority: Authority::Ordinary,
        }
    }

    fn plan(&self) -> PlanFacts<'_> {
        PlanFacts {
            round: RoundCalendar {
                weekday: Weekday::Wednesday,
                closed: &[],
                holidays: &[],
                decisions: &self.decisions,
            },
            product: ProductId::new(1),
            frequency: &Frequency::Weekly,
            period: Period::new(day("2026-06-01"), day("2026-12-31")).unwrap(),
            first_open_day: day("2026-06-10"),
            price: DeliveryPrice {
                unit: Cents::new(1_420),
                quantity: 1,
                fee: DepotFee::Due(Cents::ZERO),
                vat: VatRate::REDUCED,
            },
            fee_paid_on: &self.paid,
        }
    }
}

#[test]
fn ord_1_a_visitor_gets_deliveries_membership_and_a_schedule() {
    let world = world();
    let sign_up = decide(world.facts()).unwrap();
    assert_eq!(sign_up.plan.deliveries.len(), 30);
    assert_eq!(sign_up.plan.total(), Cents::new(42_600));
    assert_eq!(sign_up.membership.unwrap().fee, Cents::new(1_500));
    assert_eq!(sign_up.instalments.len(), 7);
    let due: Cents = sign_up
        .instalments
        .iter()
        .map(|instalment| instalment.amount)
        .sum();
    assert_eq!(due, Cents::new(44_100));
    assert_eq!(
        sign_up.state,
        SubscriptionState::Confirmed {
            on: day("2026-06-01")
        }
    );
}

#[test]
fn mem_1_a_member_pays_no_second_fee() {
    let world = world();
    let mut facts = world.facts();
    facts.membership.state = MembershipState::Valid {
        until: day("2026-12-31"),
    };
    let sign_up = decide(facts).unwrap();
    assert_eq!(sign_up.membership, None);
    let due: Cents = sign_up
        .instalments
        .iter()
        .map(|instalment| instalment.amount)
        .sum();
    assert_eq!(due, sign_up.plan.total());
}

#[test]
fn sub_1_a_garden_may_confirm_each_subscription_itself() {
    let (settings, _) = Settings::from_stored([("start_condition", "staff")]);
    let world = World {
        settings,
        ..world()
    };
    let sign_up = decide(world.facts()).unwrap();
    assert_eq!(
        sign_up.state,
        SubscriptionState::Requested {
            on: day("2026-06-01")
        }
    );
}

#[test]
fn d_1_a_depot_full_on_one_date_refuses_and_names_it() {
    let full = day("2026-09-02");
    let world = World {
        loads: BTreeMap::from([(full, Thousandths::whole(10))]),
        ..world()
    };
    let refusal = SignUpRefusal::Full(Full { dates: vec![full] });
    assert_eq!(decide(world.facts()), Err(refusal));
    let mut facts = world.facts();
    facts.depot.authority = Authority::MayExceed;
    assert_eq!(decide(facts).unwrap().beyond_capacity_on, [full]);
}

#[test]
fn ord_1_each_thing_that_is_wrong_is_told() {
    let world = world();
    let refused = |change: fn(&mut SignUpFacts<'_>)| {
        let mut facts = world.facts();
        change(&mut facts);
        decide(facts).unwrap_err()
    };
    assert_eq!(
        refused(|facts| facts.depot.kind = DepotKind::Reserved),
        SignUpRefusal::Depot(DepotRefusal::PasswordNeeded)
    );
    assert_eq!(
        refused(|facts| facts.offer.sold = 100),
        SignUpRefusal::Offer(OfferRefusal::SoldOut { left: 0 })
    );
    assert_eq!(
        refused(|facts| facts.plan.price.quantity = 0),
        SignUpRefusal::Quantity
    );
    assert_eq!(
        refused(|facts| facts.plan.price.quantity = 51),
        SignUpRefusal::Quantity
    );
    assert_eq!(
        refused(|facts| facts.plan.first_open_day = facts.plan.period.last()),
        SignUpRefusal::NoDeliveryLeft
    );
    assert_eq!(
        refused(|facts| facts.payment.kind = PaymentKind::Cash),
        SignUpRefusal::PaymentKind
    );
    assert_eq!(
        refused(|facts| facts.payment.rhythm = RhythmChoice::Quarterly),
        SignUpRefusal::Rhythm
    );
}

#[test]
fn ord_1_an_offer_bought_once_is_not_subscribed_to() {
    let offer = Offer {
        sale_kinds: CodeSet::empty(),
        ..world().offer
    };
    let world = World { offer, ..world() };
    assert_eq!(decide(world.facts()), Err(SignUpRefusal::NotBySubscription));
}

#[test]
fn mem_1_one_joins_for_the_year_in_which_the_baskets_begin() {
    let world = world();
    let mut facts = world.facts();
    facts.today = day("2026-12-10");
    facts.plan.period = Period::new(day("2027-01-01"), day("2027-12-31")).unwrap();
    facts.plan.first_open_day = day("2026-12-16");
    let joining = decide(facts).unwrap().membership.unwrap();
    assert_eq!(joining.period, facts.plan.period);
}
