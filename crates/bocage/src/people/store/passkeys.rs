//! Rows of passkeys and of the challenges between a browser's question and its answer.

use platform::db::{DbError, NetworkTx, query};
use platform::passkeys::StoredKey;
use platform::rows;
use values::Instant;
use values::ids::{AccountId, PasskeyId};

/// A challenge is forgotten after five minutes.
const CHALLENGE_SECONDS: i64 = 300;

rows! {
    /// A key as its owner sees it.
    #[derive(Clone, Debug)]
    pub struct PasskeyLine {
        pub id: PasskeyId,
        pub label: String,
        pub credential: String,
        pub created_at: Instant,
        pub last_used_at: Option<Instant>,
    }
}

/// The keys of an account, oldest first.
pub async fn list(tx: &mut NetworkTx, account: AccountId) -> Result<Vec<PasskeyLine>, DbError> {
    tx.all(
        query(
            "SELECT id, label, credential, created_at, last_used_at FROM passkeys
             WHERE account_id = $1 ORDER BY id",
        )
        .bind(account),
    )
    .await
}

rows! {
    /// A key found by the browser, and whose it is.
    #[derive(Clone, Debug)]
    pub struct FoundKey {
        pub id: PasskeyId,
        pub credential: String,
        pub email: String,
    }
}

/// The key with this credential's id.
pub async fn find(tx: &mut NetworkTx, credential_id: &str) -> Result<Option<FoundKey>, DbError> {
    tx.optional(
        query(
            "SELECT k.id, k.credential, a.email FROM passkeys k
             JOIN accounts a ON a.id = k.account_id WHERE k.credential_id = $1",
        )
        .bind(credential_id),
    )
    .await
}

/// Keeps a new key.
pub async fn insert(
    tx: &mut NetworkTx,
    account: AccountId,
    key: &StoredKey,
    label: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query(
            "INSERT INTO passkeys (account_id, credential_id, credential, label, created_at)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(account)
        .bind(&key.credential_id)
        .bind(&key.credential)
        .bind(label)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// Keeps what using the key changed in it, and when.
pub async fn update_used(
    tx: &mut NetworkTx,
    id: PasskeyId,
    credential: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query("UPDATE passkeys SET credential = $1, last_used_at = $2 WHERE id = $3")
            .bind(credential)
            .bind(now)
            .bind(id),
    )
    .await?;
    Ok(())
}

/// Gives a key of this account another name. Says whether there is one.
pub async fn update_label(
    tx: &mut NetworkTx,
    account: AccountId,
    id: PasskeyId,
    label: &str,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query("UPDATE passkeys SET label = $1 WHERE id = $2 AND account_id = $3")
                .bind(label)
                .bind(id)
                .bind(account),
        )
        .await?;
    Ok(touched > 0)
}

/// Forgets a key of this account. Says whether there was one.
pub async fn delete(
    tx: &mut NetworkTx,
    account: AccountId,
    id: PasskeyId,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query("DELETE FROM passkeys WHERE id = $1 AND account_id = $2")
                .bind(id)
                .bind(account),
        )
        .await?;
    Ok(touched > 0)
}

/// Keeps a challenge until the browser answers, and forgets those of the past.
pub async fn insert_challenge(
    tx: &mut NetworkTx,
    token_hash: &str,
    account: Option<AccountId>,
    state: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(query("DELETE FROM passkey_challenges WHERE expires_at <= $1").bind(now))
        .await?;
    tx.run(
        query(
            "INSERT INTO passkey_challenges (token_hash, account_id, state, expires_at)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(token_hash)
        .bind(account)
        .bind(state)
        .bind(now.plus_seconds(CHALLENGE_SECONDS)),
    )
    .await?;
    Ok(())
}

/// Takes a challenge, once: for whom it was made, and its state.
pub async fn take_challenge(
    tx: &mut NetworkTx,
    token_hash: &str,
) -> Result<Option<(Option<AccountId>, String)>, DbError> {
    let now = tx.now();
    tx.optional(
        query(
            "DELETE FROM passkey_challenges WHERE token_hash = $1 AND expires_at > $2
             RETURNING account_id, state",
        )
        .bind(token_hash)
        .bind(now),
    )
    .await
}
