//! What the running house holds: its databases, its clock, its settings. Cheap to clone.

use std::sync::Arc;

use platform::clock::Clock;
use platform::db::Databases;
use platform::limits::Limits;
use platform::mail::Mailer;
use platform::metrics::Metrics;
use platform::password::Passwords;

use crate::config::Config;
use crate::network::Directory;
use crate::printer::Printer;

/// Everything an act or a job may need beside its own transaction.
#[derive(Clone)]
pub struct App {
    parts: Arc<Parts>,
}

/// The parts of the house, named.
pub struct Parts {
    pub config: Config,
    pub databases: Databases,
    pub clock: Clock,
    pub directory: Directory,
    pub passwords: Passwords,
    pub limits: Limits,
    pub mailer: Mailer,
    pub metrics: Metrics,
    pub printer: Printer,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self {
            parts: Arc::new(parts),
        }
    }
}

impl std::ops::Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}
