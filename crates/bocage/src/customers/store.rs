//! Rows of the customers room.

pub mod contact;
pub mod file;
pub mod list;
pub mod tags;

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::Cents;
use values::ids::CustomerGroupId;

rows! {
    /// A category of customers, with how many belong to it.
    #[derive(Clone, Debug)]
    pub struct GroupLine {
        pub id: CustomerGroupId,
        pub name: String,
        pub is_membership_exempt: bool,
        pub is_professional: bool,
        pub minimum_order_cents: Cents,
        pub customers: i64,
    }
}

/// The categories by name.
pub async fn list_groups(tx: &mut GardenTx) -> Result<Vec<GroupLine>, DbError> {
    tx.all(query(
        "SELECT g.id, g.name, g.is_membership_exempt, g.is_professional, g.minimum_order_cents,
                COUNT(c.id) AS customers
         FROM customer_groups g LEFT JOIN customers c ON c.customer_group_id = g.id
         GROUP BY g.id ORDER BY g.name",
    ))
    .await
}

/// What a category is made of.
#[derive(Clone, Debug)]
pub struct NewGroup {
    pub name: String,
    pub is_membership_exempt: bool,
    pub is_professional: bool,
    pub minimum_order: Cents,
}

/// Adds a category; two of one name are refused as [`DbError::Duplicate`].
pub async fn insert_group(tx: &mut GardenTx, group: &NewGroup) -> Result<CustomerGroupId, DbError> {
    let (id,) = tx
        .one(
            query(
                "INSERT INTO customer_groups
                    (name, is_membership_exempt, is_professional, minimum_order_cents)
                 VALUES ($1, $2, $3, $4) RETURNING id",
            )
            .bind(&group.name)
            .bind(group.is_membership_exempt)
            .bind(group.is_professional)
            .bind(group.minimum_order),
        )
        .await?;
    Ok(id)
}
