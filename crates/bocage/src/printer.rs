//! Setting documents aside from the threads that answer people, two at a time.

use std::sync::Arc;

use paper::{PaperError, Press};
use tokio::sync::Semaphore;

use crate::failure::Failure;

/// The press and its turns; cheap to clone.
#[derive(Clone)]
pub struct Printer {
    press: Press,
    turns: Arc<Semaphore>,
}

impl Printer {
    /// Reads fonts and templates once.
    pub fn new() -> Result<Self, PaperError> {
        Ok(Self {
            press: Press::new()?,
            turns: Arc::new(Semaphore::new(2)),
        })
    }

    /// Does the work of setting a document, when its turn comes.
    pub async fn print<T, F>(&self, work: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: FnOnce(&Press) -> Result<T, PaperError> + Send + 'static,
    {
        let broken = |error: String| Failure::Document(error);
        let _turn = self
            .turns
            .acquire()
            .await
            .map_err(|e| broken(e.to_string()))?;
        let press = self.press.clone();
        let done = tokio::task::spawn_blocking(move || work(&press)).await;
        done.map_err(|e| broken(e.to_string()))?
            .map_err(|e| broken(e.to_string()))
    }
}
