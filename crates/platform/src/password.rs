//! Passwords: Argon2id, few at a time, so that signing in never starves the pages.

use std::sync::Arc;

use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::Semaphore;

/// Hashes and checks passwords; cheap to clone.
#[derive(Clone)]
pub struct Passwords {
    turns: Arc<Semaphore>,
}

/// The hash of nobody's password: an unknown address takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$Ym9jYWdlLW5vYm9keS1zYWx0$\
                      vvGXjkGyYkq0Gz6Q0cEcRw0TqPtY7Jz5o5l0Wq5iXjE";

impl Default for Passwords {
    fn default() -> Self {
        Self {
            turns: Arc::new(Semaphore::new(2)),
        }
    }
}

impl Passwords {
    /// The hash to store, in PHC form. `None` if the machine has no memory left for it.
    pub async fn hash(&self, password: &str) -> Option<String> {
        let password = password.to_owned();
        self.work(move || {
            Argon2::default()
                .hash_password(password.as_bytes())
                .ok()
                .map(|hash| hash.to_string())
        })
        .await
        .flatten()
    }

    /// Whether the password is the one of this hash; without a hash, takes the same time to say no.
    pub async fn is_right(&self, password: &str, hash: Option<&str>) -> bool {
        let password = password.to_owned();
        let stored = hash.unwrap_or(NOBODY).to_owned();
        let is_right = self
            .work(move || {
                Argon2::default()
                    .verify_password(password.as_bytes(), stored.as_str())
                    .is_ok()
            })
            .await
            .unwrap_or(false);
        is_right && hash.is_some()
    }

    async fn work<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let _turn = self.turns.acquire().await.ok()?;
        tokio::task::spawn_blocking(job).await.ok()
    }
}

#[cfg(test)]
mod tests;
