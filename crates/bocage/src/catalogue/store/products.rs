//! Rows of products.

use domain::catalogue::{OrganicStatus, ProductKind, Unit};
use platform::db::{Code, DbError, GardenTx, Query, query};
use platform::rows;
use values::ids::ProductId;

rows! {
    /// A product, with how many offers sell it.
    #[derive(Clone, Debug)]
    pub struct ProductRow {
        pub id: ProductId,
        pub name: String,
        pub kind: Code<ProductKind>,
        pub unit: Code<Unit>,
        pub description: String,
        pub producer: String,
        pub place: String,
        pub organic_status: Code<OrganicStatus>,
        pub origin: String,
        pub allergens: String,
        pub vat_rate: i64,
        pub crate_thousandths: i64,
        pub doubled_product_id: Option<ProductId>,
        pub short_name: String,
        pub rank: i64,
        pub is_archived: bool,
        pub version: i64,
        pub offers: i64,
    }
}

const SELECT: &str = "SELECT p.*, (SELECT COUNT(*) FROM offers o
                      WHERE o.product_id = p.id AND NOT o.is_archived) AS offers
                      FROM products p";

/// The products in use, by rank and name.
pub async fn list_products(tx: &mut GardenTx) -> Result<Vec<ProductRow>, DbError> {
    let sql = format!("{SELECT} WHERE NOT p.is_archived ORDER BY p.rank, p.name");
    tx.all(Query::assembled(sql)).await
}

/// One product in use.
pub async fn find_product(tx: &mut GardenTx, id: ProductId) -> Result<Option<ProductRow>, DbError> {
    let sql = format!("{SELECT} WHERE p.id = $1 AND NOT p.is_archived");
    tx.optional(Query::assembled(sql).bind(id)).await
}

/// What a product is made of.
#[derive(Clone, Debug)]
pub struct NewProduct {
    pub name: String,
    pub kind: ProductKind,
    pub unit: Unit,
    pub description: String,
    pub producer: String,
    pub place: String,
    pub organic_status: OrganicStatus,
    pub origin: String,
    pub allergens: String,
    pub vat_rate: i64,
    pub crate_thousandths: i64,
    pub doubled: Option<ProductId>,
    pub short_name: String,
    pub rank: i64,
}

/// Adds a product; two of one name are refused as [`DbError::Duplicate`].
pub async fn insert_product(tx: &mut GardenTx, product: &NewProduct) -> Result<ProductId, DbError> {
    let insert = query(
        "INSERT INTO products
            (name, kind, unit, description, producer, place, organic_status, origin, allergens,
             vat_rate, crate_thousandths, doubled_product_id, short_name, rank, is_archived,
             version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, FALSE, 1)
         RETURNING id",
    );
    let (id,) = tx.one(bind_fields(insert, product)).await?;
    Ok(id)
}

/// Changes a product; `false` if somebody else did since `version` was read.
pub async fn update_product(
    tx: &mut GardenTx,
    id: ProductId,
    version: i64,
    product: &NewProduct,
) -> Result<bool, DbError> {
    let update = query(
        "UPDATE products SET name = $1, kind = $2, unit = $3, description = $4, producer = $5,
                place = $6, organic_status = $7, origin = $8, allergens = $9, vat_rate = $10,
                crate_thousandths = $11, doubled_product_id = $12, short_name = $13, rank = $14,
                version = version + 1
         WHERE id = $15 AND version = $16",
    );
    let touched = tx
        .run(bind_fields(update, product).bind(id).bind(version))
        .await?;
    Ok(touched > 0)
}

fn bind_fields(query: Query, product: &NewProduct) -> Query {
    query
        .bind(&product.name)
        .bind(Code(product.kind))
        .bind(Code(product.unit))
        .bind(&product.description)
        .bind(&product.producer)
        .bind(&product.place)
        .bind(Code(product.organic_status))
        .bind(&product.origin)
        .bind(&product.allergens)
        .bind(product.vat_rate)
        .bind(product.crate_thousandths)
        .bind(product.doubled)
        .bind(&product.short_name)
        .bind(product.rank)
}

/// Puts a product away.
pub async fn archive_product(tx: &mut GardenTx, id: ProductId) -> Result<(), DbError> {
    tx.run(
        query("UPDATE products SET is_archived = TRUE, version = version + 1 WHERE id = $1")
            .bind(id),
    )
    .await?;
    Ok(())
}
