//! Rows of rounds and their stops.

use domain::depots::RoundDays;
use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::{DepotId, RoundId, StopId};
use values::{Day, Weekday};

use super::served::weekday;

rows! {
    /// A line of the list.
    #[derive(Clone, Debug)]
    pub struct RoundLine {
        pub id: RoundId,
        pub code: String,
        pub name: String,
        pub hue: i64,
        pub preparation_weekday: i64,
        pub delivery_weekday: i64,
        pub preparation_hour: i64,
        pub lead_hours: i64,
        pub driver: String,
        pub stops: i64,
        /// Its next day with baskets, and how many.
        pub next_on: Option<Day>,
        pub baskets: i64,
    }
}

impl RoundLine {
    /// The days of the round.
    pub fn days(&self) -> RoundDays {
        days(self.preparation_weekday, self.delivery_weekday)
    }
}

fn days(preparation: i64, delivery: i64) -> RoundDays {
    RoundDays {
        preparation: weekday(preparation),
        delivery: weekday(delivery),
    }
}

/// The rounds in use, in the order of the week.
pub async fn list_rounds(tx: &mut GardenTx) -> Result<Vec<RoundLine>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "WITH next AS (
                SELECT r.id AS round_id,
                       (SELECT MIN(x.deliver_on) FROM deliveries x
                        WHERE x.round_id = r.id AND x.state = 'planned'
                          AND x.deliver_on >= $1) AS next_on
                FROM rounds r)
             SELECT r.id, r.code, r.name, r.hue, r.preparation_weekday, r.delivery_weekday,
                    r.preparation_hour, r.lead_hours, r.driver, (SELECT COUNT(*) FROM stops s WHERE s.round_id = r.id) AS stops,
                    n.next_on,
                    (SELECT COALESCE(CAST(SUM(x.quantity) AS BIGINT), 0) FROM deliveries x
                     WHERE x.round_id = r.id AND x.state = 'planned'
                       AND x.deliver_on = n.next_on) AS baskets
             FROM rounds r JOIN next n ON n.round_id = r.id
             WHERE NOT r.is_archived ORDER BY r.delivery_weekday, r.code",
        )
        .bind(today),
    )
    .await
}

rows! {
    /// A round's whole file.
    #[derive(Clone, Debug)]
    pub struct RoundFile {
        pub id: RoundId,
        pub code: String,
        pub name: String,
        pub hue: i64,
        pub preparation_weekday: i64,
        pub delivery_weekday: i64,
        pub preparation_hour: i64,
        pub lead_hours: i64,
        pub driver: String,
        pub comment: String,
        pub is_archived: bool,
        pub version: i64,
        /// Its next day with baskets.
        pub next_on: Option<Day>,
    }
}

impl RoundFile {
    /// The days of the round.
    pub fn days(&self) -> RoundDays {
        days(self.preparation_weekday, self.delivery_weekday)
    }
}

/// One round, archived or not.
pub async fn find_round(tx: &mut GardenTx, id: RoundId) -> Result<Option<RoundFile>, DbError> {
    let today = tx.now().day();
    tx.optional(
        query(
            "SELECT r.*, (SELECT MIN(x.deliver_on) FROM deliveries x
                          WHERE x.round_id = r.id AND x.state = 'planned'
                            AND x.deliver_on >= $2) AS next_on
             FROM rounds r WHERE r.id = $1",
        )
        .bind(id)
        .bind(today),
    )
    .await
}

/// What a round is made of.
#[derive(Clone, Debug)]
pub struct NewRound {
    pub code: String,
    pub name: String,
    pub hue: i64,
    pub preparation: Weekday,
    pub delivery: Weekday,
    pub preparation_hour: i64,
    pub lead_hours: i64,
    pub driver: String,
    pub comment: String,
}

/// Adds a round; two of one code are refused as [`DbError::Duplicate`].
pub async fn insert_round(tx: &mut GardenTx, round: &NewRound) -> Result<RoundId, DbError> {
    let insert = query(
        "INSERT INTO rounds (code, name, hue, preparation_weekday, delivery_weekday,
                             preparation_hour, lead_hours, driver, comment, is_archived, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, FALSE, 1) RETURNING id",
    );
    let (id,) = tx.one(bind_fields(insert, round)).await?;
    Ok(id)
}

/// Changes a round; `false` if somebody else did since `version` was read.
pub async fn update_round(
    tx: &mut GardenTx,
    id: RoundId,
    version: i64,
    round: &NewRound,
) -> Result<bool, DbError> {
    let update = query(
        "UPDATE rounds SET code = $1, name = $2, hue = $3, preparation_weekday = $4,
                delivery_weekday = $5, preparation_hour = $6, lead_hours = $7, driver = $8,
                comment = $9, version = version + 1
         WHERE id = $10 AND version = $11",
    );
    let touched = tx
        .run(bind_fields(update, round).bind(id).bind(version))
        .await?;
    Ok(touched > 0)
}

fn bind_fields(query: platform::db::Query, round: &NewRound) -> platform::db::Query {
    query
        .bind(&round.code)
        .bind(&round.name)
        .bind(round.hue)
        .bind(i64::from(round.preparation.number()))
        .bind(i64::from(round.delivery.number()))
        .bind(round.preparation_hour)
        .bind(round.lead_hours)
        .bind(&round.driver)
        .bind(&round.comment)
}

/// Puts a round away.
pub async fn archive_round(tx: &mut GardenTx, id: RoundId) -> Result<(), DbError> {
    tx.run(
        query("UPDATE rounds SET is_archived = TRUE, version = version + 1 WHERE id = $1").bind(id),
    )
    .await?;
    Ok(())
}

rows! {
    /// A stop with what it holds on one date.
    #[derive(Clone, Debug)]
    pub struct StopLine {
        pub id: StopId,
        pub depot_id: DepotId,
        pub name: String,
        pub town: String,
        pub delivery_slot: String,
        pub baskets: i64,
        pub customers: i64,
        /// Baskets planned there from today on, whatever the date.
        pub to_come: i64,
    }
}

/// The stops of a round in order, with the baskets of a date.
pub async fn list_stops(
    tx: &mut GardenTx,
    round: RoundId,
    on: Option<Day>,
) -> Result<Vec<StopLine>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT s.id, s.depot_id, d.name, d.town, d.delivery_slot,
                    COALESCE(CAST(SUM(CASE WHEN x.deliver_on = $2 THEN x.quantity ELSE 0 END)
                                  AS BIGINT), 0) AS baskets,
                    COUNT(DISTINCT CASE WHEN x.deliver_on = $2 THEN x.customer_id END)
                        AS customers,
                    COUNT(x.id) AS to_come
             FROM stops s JOIN depots d ON d.id = s.depot_id
             LEFT JOIN deliveries x ON x.depot_id = s.depot_id AND x.round_id = s.round_id
                  AND x.state = 'planned' AND x.deliver_on >= $3
             WHERE s.round_id = $1
             GROUP BY s.id, s.depot_id, d.name, d.town, d.delivery_slot, s.position
             ORDER BY s.position, s.id",
        )
        .bind(round)
        .bind(on)
        .bind(today),
    )
    .await
}

/// Adds a depot at the end of a round; twice the same is refused as [`DbError::Duplicate`].
pub async fn add_stop(
    tx: &mut GardenTx,
    round: RoundId,
    depot: DepotId,
) -> Result<StopId, DbError> {
    let (id,) = tx
        .one(
            query(
                "INSERT INTO stops (round_id, depot_id, position)
                 VALUES ($1, $2, (SELECT COALESCE(MAX(position), 0) + 1 FROM stops
                                  WHERE round_id = $1))
                 RETURNING id",
            )
            .bind(round)
            .bind(depot),
        )
        .await?;
    Ok(id)
}

/// Takes a stop out of its round.
pub async fn remove_stop(tx: &mut GardenTx, stop: StopId) -> Result<(), DbError> {
    tx.run(query("DELETE FROM stops WHERE id = $1").bind(stop))
        .await?;
    Ok(())
}

/// Writes the order of a round's stops.
pub async fn update_order(tx: &mut GardenTx, stops: &[StopId]) -> Result<(), DbError> {
    for (position, stop) in (1_i64..).zip(stops) {
        tx.run(
            query("UPDATE stops SET position = $2 WHERE id = $1")
                .bind(*stop)
                .bind(position),
        )
        .await?;
    }
    Ok(())
}
