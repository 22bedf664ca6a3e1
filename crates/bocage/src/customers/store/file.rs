//! One customer's file, what it is found by, and its tags.

use domain::customers::{
    CustomerKind, CustomerName, PersonName, VolunteerAnswer, next_number, search_text,
};
use platform::db::{Code, DbError, GardenTx, Query, query};
use platform::rows;
use values::ids::{CustomerGroupId, CustomerId, TagId};
use values::{Day, Instant, Phone};

rows! {
    /// A customer's whole file.
    #[derive(Clone, Debug)]
    pub struct CustomerFile {
        pub id: CustomerId,
        pub number: i64,
        pub kind: Code<CustomerKind>,
        pub name: String,
        pub customer_group_id: CustomerGroupId,
        pub group_name: String,
        pub is_membership_exempt: bool,
        pub street: String,
        pub street_more: String,
        pub postcode: String,
        pub town: String,
        pub comment: String,
        pub private_note: String,
        pub wants_email: bool,
        pub wants_sms: bool,
        pub wants_letters: bool,
        pub volunteering: Code<VolunteerAnswer>,
        pub volunteering_reason: String,
        pub volunteering_domains: String,
        pub created_at: Instant,
        pub version: i64,
        pub tags: Option<String>,
        /// The last day of the running membership that is paid or waived.
        pub valid_until: Option<Day>,
        /// The last day of the running membership that waits for its payment.
        pub unpaid_until: Option<Day>,
        /// The last day of the latest membership that is over.
        pub expired_on: Option<Day>,
    }
}

/// One customer.
pub async fn find(tx: &mut GardenTx, id: CustomerId) -> Result<Option<CustomerFile>, DbError> {
    let today = tx.now().day();
    tx.optional(
        query(
            "SELECT c.*, g.name AS group_name, g.is_membership_exempt,
                    (SELECT string_agg(t.name, ', ') FROM customer_tags x
                     JOIN tags t ON t.id = x.tag_id WHERE x.customer_id = c.id) AS tags,
                    (SELECT MAX(m.ends_on) FROM memberships m
                     WHERE m.customer_id = c.id AND m.cancelled_on IS NULL
                       AND (m.is_exempt OR m.paid_on IS NOT NULL)
                       AND m.starts_on <= $2 AND m.ends_on >= $2) AS valid_until,
                    (SELECT MAX(m.ends_on) FROM memberships m
                     WHERE m.customer_id = c.id AND m.cancelled_on IS NULL
                       AND NOT m.is_exempt AND m.paid_on IS NULL
                       AND m.starts_on <= $2 AND m.ends_on >= $2) AS unpaid_until,
                    (SELECT MAX(m.ends_on) FROM memberships m
                     WHERE m.customer_id = c.id AND m.cancelled_on IS NULL
                       AND m.ends_on < $2) AS expired_on
             FROM customers c JOIN customer_groups g ON g.id = c.customer_group_id
             WHERE c.id = $1",
        )
        .bind(id)
        .bind(today),
    )
    .await
}

/// What a customer's file is made of.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub kind: CustomerKind,
    /// Of an organisation; a household is named after its persons.
    pub name: String,
    pub group: CustomerGroupId,
    pub street: String,
    pub street_more: String,
    pub postcode: String,
    pub town: String,
    pub comment: String,
    pub private_note: String,
    pub wants_email: bool,
    pub wants_sms: bool,
    pub wants_letters: bool,
    pub volunteering: VolunteerAnswer,
    pub volunteering_reason: String,
    pub volunteering_domains: String,
    pub tags: Vec<String>,
}

/// Adds a customer under the next number, never used before (CUS-1).
pub async fn insert(tx: &mut GardenTx, file: &NewFile) -> Result<CustomerId, DbError> {
    let (highest,): (Option<i64>,) = tx.one(query("SELECT MAX(number) FROM customers")).await?;
    let now = tx.now();
    let insert = query(
        "INSERT INTO customers
            (kind, name, customer_group_id, street, street_more, postcode, town, comment,
             private_note, wants_email, wants_sms, wants_letters, volunteering,
             volunteering_reason, volunteering_domains, number, search_text, created_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, '', $17, 1)
         RETURNING id",
    );
    let insert = bind_fields(insert, file);
    let (id,) = tx.one(insert.bind(next_number(highest)).bind(now)).await?;
    write_tags(tx, id, &file.tags).await?;
    Ok(id)
}

/// Changes a file; `false` if somebody else did since `version` was read.
pub async fn update(
    tx: &mut GardenTx,
    id: CustomerId,
    version: i64,
    file: &NewFile,
) -> Result<bool, DbError> {
    let update = query(
        "UPDATE customers SET kind = $1, name = $2, customer_group_id = $3, street = $4,
                street_more = $5, postcode = $6, town = $7, comment = $8, private_note = $9,
                wants_email = $10, wants_sms = $11, wants_letters = $12, volunteering = $13,
                volunteering_reason = $14, volunteering_domains = $15, version = version + 1
         WHERE id = $16 AND version = $17",
    );
    let update = bind_fields(update, file);
    if tx.run(update.bind(id).bind(version)).await? == 0 {
        return Ok(false);
    }
    write_tags(tx, id, &file.tags).await?;
    Ok(true)
}

fn bind_fields(query: Query, file: &NewFile) -> Query {
    query
        .bind(Code(file.kind))
        .bind(&file.name)
        .bind(file.group)
        .bind(&file.street)
        .bind(&file.street_more)
        .bind(&file.postcode)
        .bind(&file.town)
        .bind(&file.comment)
        .bind(&file.private_note)
        .bind(file.wants_email)
        .bind(file.wants_sms)
        .bind(file.wants_letters)
        .bind(Code(file.volunteering))
        .bind(&file.volunteering_reason)
        .bind(&file.volunteering_domains)
}

async fn write_tags(
    tx: &mut GardenTx,
    customer: CustomerId,
    tags: &[String],
) -> Result<(), DbError> {
    tx.run(query("DELETE FROM customer_tags WHERE customer_id = $1").bind(customer))
        .await?;
    for name in tags {
        let (tag,): (TagId,) = tx
            .one(
                query(
                    "INSERT INTO tags (name) VALUES ($1)
                     ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id",
                )
                .bind(name),
            )
            .await?;
        tx.run(
            query(
                "INSERT INTO customer_tags (customer_id, tag_id) VALUES ($1, $2)
                 ON CONFLICT DO NOTHING",
            )
            .bind(customer)
            .bind(tag),
        )
        .await?;
    }
    Ok(())
}

/// Brings the name of a household and the text it is found by up to date, after its file or its
/// persons changed (CUS-5).
pub async fn refresh_search(tx: &mut GardenTx, id: CustomerId) -> Result<(), DbError> {
    let (number, kind, name, town): (i64, Code<CustomerKind>, String, String) = tx
        .one(query("SELECT number, kind, name, town FROM customers WHERE id = $1").bind(id))
        .await?;
    let persons: Vec<(String, String, String, String)> = tx
        .all(
            query(
                "SELECT first_name, last_name, email, phone FROM persons
                 WHERE customer_id = $1 AND is_active ORDER BY is_main DESC, id",
            )
            .bind(id),
        )
        .await?;
    let names = persons.iter().map(|(first, last, ..)| PersonName {
        last: last.clone(),
        first: first.clone(),
    });
    let name = match kind.0 {
        CustomerKind::Household if !persons.is_empty() => {
            CustomerName::Household(names.collect()).display()
        }
        CustomerKind::Household | CustomerKind::Organization => name,
    };
    let phones: Vec<Phone> = persons
        .iter()
        .filter_map(|(.., phone)| phone.parse().ok())
        .collect();
    let theirs = persons
        .iter()
        .flat_map(|(first, last, email, _)| [first.as_str(), last.as_str(), email.as_str()]);
    let words = [name.as_str(), town.as_str()].into_iter().chain(theirs);
    let text = search_text(number, words, &phones);
    tx.run(
        query("UPDATE customers SET name = $1, search_text = $2 WHERE id = $3")
            .bind(&name)
            .bind(text)
            .bind(id),
    )
    .await?;
    Ok(())
}
