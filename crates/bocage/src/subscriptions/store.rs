//! Rows of the subscriptions room: subscriptions and their planned deliveries.

pub mod calendar;
pub mod conditions;
pub mod deliveries;
pub mod list;
pub mod loads;
pub mod shelf;

use domain::calendar::{CalendarDay, Certainty, Frequency};
use domain::catalogue::PaymentKind;
use domain::depots::RoundDays;
use domain::subscriptions::{PlannedDelivery, PriceTrace, RhythmChoice, SubscriptionState};
use platform::db::{Code, DbError, GardenTx, Query, query};
use platform::rows;
use values::ids::{CustomerId, DepotId, OfferId, ProductId, RoundId, SeasonId, SubscriptionId};
use values::{Cents, Coded as _, Day, Instant, Period, Thousandths, VatRate, Weekday, coded};

coded! {
    /// By which way a subscription came.
    pub enum Origin {
        /// From the garden's site.
        Site => "site",
        /// Typed by staff.
        Staff => "staff",
        /// From another tool, or made for a demonstration.
        Import => "import",
    }
}

/// A subscription to write with its planned deliveries.
#[derive(Clone, Debug)]
pub struct NewSubscription<'a> {
    pub customer: CustomerId,
    pub product: ProductId,
    pub offer: OfferId,
    pub season: SeasonId,
    pub quantity: u32,
    pub frequency: &'a Frequency,
    pub round: RoundId,
    pub round_days: RoundDays,
    pub depot: DepotId,
    pub period: Period,
    pub unit_price: Cents,
    pub vat: VatRate,
    /// What one of the product takes at a depot.
    pub crates_each: Thousandths,
    pub payment_kind: PaymentKind,
    pub rhythm: RhythmChoice,
    pub state: SubscriptionState,
    pub origin: Origin,
    pub request_key: &'a str,
    pub comment: &'a str,
    pub deliveries: &'a [PlannedDelivery],
}

/// Adds a subscription and all its deliveries; a request sent twice is refused as
/// [`DbError::Duplicate`].
pub async fn insert(
    tx: &mut GardenTx,
    new: &NewSubscription<'_>,
) -> Result<SubscriptionId, DbError> {
    let (now, author) = (tx.now(), tx.author().name.clone());
    let (id,) = tx
        .one(
            query(
                "INSERT INTO subscriptions
                    (customer_id, product_id, offer_id, season_id, quantity, frequency, round_id,
                     depot_id, starts_on, ends_on, unit_price_cents, vat_rate, payment_kind,
                     payment_period, state, state_on, state_by, comment, created_at, origin,
                     request_key, version)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
                         $17, $18, $19, $20, $21, 1)
                 RETURNING id",
            )
            .bind(new.customer)
            .bind(new.product)
            .bind(new.offer)
            .bind(new.season)
            .bind(i64::from(new.quantity))
            .bind(new.frequency.to_string())
            .bind(new.round)
            .bind(new.depot)
            .bind(new.period.first())
            .bind(new.period.last())
            .bind(new.unit_price)
            .bind(new.vat.get())
            .bind(Code(new.payment_kind))
            .bind(rhythm_text(new.rhythm))
            .bind(new.state.code())
            .bind(new.state.day())
            .bind(author)
            .bind(new.comment)
            .bind(now)
            .bind(Code(new.origin))
            .bind(new.request_key),
        )
        .await?;
    let common = DeliveryFacts {
        subscription: id,
        customer: new.customer,
        product: new.product,
        quantity: new.quantity,
        round: new.round,
        round_days: new.round_days,
        depot: new.depot,
        crates: new.crates_each.times(new.quantity),
    };
    insert_deliveries(tx, &common, new.deliveries).await?;
    Ok(id)
}

/// What all the deliveries of one subscription share.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DeliveryFacts {
    pub(crate) subscription: SubscriptionId,
    pub(crate) customer: CustomerId,
    pub(crate) product: ProductId,
    pub(crate) quantity: u32,
    pub(crate) round: RoundId,
    pub(crate) round_days: RoundDays,
    pub(crate) depot: DepotId,
    pub(crate) crates: Thousandths,
}

/// Deliveries written by one statement: few texts to prepare, far below the engines' bounds.
const ROWS_AT_ONCE: usize = 50;

/// Adds planned deliveries, many at once.
pub(crate) async fn insert_deliveries(
    tx: &mut GardenTx,
    facts: &DeliveryFacts,
    deliveries: &[PlannedDelivery],
) -> Result<(), DbError> {
    for some in deliveries.chunks(ROWS_AT_ONCE) {
        let statement = deliveries_statement(tx.now(), facts, some);
        tx.run(statement).await?;
    }
    Ok(())
}

fn deliveries_statement(now: Instant, facts: &DeliveryFacts, some: &[PlannedDelivery]) -> Query {
    let row = |rank: usize| {
        let first = rank.saturating_mul(6).saturating_add(9);
        let own = platform::db::placeholders(first, 6);
        format!("($1, $2, $3, $4, $5, $6, $7, $8, 'planned', {own})")
    };
    let rows: Vec<String> = (0..some.len()).map(row).collect();
    let sql = format!(
        "INSERT INTO deliveries
            (subscription_id, customer_id, product_id, quantity, round_id, depot_id,
             crate_thousandths, changed_at, state,
             planned_on, deliver_on, prepare_on, is_uncertain, price_cents, price_trace)
         VALUES {}",
        rows.join(", ")
    );
    let common = Query::assembled(sql)
        .bind(facts.subscription)
        .bind(facts.customer)
        .bind(facts.product)
        .bind(i64::from(facts.quantity))
        .bind(facts.round)
        .bind(facts.depot)
        .bind(facts.crates.get())
        .bind(now);
    some.iter().fold(common, |statement, delivery| {
        let CalendarDay {
            week,
            day,
            certainty,
        } = delivery.date;
        statement
            .bind(week.day(facts.round_days.delivery))
            .bind(day)
            .bind(facts.round_days.preparation_day(day))
            .bind(certainty == Certainty::ToBeDecided)
            .bind(delivery.trace.price())
            .bind(delivery.trace.to_string())
    })
}

/// The stored form of how often one pays: `once`, `monthly`, `monthly_times:7`.
pub(crate) fn rhythm_text(rhythm: RhythmChoice) -> String {
    match rhythm.times() {
        Some(times) => format!("{}:{}", rhythm.rhythm().code(), times.get()),
        None => rhythm.rhythm().code().to_owned(),
    }
}

/// Reads the stored form of how often one pays.
pub(crate) fn read_rhythm(text: &str) -> Option<RhythmChoice> {
    let (code, times) = text.split_once(':').unwrap_or((text, ""));
    let rhythm = domain::catalogue::Rhythm::from_code(code)?;
    let times = times.parse().ok();
    RhythmChoice::new(rhythm, times).ok()
}

rows! {
    /// A subscription with the names one reads beside it.
    #[derive(Clone, Debug)]
    pub struct SubscriptionRow {
        pub id: SubscriptionId,
        pub customer_id: CustomerId,
        pub customer_number: i64,
        pub customer_name: String,
        pub product_id: ProductId,
        pub product_name: String,
        pub offer_id: OfferId,
        pub offer_label: String,
        pub season_id: SeasonId,
        pub season_label: String,
        pub quantity: i64,
        pub frequency: String,
        pub round_id: RoundId,
        pub round_code: String,
        pub round_name: String,
        pub delivery_weekday: i64,
        pub preparation_weekday: i64,
        pub preparation_hour: i64,
        pub lead_hours: i64,
        pub depot_id: DepotId,
        pub depot_name: String,
        pub starts_on: Day,
        pub ends_on: Day,
        pub unit_price_cents: Cents,
        pub vat_rate: i64,
        pub payment_kind: Code<PaymentKind>,
        pub payment_period: String,
        pub state: String,
        pub state_on: Day,
        pub state_by: String,
        pub comment: String,
        pub created_at: Instant,
        pub origin: Code<Origin>,
        pub version: i64,
    }
}

impl SubscriptionRow {
    /// Where it is in its life.
    pub fn state(&self) -> Option<SubscriptionState> {
        SubscriptionState::from_stored(&self.state, self.state_on)
    }

    /// The days of its round; none if the row is damaged.
    pub fn round_days(&self) -> Option<RoundDays> {
        read_round_days(self.preparation_weekday, self.delivery_weekday)
    }

    /// How often it is paid.
    pub fn rhythm(&self) -> Option<RhythmChoice> {
        read_rhythm(&self.payment_period)
    }
}

pub(crate) fn read_round_days(preparation: i64, delivery: i64) -> Option<RoundDays> {
    Some(RoundDays {
        preparation: Weekday::from_number(preparation)?,
        delivery: Weekday::from_number(delivery)?,
    })
}

const SUBSCRIPTION: &str = "SELECT s.id, s.customer_id, c.number AS customer_number,
        c.name AS customer_name, s.product_id, p.name AS product_name, s.offer_id,
        o.label AS offer_label, s.season_id, n.label AS season_label, s.quantity, s.frequency,
        s.round_id, r.code AS round_code, r.name AS round_name, r.delivery_weekday,
        r.preparation_weekday, r.preparation_hour, r.lead_hours, s.depot_id, d.name AS depot_name,
        s.starts_on, s.ends_on, s.unit_price_cents, s.vat_rate, s.payment_kind, s.payment_period,
        s.state, s.state_on, s.state_by, s.comment, s.created_at, s.origin, s.version
    FROM subscriptions s
    JOIN customers c ON c.id = s.customer_id
    JOIN products p ON p.id = s.product_id
    JOIN offers o ON o.id = s.offer_id
    JOIN seasons n ON n.id = s.season_id
    JOIN rounds r ON r.id = s.round_id
    JOIN depots d ON d.id = s.depot_id";

/// One subscription.
pub async fn find(
    tx: &mut GardenTx,
    id: SubscriptionId,
) -> Result<Option<SubscriptionRow>, DbError> {
    tx.optional(Query::assembled(format!("{SUBSCRIPTION} WHERE s.id = $1")).bind(id))
        .await
}

/// The subscriptions of a customer, the latest first.
pub async fn list_of_customer(
    tx: &mut GardenTx,
    customer: CustomerId,
) -> Result<Vec<SubscriptionRow>, DbError> {
    let sql = format!("{SUBSCRIPTION} WHERE s.customer_id = $1 ORDER BY s.id DESC");
    tx.all(Query::assembled(sql).bind(customer)).await
}

/// The subscription that a form sent twice made the first time.
pub async fn find_by_request(
    tx: &mut GardenTx,
    request_key: &str,
) -> Result<Option<(SubscriptionId, CustomerId)>, DbError> {
    tx.optional(
        query("SELECT id, customer_id FROM subscriptions WHERE request_key = $1").bind(request_key),
    )
    .await
}

/// Puts a subscription in another state, if nobody changed it meanwhile. Says whether it did.
pub async fn update_state(
    tx: &mut GardenTx,
    id: SubscriptionId,
    version: i64,
    state: SubscriptionState,
) -> Result<bool, DbError> {
    let author = tx.author().name.clone();
    let touched = tx
        .run(
            query(
                "UPDATE subscriptions
                 SET state = $1, state_on = $2, state_by = $3, version = version + 1
                 WHERE id = $4 AND version = $5",
            )
            .bind(state.code())
            .bind(state.day())
            .bind(author)
            .bind(id)
            .bind(version),
        )
        .await?;
    Ok(touched == 1)
}

/// Writes the comment of a subscription, if nobody changed it meanwhile. Says whether it did.
pub async fn update_comment(
    tx: &mut GardenTx,
    id: SubscriptionId,
    version: i64,
    comment: &str,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE subscriptions SET comment = $1, version = version + 1
                 WHERE id = $2 AND version = $3",
            )
            .bind(comment)
            .bind(id)
            .bind(version),
        )
        .await?;
    Ok(touched == 1)
}

/// The trace of a stored price; none if the row is damaged.
pub(crate) fn read_trace(text: &str) -> Option<PriceTrace> {
    text.parse().ok()
}
