//! Planned deliveries as people meet them: a day to prepare, a household's own, a round done.

use platform::db::{DbError, GardenTx, Query, query};
use platform::rows;
use values::ids::{CustomerId, DeliveryId, DepotId, ProductId, RoundId, SubscriptionId};
use values::{Cents, Day, Instant, Week, Weekday};

rows! {
    /// A basket to prepare, with all that the sheets of its day say.
    #[derive(Clone, Debug)]
    pub struct PreparationLine {
        pub id: DeliveryId,
        pub subscription_id: SubscriptionId,
        pub customer_id: CustomerId,
        pub customer_number: i64,
        pub customer_name: String,
        pub first_name: Option<String>,
        pub last_name: Option<String>,
        pub phone: Option<String>,
        pub product_id: ProductId,
        pub product_name: String,
        pub product_short_name: String,
        pub product_rank: i64,
        pub quantity: i64,
        pub crate_thousandths: i64,
        pub round_id: RoundId,
        pub round_code: String,
        pub round_name: String,
        pub depot_id: DepotId,
        pub depot_number: i64,
        pub depot_name: String,
        pub stop_position: Option<i64>,
        pub deliver_on: Day,
        pub is_uncertain: bool,
        /// planned or delivered.
        pub state: String,
        pub delivered_at: Option<Instant>,
        pub changed_at: Instant,
    }
}

/// Which deliveries are prepared: those of subscriptions that count (`s`), not cancelled (`v`).
pub const IS_PREPARED: &str = "v.state <> 'cancelled'
    AND (s.state = 'confirmed' OR (s.state = 'ended' AND v.deliver_on <= s.state_on))";

/// How many baskets go out in a week, of subscriptions that count.
pub async fn count_of_week(tx: &mut GardenTx, week: Week) -> Result<i64, DbError> {
    let sql = format!(
        "SELECT CAST(COALESCE(SUM(v.quantity), 0) AS BIGINT) FROM deliveries v
         JOIN subscriptions s ON s.id = v.subscription_id
         WHERE v.deliver_on BETWEEN $1 AND $2 AND {IS_PREPARED}"
    );
    let (baskets,) = tx
        .one(
            Query::assembled(sql)
                .bind(week.day(Weekday::Monday))
                .bind(week.day(Weekday::Sunday)),
        )
        .await?;
    Ok(baskets)
}

/// Every basket to prepare on a day, of subscriptions that count, by round, stop, customer and
/// product: one statement for the whole day.
pub async fn list_of_preparation_day(
    tx: &mut GardenTx,
    prepare_on: Day,
) -> Result<Vec<PreparationLine>, DbError> {
    let sql = format!(
        "SELECT v.id, v.subscription_id, v.customer_id, c.number AS customer_number,
                    c.name AS customer_name, m.first_name, m.last_name, m.phone,
                    v.product_id, p.name AS product_name, p.short_name AS product_short_name,
                    p.rank AS product_rank, v.quantity, v.crate_thousandths,
                    v.round_id, r.code AS round_code, r.name AS round_name,
                    v.depot_id, d.number AS depot_number, d.name AS depot_name,
                    t.position AS stop_position, v.deliver_on, v.is_uncertain, v.state,
                    v.delivered_at, v.changed_at
             FROM deliveries v
             JOIN subscriptions s ON s.id = v.subscription_id
             JOIN customers c ON c.id = v.customer_id
             JOIN products p ON p.id = v.product_id
             JOIN rounds r ON r.id = v.round_id
             JOIN depots d ON d.id = v.depot_id
             LEFT JOIN persons m ON m.customer_id = v.customer_id AND m.is_main AND m.is_active
             LEFT JOIN stops t ON t.round_id = v.round_id AND t.depot_id = v.depot_id
             WHERE v.prepare_on = $1 AND {IS_PREPARED}
             ORDER BY r.code, v.deliver_on, COALESCE(t.position, 9999), d.number, c.name,
                      c.number, p.rank, v.id"
    );
    tx.all(Query::assembled(sql).bind(prepare_on)).await
}

rows! {
    /// A delivery as its household sees it.
    #[derive(Clone, Debug)]
    pub struct HouseholdDelivery {
        pub id: DeliveryId,
        pub subscription_id: SubscriptionId,
        pub planned_on: Day,
        pub deliver_on: Day,
        pub prepare_on: Day,
        pub is_uncertain: bool,
        /// planned, delivered or cancelled.
        pub state: String,
        /// State of the subscription: one that is only requested is not prepared yet.
        pub subscription_state: String,
        pub quantity: i64,
        pub product_name: String,
        pub depot_name: String,
        pub street: String,
        pub postcode: String,
        pub town: String,
        pub pickup_hours: String,
        /// Empty as long as staff have not confirmed: anybody may ask for a subscription.
        pub access_code: String,
        pub price_cents: Cents,
        pub price_trace: String,
    }
}

const OF_HOUSEHOLD: &str = "SELECT v.id, v.subscription_id, v.planned_on, v.deliver_on,
        v.prepare_on, v.is_uncertain, v.state, s.state AS subscription_state, v.quantity,
        p.name AS product_name, d.name AS depot_name, d.street, d.postcode, d.town,
        d.pickup_hours, CASE WHEN s.state = 'requested' THEN '' ELSE d.access_code END
            AS access_code, v.price_cents, v.price_trace
    FROM deliveries v
    JOIN subscriptions s ON s.id = v.subscription_id
    JOIN products p ON p.id = v.product_id
    JOIN depots d ON d.id = v.depot_id";

/// The next deliveries of a household, cancelled ones left out; a subscription that ended
/// keeps those up to its last day.
pub async fn list_coming(
    tx: &mut GardenTx,
    customer: CustomerId,
    from: Day,
    most: i64,
) -> Result<Vec<HouseholdDelivery>, DbError> {
    let sql = format!(
        "{OF_HOUSEHOLD} WHERE v.customer_id = $1 AND v.deliver_on >= $2 AND v.state <> 'cancelled'
           AND (s.state IN ('requested', 'confirmed')
                OR (s.state = 'ended' AND v.deliver_on <= s.state_on))
         ORDER BY v.deliver_on, p.rank, v.id LIMIT $3"
    );
    tx.all(Query::assembled(sql).bind(customer).bind(from).bind(most))
        .await
}

/// All the deliveries of a household between two days, both included.
pub async fn list_between(
    tx: &mut GardenTx,
    customer: CustomerId,
    from: Day,
    until: Day,
) -> Result<Vec<HouseholdDelivery>, DbError> {
    let sql = format!(
        "{OF_HOUSEHOLD} WHERE v.customer_id = $1 AND v.deliver_on >= $2 AND v.deliver_on <= $3
           AND s.state <> 'cancelled'
         ORDER BY v.deliver_on, p.rank, v.id"
    );
    tx.all(Query::assembled(sql).bind(customer).bind(from).bind(until))
        .await
}

/// The deliveries of one subscription.
pub async fn list_of_subscription(
    tx: &mut GardenTx,
    subscription: SubscriptionId,
) -> Result<Vec<HouseholdDelivery>, DbError> {
    let sql = format!("{OF_HOUSEHOLD} WHERE v.subscription_id = $1 ORDER BY v.deliver_on, v.id");
    tx.all(Query::assembled(sql).bind(subscription)).await
}

/// Marks a round of a day as delivered: its baskets keep their state and price for ever
/// (SUB-4). Gives how many.
pub async fn deliver_round(
    tx: &mut GardenTx,
    round: RoundId,
    deliver_on: Day,
) -> Result<u64, DbError> {
    let (now, author) = (tx.now(), tx.author().name.clone());
    tx.run(
        query(
            "UPDATE deliveries
             SET state = 'delivered', delivered_at = $1, delivered_by = $2
             WHERE round_id = $3 AND deliver_on = $4 AND state = 'planned'
               AND subscription_id IN (
                   SELECT id FROM subscriptions
                   WHERE state = 'confirmed' OR (state = 'ended' AND state_on >= $4))",
        )
        .bind(now)
        .bind(author)
        .bind(round)
        .bind(deliver_on),
    )
    .await
}

/// Undoes [`deliver_round`]. Gives how many baskets are planned again.
pub async fn undo_round(
    tx: &mut GardenTx,
    round: RoundId,
    deliver_on: Day,
) -> Result<u64, DbError> {
    tx.run(
        query(
            "UPDATE deliveries
             SET state = 'planned', delivered_at = NULL, delivered_by = NULL
             WHERE round_id = $1 AND deliver_on = $2 AND state = 'delivered'",
        )
        .bind(round)
        .bind(deliver_on),
    )
    .await
}

/// Cancels the deliveries of a subscription from a day on that did not take place. Gives how
/// many.
pub async fn cancel_from(
    tx: &mut GardenTx,
    subscription: SubscriptionId,
    from: Day,
) -> Result<u64, DbError> {
    let now = tx.now();
    tx.run(
        query(
            "UPDATE deliveries SET state = 'cancelled', changed_at = $1
             WHERE subscription_id = $2 AND deliver_on >= $3 AND state = 'planned'",
        )
        .bind(now)
        .bind(subscription)
        .bind(from),
    )
    .await
}

/// Cancels the deliveries of a subscription before a day that did not take place. Gives how many.
pub async fn cancel_before(
    tx: &mut GardenTx,
    subscription: SubscriptionId,
    before: Day,
) -> Result<u64, DbError> {
    let now = tx.now();
    tx.run(
        query(
            "UPDATE deliveries SET state = 'cancelled', changed_at = $1
             WHERE subscription_id = $2 AND deliver_on < $3 AND state = 'planned'",
        )
        .bind(now)
        .bind(subscription)
        .bind(before),
    )
    .await
}

/// The days on which another delivery of the household pays this depot already (P-1).
pub async fn list_fee_days(
    tx: &mut GardenTx,
    customer: CustomerId,
    depot: DepotId,
    from: Day,
) -> Result<Vec<Day>, DbError> {
    let days: Vec<(Day,)> = tx
        .all(
            query(
                "SELECT DISTINCT deliver_on FROM deliveries
                 WHERE customer_id = $1 AND depot_id = $2 AND deliver_on >= $3
                   AND state <> 'cancelled'
                 ORDER BY deliver_on",
            )
            .bind(customer)
            .bind(depot)
            .bind(from),
        )
        .await?;
    Ok(days.into_iter().map(|(day,)| day).collect())
}
