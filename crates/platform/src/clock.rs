//! The one place where the time comes from; tests and the demonstration may hold it still.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use values::Instant;

/// Tells the instant: the machine's, or one that was set.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    Machine,
    /// An instant set by hand, moved only by [`Clock::set`].
    Held(Arc<Mutex<Instant>>),
}

impl Clock {
    /// A clock that stands at this instant until it is set.
    pub fn held(at: Instant) -> Self {
        Self::Held(Arc::new(Mutex::new(at)))
    }

    /// The instant now, to the second.
    pub fn now(&self) -> Instant {
        match self {
            Self::Machine => machine_now(),
            Self::Held(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves a held clock; the machine's clock is left alone.
    pub fn set(&self, to: Instant) {
        if let Self::Held(at) = self {
            *at.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the only reading of the machine's clock"
)]
#[expect(
    clippy::expect_used,
    reason = "a machine before 1970 or after 9999 cannot serve anybody"
)]
fn machine_now() -> Instant {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
    Instant::from_unix_seconds(seconds).expect("the machine's clock is within four-digit years")
}
