//! Rows of accounts, in the network's own database: one person, one account (PPL-1), the gardens
//! where it is known, and the tickets to go from one to another.

use platform::db::{DbError, NetworkTx, query};
use platform::rows;
use values::ids::AccountId;
use values::{Instant, Slug};

rows! {
    /// What an account signs in with.
    #[derive(Clone, Debug)]
    pub struct Account {
        pub id: AccountId,
        pub email: String,
        pub password_hash: Option<String>,
        pub totp_secret: Option<String>,
        pub totp_last_step: Option<i64>,
    }
}

/// The account of an e-mail address, in small letters.
pub async fn find_by_email(tx: &mut NetworkTx, email: &str) -> Result<Option<Account>, DbError> {
    tx.optional(
        query(
            "SELECT id, email, password_hash, totp_secret, totp_last_step
             FROM accounts WHERE email = $1",
        )
        .bind(email),
    )
    .await
}

/// An account by its id.
pub async fn find(tx: &mut NetworkTx, id: AccountId) -> Result<Option<Account>, DbError> {
    tx.optional(
        query(
            "SELECT id, email, password_hash, totp_secret, totp_last_step
             FROM accounts WHERE id = $1",
        )
        .bind(id),
    )
    .await
}

/// Makes the account if it is missing, and notes that this garden knows it. Doing it twice
/// changes nothing: the garden's own rows follow in another transaction.
pub async fn make_known(
    tx: &mut NetworkTx,
    email: &str,
    garden: &Slug,
) -> Result<AccountId, DbError> {
    let now = tx.now();
    tx.run(
        query(
            "INSERT INTO accounts (email, created_at) VALUES ($1, $2)
             ON CONFLICT (email) DO NOTHING",
        )
        .bind(email)
        .bind(now),
    )
    .await?;
    let (id,): (AccountId,) = tx
        .one(query("SELECT id FROM accounts WHERE email = $1").bind(email))
        .await?;
    tx.run(
        query(
            "INSERT INTO account_gardens (account_id, garden_slug) VALUES ($1, $2)
             ON CONFLICT (account_id, garden_slug) DO NOTHING",
        )
        .bind(id)
        .bind(garden.as_str()),
    )
    .await?;
    Ok(id)
}

/// Keeps another password, or none.
pub async fn update_password(
    tx: &mut NetworkTx,
    id: AccountId,
    hash: Option<&str>,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE accounts SET password_hash = $1 WHERE id = $2")
            .bind(hash)
            .bind(id),
    )
    .await?;
    Ok(())
}

/// Sets the second factor up, or takes it away with no secret.
pub async fn update_second_factor(
    tx: &mut NetworkTx,
    id: AccountId,
    secret: Option<&str>,
    step: Option<i64>,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE accounts SET totp_secret = $1, totp_last_step = $2 WHERE id = $3")
            .bind(secret)
            .bind(step)
            .bind(id),
    )
    .await?;
    Ok(())
}

rows! {
    /// A garden where the account is known.
    #[derive(Clone, Debug)]
    pub struct KnownGarden {
        pub slug: String,
        pub name: String,
    }
}

/// The open gardens where this account has signed in, by name.
pub async fn list_gardens(
    tx: &mut NetworkTx,
    account: AccountId,
) -> Result<Vec<KnownGarden>, DbError> {
    tx.all(
        query(
            "SELECT g.slug, g.name FROM account_gardens ag
             JOIN gardens g ON g.slug = ag.garden_slug
             WHERE ag.account_id = $1 AND g.state = 'open' ORDER BY g.name",
        )
        .bind(account),
    )
    .await
}

/// A ticket to enter another garden.
#[derive(Clone, Copy, Debug)]
pub struct Ticket<'a> {
    pub token_hash: &'a str,
    pub account: AccountId,
    pub garden: &'a Slug,
    pub expires_at: Instant,
}

/// Keeps a ticket, and forgets those of the past.
pub async fn insert_ticket(tx: &mut NetworkTx, ticket: Ticket<'_>) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(query("DELETE FROM tickets WHERE expires_at <= $1").bind(now))
        .await?;
    tx.run(
        query(
            "INSERT INTO tickets (token_hash, account_id, garden_slug, expires_at)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(ticket.token_hash)
        .bind(ticket.account)
        .bind(ticket.garden.as_str())
        .bind(ticket.expires_at),
    )
    .await?;
    Ok(())
}

/// Takes a ticket for this garden, once: gives the e-mail address of its account.
pub async fn take_ticket(
    tx: &mut NetworkTx,
    token_hash: &str,
    garden: &Slug,
) -> Result<Option<String>, DbError> {
    let now = tx.now();
    let account: Option<(AccountId,)> = tx
        .optional(
            query(
                "DELETE FROM tickets
                 WHERE token_hash = $1 AND garden_slug = $2 AND expires_at > $3
                 RETURNING account_id",
            )
            .bind(token_hash)
            .bind(garden.as_str())
            .bind(now),
        )
        .await?;
    let Some((account,)) = account else {
        return Ok(None);
    };
    let email = tx
        .optional(query("SELECT email FROM accounts WHERE id = $1").bind(account))
        .await?;
    Ok(email.map(|(email,)| email))
}
