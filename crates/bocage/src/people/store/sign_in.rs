//! Rows of links and sessions of one garden.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::Instant;
use values::ids::{AccountId, CustomerId, PersonId};

rows! {
    /// A person who may sign in here.
    #[derive(Clone, Debug)]
    pub struct KnownPerson {
        pub id: PersonId,
        pub first_name: String,
        pub last_name: String,
        pub email: String,
        pub language: String,
        pub is_staff: bool,
    }
}

impl KnownPerson {
    /// First and last name.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
            .trim()
            .to_owned()
    }
}

/// The person of an e-mail address; of several who share it, staff first, then the main person.
pub async fn find_by_email(tx: &mut GardenTx, email: &str) -> Result<Option<KnownPerson>, DbError> {
    let today = tx.now().day();
    let sql = "SELECT id, first_name, last_name, email, language,
                EXISTS (SELECT 1 FROM person_roles pr WHERE pr.person_id = persons.id
                        AND pr.starts_on <= $2
                        AND (pr.ends_on IS NULL OR pr.ends_on >= $2)) AS is_staff
         FROM persons WHERE email = $1 AND email <> '' AND is_active
         ORDER BY is_staff DESC, is_main DESC, id LIMIT 1";
    tx.optional(query(sql).bind(email).bind(today)).await
}

/// The same by its id.
pub async fn find_by_id(tx: &mut GardenTx, id: PersonId) -> Result<Option<KnownPerson>, DbError> {
    let today = tx.now().day();
    let sql = "SELECT id, first_name, last_name, email, language,
                EXISTS (SELECT 1 FROM person_roles pr WHERE pr.person_id = persons.id
                        AND pr.starts_on <= $2
                        AND (pr.ends_on IS NULL OR pr.ends_on >= $2)) AS is_staff
         FROM persons WHERE id = $1 AND is_active";
    tx.optional(query(sql).bind(id).bind(today)).await
}

/// Notes the account of a person, once their e-mail address is proven.
pub async fn update_account(
    tx: &mut GardenTx,
    person: PersonId,
    account: AccountId,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE persons SET account_id = $1 WHERE id = $2")
            .bind(account)
            .bind(person),
    )
    .await?;
    Ok(())
}

/// Changes the language a person is written to.
pub async fn update_language(
    tx: &mut GardenTx,
    person: PersonId,
    language: &str,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE persons SET language = $1 WHERE id = $2")
            .bind(language)
            .bind(person),
    )
    .await?;
    Ok(())
}

/// A link sent by e-mail.
#[derive(Clone, Copy, Debug)]
pub struct NewLink<'a> {
    pub token_hash: &'a str,
    pub person: PersonId,
    pub next_path: &'a str,
    pub expires_at: Instant,
}

/// Keeps a link, and forgets those of the past.
pub async fn insert_link(tx: &mut GardenTx, link: NewLink<'_>) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(query("DELETE FROM sign_in_links WHERE expires_at <= $1").bind(now))
        .await?;
    tx.run(
        query(
            "INSERT INTO sign_in_links (token_hash, person_id, next_path, expires_at)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(link.token_hash)
        .bind(link.person)
        .bind(link.next_path)
        .bind(link.expires_at),
    )
    .await?;
    Ok(())
}

/// Whether a link still opens, without using it.
pub async fn link_opens(tx: &mut GardenTx, token_hash: &str) -> Result<bool, DbError> {
    let now = tx.now();
    let found: Option<(PersonId,)> = tx
        .optional(
            query("SELECT person_id FROM sign_in_links WHERE token_hash = $1 AND expires_at > $2")
                .bind(token_hash)
                .bind(now),
        )
        .await?;
    Ok(found.is_some())
}

/// Uses a link, once: whom it signs in, and where they go.
pub async fn take_link(
    tx: &mut GardenTx,
    token_hash: &str,
) -> Result<Option<(PersonId, String)>, DbError> {
    let now = tx.now();
    tx.optional(
        query(
            "DELETE FROM sign_in_links WHERE token_hash = $1 AND expires_at > $2
             RETURNING person_id, next_path",
        )
        .bind(token_hash)
        .bind(now),
    )
    .await
}

/// A session to open.
#[derive(Clone, Copy, Debug)]
pub struct NewSession<'a> {
    pub token_hash: &'a str,
    pub person: PersonId,
    pub way: &'static str,
    pub expires_at: Instant,
    pub second_factor_at: Option<Instant>,
}

/// Opens a session, and forgets those that ended.
pub async fn insert_session(tx: &mut GardenTx, session: NewSession<'_>) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(query("DELETE FROM sessions WHERE expires_at <= $1").bind(now))
        .await?;
    tx.run(
        query(
            "INSERT INTO sessions
                (token_hash, person_id, way, created_at, expires_at, second_factor_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(session.token_hash)
        .bind(session.person)
        .bind(session.way)
        .bind(now)
        .bind(session.expires_at)
        .bind(session.second_factor_at),
    )
    .await?;
    Ok(())
}

/// Keeps a session open until then.
pub async fn prolong_session(
    tx: &mut GardenTx,
    token_hash: &str,
    until: Instant,
) -> Result<(), DbError> {
    let later = "UPDATE sessions SET expires_at = $2 WHERE token_hash = $1 AND expires_at < $2";
    tx.run(query(later).bind(token_hash).bind(until)).await?;
    Ok(())
}

/// Closes the sessions of a person then at the latest, unless they are used before.
pub async fn shorten_sessions(
    tx: &mut GardenTx,
    person: PersonId,
    until: Instant,
) -> Result<(), DbError> {
    let sooner = "UPDATE sessions SET expires_at = $2 WHERE person_id = $1 AND expires_at > $2";
    tx.run(query(sooner).bind(person).bind(until)).await?;
    Ok(())
}

rows! {
    /// A session as its owner sees it.
    #[derive(Clone, Debug)]
    pub struct SessionLine {
        pub token_hash: String,
        pub way: String,
        pub created_at: Instant,
        pub expires_at: Instant,
    }
}

/// The open sessions of a person, latest first.
pub async fn list_sessions(
    tx: &mut GardenTx,
    person: PersonId,
) -> Result<Vec<SessionLine>, DbError> {
    let now = tx.now();
    tx.all(
        query(
            "SELECT token_hash, way, created_at, expires_at FROM sessions
             WHERE person_id = $1 AND expires_at > $2 ORDER BY created_at DESC, token_hash",
        )
        .bind(person)
        .bind(now),
    )
    .await
}

/// Closes one session.
pub async fn delete_session(tx: &mut GardenTx, token_hash: &str) -> Result<(), DbError> {
    tx.run(query("DELETE FROM sessions WHERE token_hash = $1").bind(token_hash))
        .await?;
    Ok(())
}

/// Closes every session of a person but this one.
pub async fn delete_other_sessions(
    tx: &mut GardenTx,
    person: PersonId,
    kept: &str,
) -> Result<(), DbError> {
    tx.run(
        query("DELETE FROM sessions WHERE person_id = $1 AND token_hash <> $2")
            .bind(person)
            .bind(kept),
    )
    .await?;
    Ok(())
}

/// Notes that the second factor was shown in this session.
pub async fn update_second_factor(tx: &mut GardenTx, token_hash: &str) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query("UPDATE sessions SET second_factor_at = $1 WHERE token_hash = $2")
            .bind(now)
            .bind(token_hash),
    )
    .await?;
    Ok(())
}

/// Looks at the site as this customer from now on, or as oneself again.
pub async fn update_seeing(
    tx: &mut GardenTx,
    token_hash: &str,
    customer: Option<CustomerId>,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE sessions SET seeing_customer_id = $1 WHERE token_hash = $2")
            .bind(customer)
            .bind(token_hash),
    )
    .await?;
    Ok(())
}

/// The name of a customer, if there is one.
pub async fn find_customer_name(
    tx: &mut GardenTx,
    customer: CustomerId,
) -> Result<Option<String>, DbError> {
    let name: Option<(String,)> = tx
        .optional(query("SELECT name FROM customers WHERE id = $1").bind(customer))
        .await?;
    Ok(name.map(|(name,)| name))
}
