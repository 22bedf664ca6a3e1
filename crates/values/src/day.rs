//! Days of the calendar, without hour or time zone.

use std::fmt;
use std::str::FromStr;

use jiff::Span;
use jiff::civil::Date;

use crate::{Week, Weekday};

/// One day of the Gregorian calendar, from 1900 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// Why a day was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    /// The text is not of the form `2026-11-25`.
    #[error("not a day of the form 2026-11-25")]
    NotADay,
    /// The calendar has no such day, like 30 February.
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// Before 1900 or after 2999.
    #[error("year out of range")]
    OutOfRange,
}

impl Day {
    /// The day of this year, month (1 to 12) and day of the month.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DayError> {
        if !(1900..=2999).contains(&year) {
            return Err(DayError::OutOfRange);
        }
        Date::new(year, month, day)
            .map(Self)
            .ok()
            .ok_or(DayError::NoSuchDay)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::of(self.0)
    }

    /// The ISO week this day belongs to.
    pub fn week(self) -> Week {
        Week::of(self.0)
    }

    /// The day `days` later, or earlier if negative.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        self.plus(Span::new().try_days(days))
    }

    /// The same day `months` later or earlier; the last of the month where it has no such day.
    #[must_use]
    pub fn plus_months(self, months: i64) -> Self {
        self.plus(Span::new().try_months(months))
    }

    #[expect(
        clippy::expect_used,
        reason = "a wrong day is worse than a refused request"
    )]
    fn plus(self, span: Result<Span, jiff::Error>) -> Self {
        let moved = span.and_then(|span| self.0.checked_add(span));
        Self(moved.expect("day within the calendar"))
    }

    /// The number of days from this one to `other`: negative if `other` is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        let hours = self.0.duration_until(other.0).as_hours();
        hours.checked_div(24).unwrap_or(0)
    }

    /// The first day of this month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self(self.0.first_of_month())
    }

    /// The last day of this month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// This day or the first one after it on that day of the week.
    #[must_use]
    pub fn next_or_same(self, weekday: Weekday) -> Self {
        let wait = i64::from(weekday.number()).saturating_sub(i64::from(self.weekday().number()));
        self.plus_days(wait.rem_euclid(7))
    }

    pub(crate) const fn from_date(date: Date) -> Self {
        Self(date)
    }

    pub(crate) const fn date(self) -> Date {
        self.0
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let shape: String = text
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        if shape != "0000-00-00" {
            return Err(DayError::NotADay);
        }
        let mut parts = text.split('-');
        let mut next = || parts.next().and_then(|part| part.parse::<i16>().ok());
        let (Some(year), Some(month), Some(day)) = (next(), next(), next()) else {
            return Err(DayError::NotADay);
        };
        let small = |number: i16| i8::try_from(number).ok().ok_or(DayError::NoSuchDay);
        Self::new(year, small(month)?, small(day)?)
    }
}

/// The ISO form, `2026-11-25`.
impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[cfg(test)]
mod tests;
