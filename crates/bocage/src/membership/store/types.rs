//! Rows of the types of membership, which follow the garden's settings for their validity.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::Cents;
use values::ids::MembershipTypeId;

rows! {
    /// A type of membership, with how many are valid today.
    #[derive(Clone, Debug)]
    pub struct TypeLine {
        pub id: MembershipTypeId,
        pub label: String,
        pub fee_cents: Cents,
        pub is_supporter: bool,
        pub is_public: bool,
        pub rank: i64,
        pub version: i64,
        pub running: i64,
    }
}

/// The types in use, by rank.
pub async fn list(tx: &mut GardenTx) -> Result<Vec<TypeLine>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT t.id, t.label, t.fee_cents, t.is_supporter, t.is_public, t.rank, t.version,
                    (SELECT COUNT(*) FROM memberships m
                     WHERE m.membership_type_id = t.id AND m.cancelled_on IS NULL
                       AND m.starts_on <= $1 AND m.ends_on >= $1) AS running
             FROM membership_types t WHERE NOT t.is_archived ORDER BY t.rank, t.id",
        )
        .bind(today),
    )
    .await
}

/// What a type is made of.
#[derive(Clone, Debug)]
pub struct NewType {
    pub label: String,
    pub fee: Cents,
    pub is_supporter: bool,
    pub is_public: bool,
    pub rank: i64,
}

/// Adds a type; two of one label are refused as [`DbError::Duplicate`].
pub async fn insert(tx: &mut GardenTx, new: &NewType) -> Result<MembershipTypeId, DbError> {
    let (id,) = tx
        .one(
            query(
                "INSERT INTO membership_types (label, fee_cents, is_supporter, is_public, rank,
                                               is_archived, version)
                 VALUES ($1, $2, $3, $4, $5, FALSE, 1) RETURNING id",
            )
            .bind(&new.label)
            .bind(new.fee)
            .bind(new.is_supporter)
            .bind(new.is_public)
            .bind(new.rank),
        )
        .await?;
    Ok(id)
}

/// Changes a type; `false` if somebody else did since `version` was read.
pub async fn update(
    tx: &mut GardenTx,
    id: MembershipTypeId,
    version: i64,
    new: &NewType,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE membership_types SET label = $1, fee_cents = $2, is_supporter = $3,
                        is_public = $4, rank = $5, version = version + 1
                 WHERE id = $6 AND version = $7",
            )
            .bind(&new.label)
            .bind(new.fee)
            .bind(new.is_supporter)
            .bind(new.is_public)
            .bind(new.rank)
            .bind(id)
            .bind(version),
        )
        .await?;
    Ok(touched > 0)
}
