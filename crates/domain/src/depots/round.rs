//! Rounds: preparation and delivery days, the deadline for changes, and the order of stops.

use std::collections::BTreeSet;

use values::ids::StopId;
use values::{Day, Instant, Weekday};

/// The days of the week of a round. Rule DEP-5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundDays {
    /// The day baskets are prepared: the delivery day or one of the six before.
    pub preparation: Weekday,
    /// The day baskets are delivered.
    pub delivery: Weekday,
}

impl RoundDays {
    /// How many days before delivery baskets are prepared, 0 to 6. Rule DEP-5.
    pub fn days_ahead(self) -> i64 {
        let number = |weekday: Weekday| i64::from(weekday.number());
        number(self.delivery)
            .saturating_sub(number(self.preparation))
            .rem_euclid(7)
    }

    /// The day a delivery is prepared. When a holiday moves the delivery, preparation moves
    /// with it and stays as many days ahead. Rule DEP-5.
    pub fn preparation_day(self, delivery_day: Day) -> Day {
        delivery_day.plus_days(self.days_ahead().saturating_neg())
    }

    /// The instant from which only staff may change a delivery: `lead_hours` before
    /// `preparation_hour` of its preparation day. Rule E-3.
    pub fn deadline(self, delivery_day: Day, preparation_hour: i8, lead_hours: i64) -> Instant {
        let begins_at = Instant::at(self.preparation_day(delivery_day), preparation_hour, 0);
        begins_at.plus_seconds(lead_hours.saturating_mul(-3600))
    }

    /// The first day whose deadline is still to come: nothing new is delivered before it.
    /// Rule E-3.
    pub fn first_open_day(self, now: Instant, preparation_hour: i8, lead_hours: i64) -> Day {
        let is_closed = |day: &Day| self.deadline(*day, preparation_hour, lead_hours) <= now;
        let mut day = now.day();
        while is_closed(&day) {
            day = day.plus_days(1);
        }
        day
    }
}

/// Why stops were not put in another order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReorderRefusal {
    /// The round does not have this stop.
    #[error("the round does not have this stop")]
    UnknownStop,
    /// The list has not the same stops: someone else changed the round meanwhile.
    #[error("the round changed meanwhile")]
    NotTheSameStops,
}

/// The stops with one of them moved to another rank, counted from 0; beyond the end, it becomes
/// the last. Rule DEP-5.
pub fn move_stop(
    stops: &[StopId],
    stop: StopId,
    rank: usize,
) -> Result<Vec<StopId>, ReorderRefusal> {
    if !stops.contains(&stop) {
        return Err(ReorderRefusal::UnknownStop);
    }
    let mut moved: Vec<StopId> = stops
        .iter()
        .copied()
        .filter(|other| *other != stop)
        .collect();
    moved.insert(rank.min(moved.len()), stop);
    Ok(moved)
}

/// Accepts a whole new order if it has exactly the stops of the round. Rule DEP-5.
pub fn reorder(stops: &[StopId], wanted: Vec<StopId>) -> Result<Vec<StopId>, ReorderRefusal> {
    let same: BTreeSet<StopId> = stops.iter().copied().collect();
    let asked: BTreeSet<StopId> = wanted.iter().copied().collect();
    if same != asked || wanted.len() != stops.len() {
        return Err(ReorderRefusal::NotTheSameStops);
    }
    Ok(wanted)
}

#[cfg(test)]
mod tests;
