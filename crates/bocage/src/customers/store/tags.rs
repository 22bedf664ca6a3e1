//! Tags: words put on customers.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::TagId;

rows! {
    /// A tag with how many customers carry it.
    #[derive(Clone, Debug)]
    pub struct TagLine {
        pub id: TagId,
        pub name: String,
        pub customers: i64,
    }
}

/// The tags by name.
pub async fn list(tx: &mut GardenTx) -> Result<Vec<TagLine>, DbError> {
    tx.all(query(
        "SELECT t.id, t.name, COUNT(x.customer_id) AS customers
         FROM tags t LEFT JOIN customer_tags x ON x.tag_id = t.id
         GROUP BY t.id ORDER BY t.name",
    ))
    .await
}

/// Adds a tag; two of one name are refused as [`DbError::Duplicate`].
pub async fn insert(tx: &mut GardenTx, name: &str) -> Result<TagId, DbError> {
    let (id,) = tx
        .one(query("INSERT INTO tags (name) VALUES ($1) RETURNING id").bind(name))
        .await?;
    Ok(id)
}

/// Gives a tag another name; one that exists is refused as [`DbError::Duplicate`].
pub async fn rename(tx: &mut GardenTx, id: TagId, name: &str) -> Result<(), DbError> {
    tx.run(
        query("UPDATE tags SET name = $1 WHERE id = $2")
            .bind(name)
            .bind(id),
    )
    .await?;
    Ok(())
}

/// Takes a tag away, also from those who carry it.
pub async fn remove(tx: &mut GardenTx, id: TagId) -> Result<(), DbError> {
    for sql in [
        "DELETE FROM customer_tags WHERE tag_id = $1",
        "DELETE FROM tags WHERE id = $1",
    ] {
        tx.run(query(sql).bind(id)).await?;
    }
    Ok(())
}
