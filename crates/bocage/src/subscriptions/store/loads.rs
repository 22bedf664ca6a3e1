//! How full depots are on each delivery date (D-1): the one sum every check starts from.

use std::collections::{BTreeMap, BTreeSet};

use platform::db::{DbError, GardenTx, query};
use values::ids::DepotId;
use values::{Day, Thousandths};

/// The crates planned at a depot by date, from a day on: all that delivers there counts, asked
/// for or confirmed.
pub async fn loads_of_depot(
    tx: &mut GardenTx,
    depot: DepotId,
    from: Day,
) -> Result<BTreeMap<Day, Thousandths>, DbError> {
    let rows: Vec<(Day, i64)> = tx
        .all(
            query(
                "SELECT deliver_on, CAST(SUM(crate_thousandths) AS BIGINT) FROM deliveries
                 WHERE depot_id = $1 AND deliver_on >= $2 AND state <> 'cancelled'
                 GROUP BY deliver_on",
            )
            .bind(depot)
            .bind(from),
        )
        .await?;
    let loads = rows.into_iter();
    Ok(loads
        .map(|(day, load)| (day, Thousandths::new(load)))
        .collect())
}

/// The dates on which depots have no room for so many crates more, from a day on.
pub async fn full_dates(
    tx: &mut GardenTx,
    crates: Thousandths,
    from: Day,
) -> Result<BTreeMap<DepotId, BTreeSet<Day>>, DbError> {
    let rows: Vec<(DepotId, Day)> = tx
        .all(
            query(
                "SELECT v.depot_id, v.deliver_on FROM deliveries v
                 JOIN depots d ON d.id = v.depot_id
                 WHERE v.deliver_on >= $1 AND v.state <> 'cancelled' AND d.capacity IS NOT NULL
                 GROUP BY v.depot_id, v.deliver_on, d.capacity
                 HAVING SUM(v.crate_thousandths) + $2 > d.capacity * 1000",
            )
            .bind(from)
            .bind(crates.get()),
        )
        .await?;
    let mut full: BTreeMap<DepotId, BTreeSet<Day>> = BTreeMap::new();
    for (depot, day) in rows {
        full.entry(depot).or_default().insert(day);
    }
    Ok(full)
}
