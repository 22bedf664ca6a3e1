//! How many crates are planned in each depot on each date (D-1), in one query.

use std::collections::BTreeMap;

use platform::db::{DbError, GardenTx, Query, placeholders, query};
use platform::rows;
use values::ids::DepotId;
use values::{Day, Thousandths};

/// Crates planned by depot and date; what is absent has none.
pub type CalendarLoad = BTreeMap<(DepotId, Day), Thousandths>;

/// The crates planned in these depots on these dates: all that was not cancelled counts, as when
/// one signs up. Rule D-1.
pub async fn list_loads(
    tx: &mut GardenTx,
    depots: &[DepotId],
    dates: &[Day],
) -> Result<CalendarLoad, DbError> {
    let sql = format!(
        "SELECT depot_id, deliver_on, CAST(SUM(crate_thousandths) AS BIGINT) AS crates
         FROM deliveries
         WHERE state <> 'cancelled' AND depot_id IN ({}) AND deliver_on IN ({})
         GROUP BY depot_id, deliver_on",
        placeholders(1, depots.len()),
        placeholders(depots.len().saturating_add(1), dates.len())
    );
    let rows: Vec<(DepotId, Day, i64)> = tx
        .all(
            Query::assembled(sql)
                .bind_all(depots.iter().copied())
                .bind_all(dates.iter().copied()),
        )
        .await?;
    let loads = rows
        .into_iter()
        .map(|(depot, day, crates)| ((depot, day), Thousandths::new(crates)));
    Ok(loads.collect())
}

/// The crates planned in one depot on these dates, as [`domain::depots::admit`] wants them.
pub async fn loads_of(
    tx: &mut GardenTx,
    depot: DepotId,
    dates: &[Day],
) -> Result<BTreeMap<Day, Thousandths>, DbError> {
    let loads = list_loads(tx, &[depot], dates).await?;
    Ok(loads
        .into_iter()
        .map(|((_, day), crates)| (day, crates))
        .collect())
}

rows! {
    /// A coming date of a depot.
    #[derive(Clone, Debug)]
    pub struct ComingDay {
        pub deliver_on: Day,
        pub round: String,
        pub baskets: i64,
        pub crates: i64,
    }
}

impl ComingDay {
    /// The crates of that date.
    pub fn load(&self) -> Thousandths {
        Thousandths::new(self.crates)
    }
}

/// The next dates of a depot with what is planned there.
pub async fn list_coming(tx: &mut GardenTx, depot: DepotId) -> Result<Vec<ComingDay>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT x.deliver_on, r.name AS round,
                    CAST(SUM(x.quantity) AS BIGINT) AS baskets,
                    CAST(SUM(x.crate_thousandths) AS BIGINT) AS crates
             FROM deliveries x JOIN rounds r ON r.id = x.round_id
             WHERE x.depot_id = $1 AND x.deliver_on >= $2 AND x.state = 'planned'
             GROUP BY x.deliver_on, r.name ORDER BY x.deliver_on, r.name LIMIT 8",
        )
        .bind(depot)
        .bind(today),
    )
    .await
}
