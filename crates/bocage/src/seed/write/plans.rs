//! Memberships, subscriptions, and each delivery that the rules plan for them: the very rows that
//! signing up and delivering would have written.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{
    Certainty, ClosedWeeks, Holiday, RoundCalendar, Territory, french_holidays,
};
use domain::subscriptions::{DeliveryPrice, DepotFee, PlanFacts, PlannedDelivery, plan};
use platform::db::{Code, DbError, GardenTx};
use values::ids::{CustomerId, DepotId, ProductId, SubscriptionId};
use values::{Day, Instant, VatRate};

use super::super::rows::{Rows, row};
use super::super::world::{self, Product, Round, Subscription, World, id_at};

pub(super) async fn write(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    write_memberships(world, tx).await?;
    let mut subscriptions = Rows::new("subscriptions", SUBSCRIPTION);
    let mut deliveries = Deliveries::new(world, tx.now());
    for (place, subscription) in world.subscriptions.iter().enumerate() {
        let Some(offer) = world::of(&world.offers, subscription.offer) else {
            continue;
        };
        let id: SubscriptionId = id_at(place);
        push_subscription(&mut subscriptions, id, subscription, offer);
        deliveries.push_all(id, subscription, offer);
    }
    subscriptions.write(tx).await?;
    deliveries.rows.write(tx).await
}

async fn write_memberships(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rows = Rows::new(
        "memberships",
        &[
            "id",
            "customer_id",
            "membership_type_id",
            "starts_on",
            "ends_on",
            "fee_cents",
            "is_exempt",
            "payment_kind",
            "paid_on",
            "created_at",
            "created_by",
        ],
    );
    for (place, membership) in world.memberships.iter().enumerate() {
        let first = membership.period.first();
        rows.push(row![
            id_at::<()>(place),
            membership.customer,
            membership.kind,
            first,
            membership.period.last(),
            membership.fee,
            membership.is_exempt,
            membership.paid.map(|(kind, _)| Code(kind)),
            membership.paid.map(|(_, day)| day),
            Instant::at(first, 10, 0),
            "Sacha Lemoine",
        ]);
    }
    rows.write(tx).await
}

const SUBSCRIPTION: &[&str] = &[
    "id",
    "customer_id",
    "product_id",
    "offer_id",
    "season_id",
    "quantity",
    "frequency",
    "round_id",
    "depot_id",
    "starts_on",
    "ends_on",
    "unit_price_cents",
    "vat_rate",
    "payment_kind",
    "payment_period",
    "state",
    "state_on",
    "state_by",
    "comment",
    "created_at",
    "origin",
    "request_key",
    "version",
];

fn push_subscription(
    rows: &mut Rows,
    id: SubscriptionId,
    subscription: &Subscription,
    offer: &world::Offer,
) {
    rows.push(row![
        id,
        subscription.customer,
        offer.product,
        subscription.offer,
        subscription.season,
        i64::from(subscription.quantity),
        subscription.frequency.to_string(),
        subscription.round,
        subscription.depot,
        subscription.period.first(),
        subscription.period.last(),
        offer.price,
        VatRate::REDUCED.get(),
        Code(subscription.payment_kind),
        subscription.payment_period,
        subscription.state,
        subscription.created_at.day(),
        "Sacha Lemoine",
        "",
        subscription.created_at,
        "staff",
        format!("seed-{id}"),
        1_i64,
    ]);
}

const DELIVERY: &[&str] = &[
    "id",
    "subscription_id",
    "customer_id",
    "product_id",
    "quantity",
    "round_id",
    "depot_id",
    "planned_on",
    "deliver_on",
    "prepare_on",
    "is_uncertain",
    "state",
    "price_cents",
    "price_trace",
    "crate_thousandths",
    "changed_at",
    "delivered_at",
    "delivered_by",
];

/// The deliveries of all subscriptions, past ones delivered.
struct Deliveries<'a> {
    world: &'a World,
    now: Instant,
    closed: Vec<ClosedWeeks>,
    holidays: Vec<Holiday>,
    /// Days on which a household already pays its depot.
    fees_paid: BTreeMap<(CustomerId, DepotId), BTreeSet<Day>>,
    rows: Rows,
    next: usize,
}

impl<'a> Deliveries<'a> {
    fn new(world: &'a World, now: Instant) -> Self {
        let closed = world.closed_weeks.iter().map(|closed| ClosedWeeks {
            first: closed.week,
            last: closed.week,
            product: closed.product,
        });
        let territory = world.territory.unwrap_or(Territory::Common);
        let years: BTreeSet<i16> = world
            .seasons
            .iter()
            .flat_map(|season| [season.period.first().year(), season.period.last().year()])
            .collect();
        let holidays = years
            .into_iter()
            .filter_map(|y| french_holidays(y, territory).ok());
        Self {
            world,
            now,
            closed: closed.collect(),
            holidays: holidays.flatten().collect(),
            fees_paid: BTreeMap::new(),
            rows: Rows::new("deliveries", DELIVERY),
            next: 0,
        }
    }

    fn push_all(&mut self, id: SubscriptionId, subscription: &Subscription, offer: &world::Offer) {
        let world = self.world;
        let (Some(round), Some(depot), Some(product)) = (
            world::of(&world.rounds, subscription.round),
            world::of(&world.depots, subscription.depot),
            world::of(&world.products, offer.product),
        ) else {
            return;
        };
        let household = (subscription.customer, subscription.depot);
        let paid = self.fees_paid.entry(household).or_default();
        let planned = plan(PlanFacts {
            round: RoundCalendar {
                weekday: round.days.delivery,
                closed: &self.closed,
                holidays: &self.holidays,
                decisions: &round.decisions,
            },
            product: offer.product,
            frequency: &subscription.frequency,
            period: subscription.period,
            first_open_day: subscription.period.first(),
            price: DeliveryPrice {
                unit: offer.price,
                quantity: subscription.quantity,
                fee: DepotFee::Due(depot.fee),
                vat: VatRate::REDUCED,
            },
            fee_paid_on: paid,
        });
        paid.extend(planned.days());
        let source = Source {
            id,
            subscription,
            product_id: offer.product,
            product,
            round,
        };
        for delivery in &planned.deliveries {
            self.push(&source, delivery);
        }
    }

    fn push(&mut self, source: &Source<'_>, delivery: &PlannedDelivery) {
        let Source { subscription, .. } = *source;
        let day = delivery.date.day;
        let is_past = day < self.now.day();
        let delivered_at = is_past.then(|| Instant::at(day, 17, 30));
        let crates = source.product.crates * i64::from(subscription.quantity);
        self.rows.push(row![
            id_at::<()>(self.next),
            source.id,
            subscription.customer,
            source.product_id,
            i64::from(subscription.quantity),
            subscription.round,
            subscription.depot,
            delivery.date.week.day(source.round.days.delivery),
            day,
            source.round.days.preparation_day(day),
            delivery.date.certainty == Certainty::ToBeDecided,
            if is_past { "delivered" } else { "planned" },
            delivery.trace.price(),
            delivery.trace.to_string(),
            crates,
            delivered_at.unwrap_or(subscription.created_at),
            delivered_at,
            is_past.then_some("Youssef Haddad"),
        ]);
        self.next += 1;
    }
}

/// What the deliveries of one subscription share.
struct Source<'a> {
    id: SubscriptionId,
    subscription: &'a Subscription,
    product_id: ProductId,
    product: &'a Product,
    round: &'a Round,
}
