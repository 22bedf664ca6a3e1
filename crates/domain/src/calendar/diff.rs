//! What a change of calendar does to deliveries that exist already.

use std::collections::BTreeMap;

use values::ids::DeliveryId;
use values::{Day, Week};

use super::{CalendarDay, Certainty};

/// Where an existing delivery stands when its calendar is computed again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It may change.
    Open,
    /// It may change, but someone asked something for it: it is never dropped in silence.
    Excepted,
    /// It is delivered or frozen: it never changes, nor does one whose day is past.
    Locked,
    /// The calendar cancelled it earlier.
    Cancelled,
}

/// A planned delivery as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExistingDelivery {
    /// Its row.
    pub id: DeliveryId,
    /// Its identity in the calendar.
    pub week: Week,
    /// The day it is planned for.
    pub day: Day,
    /// Whether it may change.
    pub standing: Standing,
}

/// One thing that a new calendar does to the deliveries of a subscription. Rule C-4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing changes.
    Keep(DeliveryId),
    /// The delivery goes to another day of its week, with all that hangs on it.
    Move {
        /// Its row.
        id: DeliveryId,
        /// The day it was planned for.
        from: Day,
        /// The day it is planned for now.
        to: Day,
        /// Whether that day may still move.
        certainty: Certainty,
    },
    /// A delivery is missing.
    Add(CalendarDay),
    /// A delivery cancelled earlier is wanted again.
    Restore {
        /// Its row.
        id: DeliveryId,
        /// The day it is planned for now.
        to: Day,
        /// Whether that day may still move.
        certainty: Certainty,
    },
    /// The delivery has no place in the calendar any more.
    Cancel(DeliveryId),
    /// The delivery has no place any more but someone asked something for it, or its new day is
    /// past already: people decide.
    NeedsDecision(DeliveryId),
}

/// What to do so that the existing deliveries of one subscription follow the wanted calendar.
///
/// `today` bounds what may be added: the past does not change. Computing again once the
/// changes are made keeps everything. Rule C-4.
pub fn diff(existing: &[ExistingDelivery], wanted: &[CalendarDay], today: Day) -> Vec<Change> {
    let mut missing: BTreeMap<Week, CalendarDay> =
        wanted.iter().map(|date| (date.week, *date)).collect();
    let mut changes: Vec<Change> = Vec::new();
    for delivery in existing {
        let date = missing.remove(&delivery.week);
        changes.extend(change_of(*delivery, date, today));
    }
    let to_come = missing.into_values().filter(|date| today <= date.day);
    changes.extend(to_come.map(Change::Add));
    changes
}

fn change_of(
    delivery: ExistingDelivery,
    wanted: Option<CalendarDay>,
    today: Day,
) -> Option<Change> {
    let ExistingDelivery {
        id,
        day: from,
        standing,
        ..
    } = delivery;
    let is_past = from < today;
    match (standing, wanted) {
        (Standing::Cancelled, Some(date)) if today <= date.day => Some(Change::Restore {
            id,
            to: date.day,
            certainty: date.certainty,
        }),
        (Standing::Cancelled, _) => None,
        (Standing::Locked, _) => Some(Change::Keep(id)),
        (Standing::Open | Standing::Excepted, _) if is_past => Some(Change::Keep(id)),
        (Standing::Open | Standing::Excepted, Some(date)) if date.day == from => {
            Some(Change::Keep(id))
        }
        (Standing::Open | Standing::Excepted, Some(date)) if date.day < today => {
            Some(Change::NeedsDecision(id))
        }
        (Standing::Open | Standing::Excepted, Some(date)) => Some(Change::Move {
            id,
            from,
            to: date.day,
            certainty: date.certainty,
        }),
        (Standing::Open, None) => Some(Change::Cancel(id)),
        (Standing::Excepted, None) => Some(Change::NeedsDecision(id)),
    }
}

#[cfg(test)]
mod tests;
