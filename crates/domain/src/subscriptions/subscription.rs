//! The life of a subscription: requested, confirmed, ended or cancelled.

use values::Day;

/// Where a subscription is in its life. Rule SUB-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubscriptionState {
    /// Someone asked for it; it waits for what the garden's setting says.
    Requested {
        /// The day it was asked for.
        on: Day,
    },
    /// It counts: its deliveries are prepared.
    Confirmed {
        /// The day it was confirmed.
        on: Day,
    },
    /// It had deliveries and stops.
    Ended {
        /// Its last day, included.
        last_day: Day,
    },
    /// It never had any delivery.
    Cancelled {
        /// The day it was cancelled.
        on: Day,
    },
}

/// Why a verb does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VerbRefusal {
    /// It counts already.
    #[error("confirmed already")]
    AlreadyConfirmed,
    /// It has to be confirmed first, or cancelled.
    #[error("not confirmed yet")]
    NotConfirmed,
    /// It had deliveries: end it instead.
    #[error("deliveries took place")]
    HadDeliveries,
    /// It ended or was cancelled: nothing changes any more.
    #[error("over")]
    Over,
}

impl SubscriptionState {
    /// Makes it count from this day. Rule SUB-1.
    pub fn confirm(self, on: Day) -> Result<Self, VerbRefusal> {
        match self {
            Self::Requested { .. } => Ok(Self::Confirmed { on }),
            Self::Confirmed { .. } => Err(VerbRefusal::AlreadyConfirmed),
            Self::Ended { .. } | Self::Cancelled { .. } => Err(VerbRefusal::Over),
        }
    }

    /// Drops it as if it had never been, which only holds before its first delivery.
    /// Rule SUB-1.
    pub fn cancel(self, on: Day, deliveries_made: u32) -> Result<Self, VerbRefusal> {
        match self {
            Self::Requested { .. } => Ok(Self::Cancelled { on }),
            Self::Confirmed { .. } if deliveries_made == 0 => Ok(Self::Cancelled { on }),
            Self::Confirmed { .. } => Err(VerbRefusal::HadDeliveries),
            Self::Ended { .. } | Self::Cancelled { .. } => Err(VerbRefusal::Over),
        }
    }

    /// Stops it after `last_day`. Rule SUB-1.
    pub fn end(self, last_day: Day) -> Result<Self, VerbRefusal> {
        match self {
            Self::Requested { .. } => Err(VerbRefusal::NotConfirmed),
            Self::Confirmed { .. } => Ok(Self::Ended { last_day }),
            Self::Ended { .. } | Self::Cancelled { .. } => Err(VerbRefusal::Over),
        }
    }

    /// Whether its deliveries of that day are prepared.
    pub fn counts_on(self, day: Day) -> bool {
        match self {
            Self::Confirmed { .. } => true,
            Self::Ended { last_day } => day <= last_day,
            Self::Requested { .. } | Self::Cancelled { .. } => false,
        }
    }

    /// The stored word of the state.
    pub fn code(self) -> &'static str {
        match self {
            Self::Requested { .. } => "requested",
            Self::Confirmed { .. } => "confirmed",
            Self::Ended { .. } => "ended",
            Self::Cancelled { .. } => "cancelled",
        }
    }

    /// The day that goes with the state: since when, or until when it ends.
    pub fn day(self) -> Day {
        match self {
            Self::Requested { on } | Self::Confirmed { on } | Self::Cancelled { on } => on,
            Self::Ended { last_day } => last_day,
        }
    }

    /// The state of a stored word and its day.
    pub fn from_stored(code: &str, day: Day) -> Option<Self> {
        match code {
            "requested" => Some(Self::Requested { on: day }),
            "confirmed" => Some(Self::Confirmed { on: day }),
            "ended" => Some(Self::Ended { last_day: day }),
            "cancelled" => Some(Self::Cancelled { on: day }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
