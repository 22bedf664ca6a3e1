//! What other rooms hold, counted for the assistant, the first page and the staff's home.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::{Cents, Day};

rows! {
    /// What the garden has already, for its first steps (NET-5).
    #[derive(Clone, Copy, Debug)]
    pub struct Counts {
        pub seasons: i64,
        pub rounds: i64,
        pub depots: i64,
        pub membership_types: i64,
        pub products: i64,
        pub offers: i64,
    }
}

/// Counts what is there on this day.
pub async fn count(tx: &mut GardenTx) -> Result<Counts, DbError> {
    let today = tx.now().day();
    tx.one(
        query(
            "SELECT
                (SELECT COUNT(*) FROM seasons WHERE state = 'open' AND ends_on >= $1) AS seasons,
                (SELECT COUNT(*) FROM rounds WHERE NOT is_archived) AS rounds,
                (SELECT COUNT(DISTINCT s.depot_id) FROM stops s
                    JOIN depots d ON d.id = s.depot_id WHERE NOT d.is_archived) AS depots,
                (SELECT COUNT(*) FROM membership_types WHERE NOT is_archived)
                    AS membership_types,
                (SELECT COUNT(*) FROM products WHERE NOT is_archived) AS products,
                (SELECT COUNT(*) FROM offers WHERE NOT is_archived AND starts_on <= $1
                    AND (ends_on IS NULL OR ends_on >= $1)) AS offers",
        )
        .bind(today),
    )
    .await
}

rows! {
    /// An offer shown on the first page.
    #[derive(Clone, Debug)]
    pub struct Teaser {
        pub label: String,
        pub price_cents: Cents,
    }
}

/// A few offers on sale to everybody.
pub async fn list_teasers(tx: &mut GardenTx) -> Result<Vec<Teaser>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT o.label, o.price_cents FROM offers o
             WHERE o.is_public AND NOT o.is_archived AND o.sells_subscription
               AND NOT o.is_price_net AND o.starts_on <= $1
               AND (o.ends_on IS NULL OR o.ends_on >= $1)
               AND NOT EXISTS (SELECT 1 FROM offer_groups g WHERE g.offer_id = o.id)
             ORDER BY o.rank, o.id LIMIT 4",
        )
        .bind(today),
    )
    .await
}

rows! {
    /// A preparation day to come.
    #[derive(Clone, Debug)]
    pub struct ComingDay {
        pub prepare_on: Day,
        pub baskets: i64,
        pub uncertain: i64,
    }
}

/// The next preparation days with what is planned.
pub async fn list_coming_days(tx: &mut GardenTx) -> Result<Vec<ComingDay>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT prepare_on, CAST(COALESCE(SUM(quantity), 0) AS BIGINT) AS baskets,
                    COUNT(CASE WHEN is_uncertain THEN 1 END) AS uncertain
             FROM deliveries
             WHERE prepare_on >= $1 AND prepare_on <= $2 AND state <> 'cancelled'
             GROUP BY prepare_on ORDER BY prepare_on LIMIT 5",
        )
        .bind(today)
        .bind(today.plus_days(21)),
    )
    .await
}

rows! {
    /// What waits for somebody.
    #[derive(Clone, Copy, Debug)]
    pub struct Waiting {
        pub uncertain: i64,
        pub first_uncertain_on: Option<Day>,
        pub requested: i64,
        pub dead_jobs: i64,
    }
}

/// Counts what waits: holidays to decide, subscriptions asked for, jobs set aside.
pub async fn count_waiting(tx: &mut GardenTx) -> Result<Waiting, DbError> {
    let today = tx.now().day();
    tx.one(
        query(
            "SELECT
                (SELECT COUNT(*) FROM deliveries WHERE is_uncertain AND state = 'planned'
                    AND planned_on >= $1) AS uncertain,
                (SELECT MIN(planned_on) FROM deliveries WHERE is_uncertain
                    AND state = 'planned' AND planned_on >= $1) AS first_uncertain_on,
                (SELECT COUNT(*) FROM subscriptions WHERE state = 'requested') AS requested,
                (SELECT COUNT(*) FROM jobs WHERE state = 'dead') AS dead_jobs",
        )
        .bind(today),
    )
    .await
}
