//! Rows of the calendar room, and the counts its pages show.

use std::collections::BTreeMap;

use domain::calendar::{Balance, ClosedWeeks, HolidayDecision, balance};
use platform::db::{DbError, GardenTx, Query, placeholders, query};
use platform::rows;
use values::ids::{ClosedWeekId, CustomerId, ProductId, RoundId, SeasonId};
use values::{Day, Period, Week};

rows! {
    /// A season.
    #[derive(Clone, Debug)]
    pub struct SeasonRow {
        pub id: SeasonId,
        pub label: String,
        pub starts_on: Day,
        pub ends_on: Day,
        pub state: String,
        pub version: i64,
    }
}

impl SeasonRow {
    /// From its first to its last day.
    pub fn period(&self) -> Period {
        Period::new(self.starts_on, self.ends_on).unwrap_or_else(|_| Period::of_day(self.starts_on))
    }
}

/// The seasons, the latest first.
pub async fn list_seasons(tx: &mut GardenTx) -> Result<Vec<SeasonRow>, DbError> {
    tx.all(query(
        "SELECT id, label, starts_on, ends_on, state, version FROM seasons
         ORDER BY starts_on DESC",
    ))
    .await
}

/// Adds a season to prepare; two of one label are refused as [`DbError::Duplicate`].
pub async fn insert_season(
    tx: &mut GardenTx,
    label: &str,
    period: Period,
) -> Result<SeasonId, DbError> {
    let (id,) = tx
        .one(
            query(
                "INSERT INTO seasons (label, starts_on, ends_on, state, version)
                 VALUES ($1, $2, $3, 'preparing', 1) RETURNING id",
            )
            .bind(label)
            .bind(period.first())
            .bind(period.last()),
        )
        .await?;
    Ok(id)
}

/// Opens or closes a season; `false` if there is no such season.
pub async fn update_season_state(
    tx: &mut GardenTx,
    id: SeasonId,
    state: &str,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query("UPDATE seasons SET state = $2, version = version + 1 WHERE id = $1")
                .bind(id)
                .bind(state),
        )
        .await?;
    Ok(touched > 0)
}

rows! {
    /// A week without delivery.
    #[derive(Clone, Debug)]
    pub struct ClosedWeekRow {
        pub id: ClosedWeekId,
        pub week: Week,
        pub product_id: Option<ProductId>,
        pub product: Option<String>,
        pub reason: String,
    }
}

impl ClosedWeekRow {
    /// As the rules know it.
    pub fn closed(&self) -> ClosedWeeks {
        ClosedWeeks {
            first: self.week,
            last: self.week,
            product: self.product_id,
        }
    }
}

/// The weeks without delivery, in order.
pub async fn list_closed_weeks(tx: &mut GardenTx) -> Result<Vec<ClosedWeekRow>, DbError> {
    tx.all(query(
        "SELECT c.id, c.week, c.product_id, p.name AS product, c.reason FROM closed_weeks c
         LEFT JOIN products p ON p.id = c.product_id ORDER BY c.week, c.id",
    ))
    .await
}

/// Closes a week for the whole garden or for one product, unless it is closed for them already:
/// opening the one row again then opens the week.
pub async fn insert_closed_week(
    tx: &mut GardenTx,
    week: Week,
    product: Option<ProductId>,
    reason: &str,
) -> Result<(), DbError> {
    tx.run(
        query(
            "INSERT INTO closed_weeks (week, product_id, reason)
             SELECT $1, $2, $3
             WHERE NOT EXISTS (SELECT 1 FROM closed_weeks c
                               WHERE c.week = $1
                                 AND (c.product_id IS NULL OR c.product_id = $2))",
        )
        .bind(week)
        .bind(product)
        .bind(reason),
    )
    .await?;
    Ok(())
}

/// Opens a week again.
pub async fn delete_closed_week(tx: &mut GardenTx, id: ClosedWeekId) -> Result<(), DbError> {
    tx.run(query("DELETE FROM closed_weeks WHERE id = $1").bind(id))
        .await?;
    Ok(())
}

/// What each round does on public holidays.
pub type Decisions = BTreeMap<RoundId, BTreeMap<Day, HolidayDecision>>;

/// The decisions of all rounds.
pub async fn list_decisions(tx: &mut GardenTx) -> Result<Decisions, DbError> {
    let rows: Vec<(RoundId, Day, String, Option<Day>)> = tx
        .all(query(
            "SELECT round_id, holiday_on, decision, moved_to FROM holiday_decisions",
        ))
        .await?;
    let mut decisions = Decisions::new();
    for (round, holiday, code, moved_to) in rows {
        let decision = match moved_to {
            Some(day) => HolidayDecision::MoveTo(day.weekday()),
            None => code.parse().unwrap_or(HolidayDecision::Undecided),
        };
        decisions
            .entry(round)
            .or_default()
            .insert(holiday, decision);
    }
    Ok(decisions)
}

/// Writes what a round does on a public holiday.
pub async fn upsert_decision(
    tx: &mut GardenTx,
    round: RoundId,
    holiday: Day,
    decision: HolidayDecision,
) -> Result<(), DbError> {
    let (now, author) = (tx.now(), tx.author().name.clone());
    let (code, moved_to) = match decision {
        HolidayDecision::MoveTo(weekday) => ("move".to_owned(), Some(holiday.week().day(weekday))),
        HolidayDecision::Undecided | HolidayDecision::Keep | HolidayDecision::Cancel => {
            (decision.to_string(), None)
        }
    };
    tx.run(
        query(
            "INSERT INTO holiday_decisions
                (round_id, holiday_on, decision, moved_to, decided_at, decided_by)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (round_id, holiday_on) DO UPDATE
             SET decision = excluded.decision, moved_to = excluded.moved_to,
                 decided_at = excluded.decided_at, decided_by = excluded.decided_by",
        )
        .bind(round)
        .bind(holiday)
        .bind(code)
        .bind(moved_to)
        .bind(now)
        .bind(author),
    )
    .await?;
    Ok(())
}

/// The baskets of a period by week and round, of subscriptions that count: the condition is
/// `IS_PREPARED` of the subscriptions, a room above this one. Rule CAL-4.
pub async fn count_baskets(tx: &mut GardenTx, period: Period) -> Result<Balance, DbError> {
    let rows: Vec<(Day, RoundId, i64)> = tx
        .all(
            query(
                "SELECT v.planned_on, v.round_id, CAST(SUM(v.quantity) AS BIGINT)
                 FROM deliveries v JOIN subscriptions s ON s.id = v.subscription_id
                 WHERE v.state <> 'cancelled' AND v.planned_on >= $1 AND v.planned_on <= $2
                   AND (s.state = 'confirmed'
                        OR (s.state = 'ended' AND v.deliver_on <= s.state_on))
                 GROUP BY v.planned_on, v.round_id",
            )
            .bind(period.first())
            .bind(period.last()),
        )
        .await?;
    Ok(balance(rows.into_iter().map(|(day, round, count)| {
        (day.week(), round, u32::try_from(count).unwrap_or(u32::MAX))
    })))
}

rows! {
    /// A person to tell about a change.
    #[derive(Clone, Debug)]
    pub struct Recipient {
        pub customer_id: CustomerId,
        pub email: String,
        pub language: String,
    }
}

/// The main persons of these customers who have an address and wish to be written to.
pub async fn list_recipients(
    tx: &mut GardenTx,
    customers: &[CustomerId],
) -> Result<Vec<Recipient>, DbError> {
    let sql = format!(
        "SELECT p.customer_id, p.email, p.language FROM persons p
         JOIN customers c ON c.id = p.customer_id
         WHERE p.is_main AND p.is_active AND p.email <> '' AND c.wants_email
           AND p.customer_id IN ({}) ORDER BY p.id",
        placeholders(1, customers.len())
    );
    tx.all(Query::assembled(sql).bind_all(customers.iter().copied()))
        .await
}
