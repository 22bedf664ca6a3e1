//! Photos of depots, apart from their files so that lists do not read them.

use platform::db::{DbError, GardenTx, query};
use values::ids::DepotId;

/// The photo of a depot and its type.
pub async fn find(tx: &mut GardenTx, depot: DepotId) -> Result<Option<(Vec<u8>, String)>, DbError> {
    tx.optional(query("SELECT bytes, kind FROM depot_photos WHERE depot_id = $1").bind(depot))
        .await
}

/// Keeps another photo of a depot.
pub async fn replace(
    tx: &mut GardenTx,
    depot: DepotId,
    (bytes, kind): (Vec<u8>, &str),
    alt: &str,
) -> Result<(), DbError> {
    remove(tx, depot).await?;
    tx.run(
        query("INSERT INTO depot_photos (depot_id, bytes, kind, alt) VALUES ($1, $2, $3, $4)")
            .bind(depot)
            .bind(bytes)
            .bind(kind)
            .bind(alt),
    )
    .await?;
    Ok(())
}

/// Forgets the photo of a depot.
pub async fn remove(tx: &mut GardenTx, depot: DepotId) -> Result<(), DbError> {
    tx.run(query("DELETE FROM depot_photos WHERE depot_id = $1").bind(depot))
        .await?;
    Ok(())
}
