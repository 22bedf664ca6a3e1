//! Tests of days.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[rstest]
#[case("2026-11-25", Ok(()))]
#[case("2024-02-29", Ok(()))]
#[case("2026-02-29", Err(DayError::NoSuchDay))]
#[case("2026-13-01", Err(DayError::NoSuchDay))]
#[case("2026-00-10", Err(DayError::NoSuchDay))]
#[case("1899-12-31", Err(DayError::OutOfRange))]
#[case("3000-01-01", Err(DayError::OutOfRange))]
#[case("25/11/2026", Err(DayError::NotADay))]
#[case("2026-11-25T06:00", Err(DayError::NotADay))]
#[case("", Err(DayError::NotADay))]
fn days_are_read_in_the_iso_form(#[case] text: &str, #[case] expected: Result<(), DayError>) {
    assert_eq!(text.parse::<Day>().map(|_| ()), expected);
}

#[test]
fn months_are_added_to_the_last_day_that_exists() {
    assert_eq!(day("2026-01-31").plus_months(1), day("2026-02-28"));
    assert_eq!(day("2024-02-29").plus_months(12), day("2025-02-28"));
}

#[test]
fn the_next_weekday_may_be_the_same_day() {
    assert_eq!(
        day("2026-11-25").next_or_same(Weekday::Wednesday),
        day("2026-11-25")
    );
    assert_eq!(
        day("2026-11-25").next_or_same(Weekday::Tuesday),
        day("2026-12-01")
    );
}

proptest! {
    #[test]
    fn days_are_written_read_back_and_counted(first in 0_i64..300_000, gap in -30_000_i64..30_000) {
        let start = day("1999-01-01").plus_days(first);
        let end = start.plus_days(gap);
        prop_assert_eq!(start.days_until(end), gap);
        prop_assert_eq!(start.to_string().parse(), Ok(start));
        prop_assert_eq!(start.week().day(start.weekday()), start);
    }
}
