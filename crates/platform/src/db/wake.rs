//! The bell between a commit that added a job and the worker of the same process.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Notify;
use values::Slug;

/// Rung with the garden that has something new to do; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Wake {
    bell: Arc<Notify>,
    gardens: Arc<Mutex<BTreeSet<Slug>>>,
}

impl Wake {
    /// A garden has something new to do.
    pub(super) fn ring(&self, garden: Slug) {
        self.gardens
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(garden);
        self.bell.notify_one();
    }

    /// Waits until some garden has something new to do.
    pub async fn heard(&self) {
        self.bell.notified().await;
    }

    /// The gardens that rang since this was last asked.
    pub fn take(&self) -> BTreeSet<Slug> {
        std::mem::take(&mut *self.gardens.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
