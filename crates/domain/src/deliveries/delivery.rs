//! The state of one planned delivery.

use values::Day;

/// Where a delivery is in its life. Rule SUB-4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// It is to come, and follows changes.
    Planned,
    /// It went out: its price and place are frozen.
    Delivered {
        /// The day it was marked.
        on: Day,
    },
    /// It does not take place.
    Cancelled {
        /// The day it was cancelled.
        on: Day,
    },
}

/// Why a verb does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryRefusal {
    /// Its day has not come.
    #[error("planned for {day}")]
    TooEarly {
        /// The day it is planned for.
        day: Day,
    },
    /// It is cancelled.
    #[error("cancelled")]
    Cancelled,
    /// It was delivered.
    #[error("delivered")]
    Delivered,
    /// It is planned: there is nothing to undo.
    #[error("planned")]
    Planned,
}

impl DeliveryState {
    /// Marks it as gone out, on its day or later. Rule PREP-3.
    pub fn deliver(self, planned_for: Day, today: Day) -> Result<Self, DeliveryRefusal> {
        match self {
            Self::Planned if today < planned_for => {
                Err(DeliveryRefusal::TooEarly { day: planned_for })
            }
            Self::Planned => Ok(Self::Delivered { on: today }),
            Self::Delivered { .. } => Err(DeliveryRefusal::Delivered),
            Self::Cancelled { .. } => Err(DeliveryRefusal::Cancelled),
        }
    }

    /// Takes the mark back. Rule PREP-3.
    pub fn undo_delivery(self) -> Result<Self, DeliveryRefusal> {
        match self {
            Self::Delivered { .. } => Ok(Self::Planned),
            Self::Planned => Err(DeliveryRefusal::Planned),
            Self::Cancelled { .. } => Err(DeliveryRefusal::Cancelled),
        }
    }

    /// Cancels it. Rule SUB-4.
    pub fn cancel(self, on: Day) -> Result<Self, DeliveryRefusal> {
        match self {
            Self::Planned => Ok(Self::Cancelled { on }),
            Self::Delivered { .. } => Err(DeliveryRefusal::Delivered),
            Self::Cancelled { .. } => Err(DeliveryRefusal::Cancelled),
        }
    }

    /// Plans it again after a cancellation. Rule SUB-4.
    pub fn restore(self) -> Result<Self, DeliveryRefusal> {
        match self {
            Self::Cancelled { .. } => Ok(Self::Planned),
            Self::Planned => Err(DeliveryRefusal::Planned),
            Self::Delivered { .. } => Err(DeliveryRefusal::Delivered),
        }
    }

    /// Whether it is prepared, or was.
    pub fn is_prepared(self) -> bool {
        match self {
            Self::Planned | Self::Delivered { .. } => true,
            Self::Cancelled { .. } => false,
        }
    }

    /// The stored word of the state.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Delivered { .. } => "delivered",
            Self::Cancelled { .. } => "cancelled",
        }
    }

    /// The day that goes with the state, if it has one.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Planned => None,
            Self::Delivered { on } | Self::Cancelled { on } => Some(on),
        }
    }

    /// The state of a stored word and its day.
    pub fn from_stored(code: &str, day: Option<Day>) -> Option<Self> {
        match (code, day) {
            ("planned", None) => Some(Self::Planned),
            ("delivered", Some(on)) => Some(Self::Delivered { on }),
            ("cancelled", Some(on)) => Some(Self::Cancelled { on }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
