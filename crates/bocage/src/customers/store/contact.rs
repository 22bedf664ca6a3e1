//! How a customer is reached, as they keep it themselves.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::{CustomerGroupId, CustomerId};

rows! {
    /// How a customer is reached.
    #[derive(Clone, Debug)]
    pub struct Contact {
        pub id: CustomerId,
        pub street: String,
        pub street_more: String,
        pub postcode: String,
        pub town: String,
        pub wants_email: bool,
        pub wants_sms: bool,
        pub wants_letters: bool,
        pub version: i64,
    }
}

/// How a customer is reached.
pub async fn find_contact(tx: &mut GardenTx, id: CustomerId) -> Result<Option<Contact>, DbError> {
    tx.optional(
        query(
            "SELECT id, street, street_more, postcode, town, wants_email, wants_sms,
                    wants_letters, version
             FROM customers WHERE id = $1",
        )
        .bind(id),
    )
    .await
}

/// Changes how a customer is reached; `false` if somebody else did since it was read.
pub async fn update_contact(tx: &mut GardenTx, contact: &Contact) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE customers
                 SET street = $1, street_more = $2, postcode = $3, town = $4, wants_email = $5,
                     wants_sms = $6, wants_letters = $7, version = version + 1
                 WHERE id = $8 AND version = $9",
            )
            .bind(&contact.street)
            .bind(&contact.street_more)
            .bind(&contact.postcode)
            .bind(&contact.town)
            .bind(contact.wants_email)
            .bind(contact.wants_sms)
            .bind(contact.wants_letters)
            .bind(contact.id)
            .bind(contact.version),
        )
        .await?;
    Ok(touched == 1)
}

/// The category of those who sign up by themselves: the first one for private customers.
pub async fn find_private_group(tx: &mut GardenTx) -> Result<CustomerGroupId, DbError> {
    let (id,) = tx
        .one(query(
            "SELECT id FROM customer_groups WHERE NOT is_professional ORDER BY id LIMIT 1",
        ))
        .await?;
    Ok(id)
}
