//! A period of days with both ends included.

use std::fmt;

use crate::{Day, Week, Weekday};

/// From a first day to a last day, both included; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    first: Day,
    last: Day,
}

/// The last day comes before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the period ends before it begins")]
pub struct PeriodError;

impl Period {
    /// From `first` to `last`, both included.
    pub fn new(first: Day, last: Day) -> Result<Self, PeriodError> {
        if last < first {
            return Err(PeriodError);
        }
        Ok(Self { first, last })
    }

    /// One day alone.
    pub fn of_day(day: Day) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    pub(crate) fn of_week(week: Week) -> Self {
        Self {
            first: week.day(Weekday::Monday),
            last: week.day(Weekday::Sunday),
        }
    }

    /// The first day, included.
    pub fn first(self) -> Day {
        self.first
    }

    /// The last day, included.
    pub fn last(self) -> Day {
        self.last
    }

    /// Whether `day` lies in the period.
    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// The number of days, at least one.
    pub fn length_days(self) -> i64 {
        self.first.days_until(self.last).saturating_add(1)
    }

    /// The days both periods have, if any.
    pub fn overlap(self, other: Self) -> Option<Self> {
        Self::new(self.first.max(other.first), self.last.min(other.last)).ok()
    }

    /// What is left of the period from `day` on, if anything.
    pub fn from(self, day: Day) -> Option<Self> {
        Self::new(self.first.max(day), self.last).ok()
    }

    /// Every day in order.
    pub fn days(self) -> impl Iterator<Item = Day> {
        (0..self.length_days()).map(move |rank| self.first.plus_days(rank))
    }

    /// Every ISO week with at least one day in the period, in order.
    pub fn weeks(self) -> impl Iterator<Item = Week> {
        let first = self.first.week();
        (0..=first.weeks_until(self.last.week())).map(move |rank| first.plus_weeks(rank))
    }
}

/// The ISO form, `2026-01-01/2026-12-31`.
impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.first, self.last)
    }
}

#[cfg(test)]
mod tests;
