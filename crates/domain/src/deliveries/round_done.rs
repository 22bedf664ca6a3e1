//! Marking a whole round as delivered in one tap, and taking it back.

use values::Day;

use super::DeliveryState;

/// How many days a round marked as delivered may be taken back.
pub const UNDO_DAYS: i64 = 7;

/// Why a round was not marked, or not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoundRefusal {
    /// Its day has not come.
    #[error("the round goes out on {day}")]
    TooEarly {
        /// The day it goes out.
        day: Day,
    },
    /// It was marked too long ago.
    #[error("marked more than {UNDO_DAYS} days ago")]
    TooLate,
    /// No delivery is in the state to change.
    #[error("nothing to change")]
    NothingToDo,
}

/// The deliveries of a round's day that become delivered, in the order given; cancelled ones
/// stay so, and those already marked keep their mark. Rule PREP-3.
pub fn mark_delivered<K: Copy>(
    deliveries: &[(K, DeliveryState)],
    round_day: Day,
    today: Day,
) -> Result<Vec<(K, DeliveryState)>, RoundRefusal> {
    if today < round_day {
        return Err(RoundRefusal::TooEarly { day: round_day });
    }
    changed(deliveries, |state| state.deliver(round_day, today).ok())
}

/// The deliveries of a round's day whose mark is taken back, within a week of it. Rule PREP-3.
pub fn undo_delivered<K: Copy>(
    deliveries: &[(K, DeliveryState)],
    today: Day,
) -> Result<Vec<(K, DeliveryState)>, RoundRefusal> {
    let is_old = |state: DeliveryState| match state {
        DeliveryState::Delivered { on } => on.days_until(today) > UNDO_DAYS,
        DeliveryState::Planned | DeliveryState::Cancelled { .. } => false,
    };
    if deliveries.iter().any(|(_, state)| is_old(*state)) {
        return Err(RoundRefusal::TooLate);
    }
    changed(deliveries, |state| state.undo_delivery().ok())
}

fn changed<K: Copy>(
    deliveries: &[(K, DeliveryState)],
    verb: impl Fn(DeliveryState) -> Option<DeliveryState>,
) -> Result<Vec<(K, DeliveryState)>, RoundRefusal> {
    let changes = deliveries
        .iter()
        .filter_map(|(key, state)| Some((*key, verb(*state)?)));
    let changes: Vec<_> = changes.collect();
    if changes.is_empty() {
        Err(RoundRefusal::NothingToDo)
    } else {
        Ok(changes)
    }
}

#[cfg(test)]
mod tests;
