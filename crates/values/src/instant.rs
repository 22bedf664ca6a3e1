//! Instants in UTC to the second, and the French day and hour they fall on.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::Day;

/// A moment, to the second, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(Timestamp);

/// The text is not of the form `2026-11-25T06:00:00Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an instant of the form 2026-11-25T06:00:00Z")]
pub struct InstantError;

/// The rule of French legal time since 1996, written out so that no time zone file is needed.
#[expect(clippy::expect_used, reason = "a constant text, read by a test")]
static FRENCH_TIME: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a valid rule of legal time")
});

impl Instant {
    /// The instant this many seconds after 1 January 1970 UTC.
    pub fn from_unix_seconds(seconds: i64) -> Result<Self, InstantError> {
        Timestamp::from_second(seconds)
            .map(Self)
            .ok()
            .ok_or(InstantError)
    }

    /// The seconds since 1 January 1970 UTC.
    pub fn unix_seconds(self) -> i64 {
        self.0.as_second()
    }

    /// That day at this French legal time. In the hour that spring skips, the hour after it.
    #[expect(
        clippy::expect_used,
        reason = "a day is always within what an instant can say"
    )]
    pub fn at(day: Day, hour: i8, minute: i8) -> Self {
        let hour = hour.clamp(0, 23);
        let local = day.date().at(hour, minute.clamp(0, 59), 0, 0);
        let zoned = FRENCH_TIME.to_timestamp(local);
        Self(zoned.expect("day within the range of instants"))
    }

    /// The instant this many seconds later, or earlier if negative.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "a wrong instant is worse than a refused request"
    )]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        let moved = self.0.checked_add(SignedDuration::from_secs(seconds));
        Self(moved.expect("instant within the calendar"))
    }

    /// The seconds from this instant to `other`: negative if `other` is earlier.
    pub fn seconds_until(self, other: Self) -> i64 {
        self.0.duration_until(other.0).as_secs()
    }

    /// The day it is in France at this instant.
    pub fn day(self) -> Day {
        Day::from_date(FRENCH_TIME.to_datetime(self.0).date())
    }

    /// The hour (0 to 23) and minute of French legal time at this instant.
    pub fn hour_and_minute(self) -> (i8, i8) {
        let local = FRENCH_TIME.to_datetime(self.0);
        (local.hour(), local.minute())
    }
}

impl FromStr for Instant {
    type Err = InstantError;

    fn from_str(text: &str) -> Result<Self, InstantError> {
        let parsed: Timestamp = text.parse().ok().ok_or(InstantError)?;
        Self::from_unix_seconds(parsed.as_second())
    }
}

/// The RFC 3339 form in UTC, to the second: `2026-11-25T06:00:00Z`; sorts as text.
impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[cfg(test)]
mod tests;
