//! ISO weeks and the days of a week; week 53 exists.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, ISOWeekDate};

use crate::{Coded, Day, Period};

crate::coded! {
    /// A day of the week, Monday first.
    pub enum Weekday {
        /// Monday.
        Monday => "monday",
        /// Tuesday.
        Tuesday => "tuesday",
        /// Wednesday.
        Wednesday => "wednesday",
        /// Thursday.
        Thursday => "thursday",
        /// Friday.
        Friday => "friday",
        /// Saturday.
        Saturday => "saturday",
        /// Sunday.
        Sunday => "sunday",
    }
}

impl Weekday {
    /// The ISO number: Monday is 1, Sunday is 7.
    pub fn number(self) -> u8 {
        match self {
            Self::Monday => 1,
            Self::Tuesday => 2,
            Self::Wednesday => 3,
            Self::Thursday => 4,
            Self::Friday => 5,
            Self::Saturday => 6,
            Self::Sunday => 7,
        }
    }

    /// The day of the week with this ISO number.
    pub fn from_number(number: i64) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|weekday| i64::from(weekday.number()) == number)
    }

    pub(crate) fn of(date: Date) -> Self {
        match date.weekday() {
            jiff::civil::Weekday::Monday => Self::Monday,
            jiff::civil::Weekday::Tuesday => Self::Tuesday,
            jiff::civil::Weekday::Wednesday => Self::Wednesday,
            jiff::civil::Weekday::Thursday => Self::Thursday,
            jiff::civil::Weekday::Friday => Self::Friday,
            jiff::civil::Weekday::Saturday => Self::Saturday,
            jiff::civil::Weekday::Sunday => Self::Sunday,
        }
    }
}

/// An ISO week, kept as its Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week(Day);

/// Why a week was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeekError {
    /// The text is not of the form `2026-W48`.
    #[error("not a week of the form 2026-W48")]
    NotAWeek,
    /// That year has no such week: most years end at week 52.
    #[error("that year has no such week")]
    NoSuchWeek,
}

impl Week {
    /// The week of this ISO year and number, 1 to 53.
    pub fn new(year: i16, number: i8) -> Result<Self, WeekError> {
        if !(1900..=2999).contains(&year) {
            return Err(WeekError::NoSuchWeek);
        }
        let monday = ISOWeekDate::new(year, number, jiff::civil::Weekday::Monday);
        monday
            .map(|week| Self(Day::from_date(week.date())))
            .ok()
            .ok_or(WeekError::NoSuchWeek)
    }

    pub(crate) fn of(date: Date) -> Self {
        let since_monday = i64::from(Weekday::of(date).number()).saturating_sub(1);
        Self(Day::from_date(date).plus_days(since_monday.saturating_neg()))
    }

    /// The ISO year, which differs from the year of some days around 1 January.
    pub fn year(self) -> i16 {
        self.0.date().iso_week_date().year()
    }

    /// The ISO number, 1 to 53.
    pub fn number(self) -> i8 {
        self.0.date().iso_week_date().week()
    }

    /// Whether the ISO number is odd.
    pub fn is_odd(self) -> bool {
        self.number().rem_euclid(2) == 1
    }

    /// That day of this week.
    pub fn day(self, weekday: Weekday) -> Day {
        self.0
            .plus_days(i64::from(weekday.number()).saturating_sub(1))
    }

    /// The week `weeks` later, or earlier if negative.
    #[must_use]
    pub fn plus_weeks(self, weeks: i64) -> Self {
        Self(self.0.plus_days(weeks.saturating_mul(7)))
    }

    /// The week after.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus_weeks(1)
    }

    /// The week before.
    #[must_use]
    pub fn previous(self) -> Self {
        self.plus_weeks(-1)
    }

    /// The number of weeks from this one to `other`: negative if `other` is earlier.
    pub fn weeks_until(self, other: Self) -> i64 {
        self.0.days_until(other.0).checked_div(7).unwrap_or(0)
    }

    /// Monday to Sunday.
    pub fn period(self) -> Period {
        Period::of_week(self)
    }
}

impl FromStr for Week {
    type Err = WeekError;

    fn from_str(text: &str) -> Result<Self, WeekError> {
        let (year, number) = text.split_once("-W").ok_or(WeekError::NotAWeek)?;
        let digits_only = year
            .bytes()
            .chain(number.bytes())
            .all(|byte| byte.is_ascii_digit());
        if !digits_only || year.len() != 4 || number.len() != 2 {
            return Err(WeekError::NotAWeek);
        }
        let year = year.parse().ok().ok_or(WeekError::NotAWeek)?;
        Self::new(year, number.parse().ok().ok_or(WeekError::NotAWeek)?)
    }
}

/// The ISO form, `2026-W48`, as `<input type="week">` sends it.
impl fmt::Display for Week {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-W{:02}", self.year(), self.number())
    }
}

#[cfg(test)]
mod tests;
