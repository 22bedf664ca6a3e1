//! What a change of the garden's calendar does to planned deliveries (C-4): their standing, and
//! the changes decided by `domain::calendar::diff`, written in bulk.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{CalendarDay, Certainty, Change, ExistingDelivery, Frequency, Standing};
use domain::depots::RoundDays;
use domain::subscriptions::{DeliveryPrice, DepotFee, PlannedDelivery, trace};
use platform::db::{DbError, GardenTx, Query, placeholders, query};
use platform::rows;
use values::ids::{CustomerId, DeliveryId, DepotId, ProductId, RoundId, SubscriptionId};
use values::{Cents, Day, Period, Thousandths, VatRate};

use super::{DeliveryFacts, insert_deliveries};

/// A subscription whose deliveries follow the calendar of a round.
#[derive(Clone, Debug)]
pub struct Follower {
    pub subscription: SubscriptionId,
    pub customer: CustomerId,
    pub customer_name: String,
    pub product: ProductId,
    pub frequency: Frequency,
    pub period: Period,
    pub deliveries: Vec<ExistingDelivery>,
}

rows! {
    struct FollowerRow {
        id: SubscriptionId,
        customer_id: CustomerId,
        customer_name: String,
        product_id: ProductId,
        frequency: String,
        starts_on: Day,
        ends_on: Day,
    }
}

rows! {
    struct ExistingRow {
        id: DeliveryId,
        subscription_id: SubscriptionId,
        planned_on: Day,
        deliver_on: Day,
        state: String,
    }
}

/// The subscriptions of a round that still have a calendar to follow, with all their deliveries.
/// Those delivered or of days past are locked; the members' deadline does not bind staff.
pub async fn list_followers(
    tx: &mut GardenTx,
    round: RoundId,
    today: Day,
) -> Result<Vec<Follower>, DbError> {
    let rows: Vec<FollowerRow> = tx
        .all(
            query(
                "SELECT s.id, s.customer_id, c.name AS customer_name, s.product_id, s.frequency,
                        s.starts_on, s.ends_on
                 FROM subscriptions s JOIN customers c ON c.id = s.customer_id
                 WHERE s.round_id = $1 AND s.ends_on >= $2
                   AND s.state IN ('requested', 'confirmed')
                 ORDER BY s.id",
            )
            .bind(round)
            .bind(today),
        )
        .await?;
    let mut existing = list_existing(tx, round, today).await?;
    let followers = rows.into_iter().filter_map(|row| {
        Some(Follower {
            subscription: row.id,
            customer: row.customer_id,
            customer_name: row.customer_name,
            product: row.product_id,
            frequency: row.frequency.parse().ok()?,
            period: Period::new(row.starts_on, row.ends_on).ok()?,
            deliveries: existing.remove(&row.id).unwrap_or_default(),
        })
    });
    Ok(followers.collect())
}

async fn list_existing(
    tx: &mut GardenTx,
    round: RoundId,
    today: Day,
) -> Result<BTreeMap<SubscriptionId, Vec<ExistingDelivery>>, DbError> {
    let rows: Vec<ExistingRow> = tx
        .all(
            query(
                "SELECT v.id, v.subscription_id, v.planned_on, v.deliver_on, v.state
                 FROM deliveries v JOIN subscriptions s ON s.id = v.subscription_id
                 WHERE v.round_id = $1 AND s.ends_on >= $2
                   AND s.state IN ('requested', 'confirmed')
                 ORDER BY v.id",
            )
            .bind(round)
            .bind(today),
        )
        .await?;
    let mut existing: BTreeMap<SubscriptionId, Vec<ExistingDelivery>> = BTreeMap::new();
    for row in rows {
        existing
            .entry(row.subscription_id)
            .or_default()
            .push(ExistingDelivery {
                id: row.id,
                week: row.planned_on.week(),
                day: row.deliver_on,
                standing: standing(&row, today),
            });
    }
    Ok(existing)
}

fn standing(row: &ExistingRow, today: Day) -> Standing {
    match row.state.as_str() {
        "delivered" => Standing::Locked,
        "cancelled" => Standing::Cancelled,
        _ if row.deliver_on < today => Standing::Locked,
        _ => Standing::Open,
    }
}

/// How many deliveries a change of calendar touched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub moved: usize,
    pub added: usize,
    pub restored: usize,
    pub cancelled: usize,
}

/// Writes what [`domain::calendar::diff`] decided for subscriptions of one round. What needs a
/// decision of people is left as it is.
pub async fn apply_calendar(
    tx: &mut GardenTx,
    round: RoundDays,
    changes: &[(SubscriptionId, Change)],
) -> Result<Applied, DbError> {
    let mut moves: BTreeMap<(Day, Certainty), Vec<DeliveryId>> = BTreeMap::new();
    let mut cancels: Vec<DeliveryId> = Vec::new();
    let mut adds: BTreeMap<SubscriptionId, Vec<CalendarDay>> = BTreeMap::new();
    let mut applied = Applied::default();
    for (subscription, change) in changes {
        match *change {
            Change::Move {
                id, to, certainty, ..
            } => {
                applied.moved = applied.moved.saturating_add(1);
                moves.entry((to, certainty)).or_default().push(id);
            }
            Change::Restore { id, to, certainty } => {
                applied.restored = applied.restored.saturating_add(1);
                moves.entry((to, certainty)).or_default().push(id);
            }
            Change::Add(date) => {
                applied.added = applied.added.saturating_add(1);
                adds.entry(*subscription).or_default().push(date);
            }
            Change::Cancel(id) => {
                applied.cancelled = applied.cancelled.saturating_add(1);
                cancels.push(id);
            }
            Change::Keep(_) | Change::NeedsDecision(_) => {}
        }
    }
    for (date, ids) in &moves {
        plan_on(tx, round, *date, ids).await?;
    }
    cancel(tx, &cancels).await?;
    add(tx, round, &adds).await?;
    Ok(applied)
}

/// Says for a round whether the deliveries of an ordinary date may still move, of those that stand
/// on the day decided: the others could not follow, and stay as they are.
pub async fn mark_certainty(
    tx: &mut GardenTx,
    round: RoundId,
    planned_on: Day,
    (deliver_on, certainty): (Day, Certainty),
) -> Result<u64, DbError> {
    tx.run(
        query(
            "UPDATE deliveries SET is_uncertain = $1
             WHERE round_id = $2 AND planned_on = $3 AND deliver_on = $4
               AND state = 'planned'",
        )
        .bind(certainty == Certainty::ToBeDecided)
        .bind(round)
        .bind(planned_on)
        .bind(deliver_on),
    )
    .await
}

/// Ids in one statement, far below the engines' bounds.
const IDS_AT_ONCE: usize = 500;

async fn plan_on(
    tx: &mut GardenTx,
    round: RoundDays,
    (to, certainty): (Day, Certainty),
    ids: &[DeliveryId],
) -> Result<(), DbError> {
    let now = tx.now();
    for some in ids.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "UPDATE deliveries
             SET deliver_on = $1, prepare_on = $2, changed_at = $3, state = 'planned',
                 is_uncertain = $4
             WHERE id IN ({})",
            placeholders(5, some.len())
        );
        let statement = Query::assembled(sql)
            .bind(to)
            .bind(round.preparation_day(to))
            .bind(now)
            .bind(certainty == Certainty::ToBeDecided);
        tx.run(statement.bind_all(some.iter().copied())).await?;
    }
    Ok(())
}

async fn cancel(tx: &mut GardenTx, ids: &[DeliveryId]) -> Result<(), DbError> {
    let now = tx.now();
    for some in ids.chunks(IDS_AT_ONCE) {
        let sql = format!(
            "UPDATE deliveries SET state = 'cancelled', changed_at = $1 WHERE id IN ({})",
            placeholders(2, some.len())
        );
        let statement = Query::assembled(sql).bind(now);
        tx.run(statement.bind_all(some.iter().copied())).await?;
    }
    Ok(())
}

rows! {
    struct PricedRow {
        id: SubscriptionId,
        customer_id: CustomerId,
        product_id: ProductId,
        quantity: i64,
        round_id: RoundId,
        depot_id: DepotId,
        unit_price_cents: Cents,
        vat_rate: i64,
        fee_cents: Cents,
        crate_thousandths: i64,
    }
}

/// The days on which a household pays a depot already.
type FeeDays = BTreeSet<(CustomerId, DepotId, Day)>;

/// Adds the missing deliveries at the price agreed; the first of a household at a depot on a day
/// pays its fee (P-1).
async fn add(
    tx: &mut GardenTx,
    round: RoundDays,
    adds: &BTreeMap<SubscriptionId, Vec<CalendarDay>>,
) -> Result<(), DbError> {
    let ids: Vec<SubscriptionId> = adds.keys().copied().collect();
    let mut paid = FeeDays::new();
    for some in ids.chunks(IDS_AT_ONCE) {
        paid.extend(list_fee_days(tx, some).await?);
        for row in list_priced(tx, some).await? {
            let dates = adds.get(&row.id).map(Vec::as_slice).unwrap_or_default();
            let planned: Vec<PlannedDelivery> = dates
                .iter()
                .map(|date| priced(&row, *date, &mut paid))
                .collect();
            insert_deliveries(tx, &facts(&row, round), &planned).await?;
        }
    }
    Ok(())
}

async fn list_priced(tx: &mut GardenTx, ids: &[SubscriptionId]) -> Result<Vec<PricedRow>, DbError> {
    let sql = format!(
        "SELECT s.id, s.customer_id, s.product_id, s.quantity, s.round_id, s.depot_id,
                s.unit_price_cents, s.vat_rate, d.fee_cents, p.crate_thousandths
         FROM subscriptions s
         JOIN depots d ON d.id = s.depot_id JOIN products p ON p.id = s.product_id
         WHERE s.id IN ({}) ORDER BY s.id",
        placeholders(1, ids.len())
    );
    tx.all(Query::assembled(sql).bind_all(ids.iter().copied()))
        .await
}

async fn list_fee_days(tx: &mut GardenTx, ids: &[SubscriptionId]) -> Result<FeeDays, DbError> {
    let sql = format!(
        "SELECT DISTINCT v.customer_id, v.depot_id, v.deliver_on FROM deliveries v
         WHERE v.state <> 'cancelled'
           AND v.customer_id IN (SELECT customer_id FROM subscriptions WHERE id IN ({}))",
        placeholders(1, ids.len())
    );
    let rows: Vec<(CustomerId, DepotId, Day)> = tx
        .all(Query::assembled(sql).bind_all(ids.iter().copied()))
        .await?;
    Ok(rows.into_iter().collect())
}

fn priced(row: &PricedRow, date: CalendarDay, paid: &mut FeeDays) -> PlannedDelivery {
    let is_first = paid.insert((row.customer_id, row.depot_id, date.day));
    let fee = if is_first {
        DepotFee::Due(row.fee_cents)
    } else {
        DepotFee::PaidByAnother(row.fee_cents)
    };
    let price = DeliveryPrice {
        unit: row.unit_price_cents,
        quantity: quantity(row),
        fee,
        vat: vat(row.vat_rate),
    };
    PlannedDelivery {
        date,
        trace: trace(price),
    }
}

fn facts(row: &PricedRow, round_days: RoundDays) -> DeliveryFacts {
    DeliveryFacts {
        subscription: row.id,
        customer: row.customer_id,
        product: row.product_id,
        quantity: quantity(row),
        round: row.round_id,
        round_days,
        depot: row.depot_id,
        crates: Thousandths::new(row.crate_thousandths).times(quantity(row)),
    }
}

fn quantity(row: &PricedRow) -> u32 {
    u32::try_from(row.quantity).unwrap_or_default()
}

/// A stored rate; the reduced one, that of food, if the row is damaged.
fn vat(stored: i64) -> VatRate {
    VatRate::new(stored).unwrap_or(VatRate::REDUCED)
}
