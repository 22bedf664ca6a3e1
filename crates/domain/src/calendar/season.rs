//! Seasons: the garden's year, which may begin in any month.

use values::{Day, Period};

/// The season of twelve months that begins on `first`. Rule CAL-1.
pub fn season_starting(first: Day) -> Period {
    let last = first.plus_months(12).plus_days(-1);
    Period::new(first, last).unwrap_or_else(|_| Period::of_day(first))
}

/// What a season is called when nobody named it: `2026`, or `2026-27` over two years.
/// Rule CAL-1.
pub fn season_label(season: Period) -> String {
    let (first, last) = (season.first().year(), season.last().year());
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{:02}", last.rem_euclid(100))
    }
}

/// The rank, 1 to 12, of a day's month in a season that begins in `first_month`. Rule CAL-1.
pub fn month_of_season(first_month: i8, day: Day) -> i8 {
    day.month()
        .saturating_sub(first_month)
        .rem_euclid(12)
        .saturating_add(1)
}

#[cfg(test)]
mod tests;
