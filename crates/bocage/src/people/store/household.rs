//! Persons of a customer: who they are, who is written on sheets, who left.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::{CustomerId, PersonId};

rows! {
    /// A person of a household or organisation.
    #[derive(Clone, Debug)]
    pub struct Member {
        pub id: PersonId,
        pub first_name: String,
        pub last_name: String,
        pub email: String,
        pub phone: String,
        pub is_main: bool,
        pub is_active: bool,
    }
}

/// The persons of a customer, the main one first, those who left last.
pub async fn list_members(tx: &mut GardenTx, customer: CustomerId) -> Result<Vec<Member>, DbError> {
    tx.all(
        query(
            "SELECT id, first_name, last_name, email, phone, is_main, is_active FROM persons
             WHERE customer_id = $1 ORDER BY is_active DESC, is_main DESC, id",
        )
        .bind(customer),
    )
    .await
}

/// What a person of a customer is made of.
#[derive(Clone, Debug)]
pub struct NewMember {
    pub first_name: String,
    pub last_name: String,
    pub email: String,
    pub phone: String,
}

/// Adds a person; the first one of a customer is the main one.
pub async fn insert_member(
    tx: &mut GardenTx,
    customer: CustomerId,
    member: &NewMember,
) -> Result<PersonId, DbError> {
    let now = tx.now();
    let (others,): (i64,) = tx
        .one(
            query("SELECT COUNT(*) FROM persons WHERE customer_id = $1 AND is_active")
                .bind(customer),
        )
        .await?;
    let (id,) = tx
        .one(
            query(
                "INSERT INTO persons (customer_id, first_name, last_name, email, phone, is_main,
                                      language, is_active, created_at)
                 VALUES ($1, $2, $3, $4, $5, $6, 'fr', TRUE, $7) RETURNING id",
            )
            .bind(customer)
            .bind(&member.first_name)
            .bind(&member.last_name)
            .bind(&member.email)
            .bind(&member.phone)
            .bind(others == 0)
            .bind(now),
        )
        .await?;
    Ok(id)
}

/// Changes a person. Another e-mail address has to be proven anew: whoever was signed in, or holds
/// a link, was so by the old one.
pub async fn update_member(
    tx: &mut GardenTx,
    id: PersonId,
    member: &NewMember,
) -> Result<(), DbError> {
    let unproven = "UPDATE persons SET account_id = NULL WHERE id = $1 AND email <> $2";
    let touched = tx.run(query(unproven).bind(id).bind(&member.email)).await?;
    if touched > 0 {
        tx.run(query("DELETE FROM sessions WHERE person_id = $1").bind(id))
            .await?;
        tx.run(query("DELETE FROM sign_in_links WHERE person_id = $1").bind(id))
            .await?;
    }
    tx.run(
        query(
            "UPDATE persons SET first_name = $1, last_name = $2, email = $3, phone = $4
             WHERE id = $5",
        )
        .bind(&member.first_name)
        .bind(&member.last_name)
        .bind(&member.email)
        .bind(&member.phone)
        .bind(id),
    )
    .await?;
    Ok(())
}

/// Makes a person the one written on sheets.
pub async fn update_main(
    tx: &mut GardenTx,
    customer: CustomerId,
    id: PersonId,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE persons SET is_main = (id = $2) WHERE customer_id = $1")
            .bind(customer)
            .bind(id),
    )
    .await?;
    Ok(())
}

/// A person leaves: they sign in no more, and their sessions end.
pub async fn deactivate(tx: &mut GardenTx, id: PersonId) -> Result<(), DbError> {
    tx.run(query("DELETE FROM sessions WHERE person_id = $1").bind(id))
        .await?;
    tx.run(query("UPDATE persons SET is_active = FALSE WHERE id = $1").bind(id))
        .await?;
    Ok(())
}
