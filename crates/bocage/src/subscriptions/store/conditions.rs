//! What one accepts by subscribing: each version is kept, the latest counts.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::Instant;

rows! {
    /// A version of the garden's conditions.
    #[derive(Clone, Debug)]
    pub struct Conditions {
        pub id: i64,
        /// Words, or the address of the page that holds them; empty when there are none.
        pub text: String,
        pub since: Instant,
    }
}

impl Conditions {
    /// Whether they are on a page of their own.
    pub fn is_link(&self) -> bool {
        let is_address = self.text.starts_with("https://") || self.text.starts_with("http://");
        is_address && !self.text.contains(char::is_whitespace)
    }

    /// The paragraphs to read.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
    }
}

/// The conditions of today, if the garden has any.
pub async fn find(tx: &mut GardenTx) -> Result<Option<Conditions>, DbError> {
    let latest: Option<Conditions> = tx
        .optional(query(
            "SELECT id, text, since FROM conditions ORDER BY id DESC LIMIT 1",
        ))
        .await?;
    Ok(latest.filter(|latest| !latest.text.is_empty()))
}

/// Writes another version.
pub async fn insert(tx: &mut GardenTx, text: &str) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query("INSERT INTO conditions (text, since) VALUES ($1, $2)")
            .bind(text)
            .bind(now),
    )
    .await?;
    Ok(())
}
