//! Tests of instants: summer time, midnight, text.

use rstest::rstest;

use super::*;

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

#[rstest]
#[case::winter("2026-11-25T23:30:00Z", "2026-11-26", (0, 30))]
#[case::summer("2026-07-14T22:30:00Z", "2026-07-15", (0, 30))]
#[case::before_summer_time("2026-03-29T00:59:59Z", "2026-03-29", (1, 59))]
#[case::after_summer_time("2026-03-29T01:00:00Z", "2026-03-29", (3, 0))]
#[case::after_winter_time("2026-10-25T01:00:00Z", "2026-10-25", (2, 0))]
fn the_day_and_hour_are_those_of_france(
    #[case] text: &str,
    #[case] day: &str,
    #[case] time: (i8, i8),
) {
    assert_eq!(instant(text).day(), day.parse().unwrap());
    assert_eq!(instant(text).hour_and_minute(), time);
}

#[test]
fn an_hour_of_a_day_is_french_legal_time() {
    let noon = |text: &str| Instant::at(text.parse().unwrap(), 12, 0);
    assert_eq!(noon("2026-07-14"), instant("2026-07-14T10:00:00Z"));
    assert_eq!(noon("2026-12-14"), instant("2026-12-14T11:00:00Z"));
}

#[test]
fn instants_are_kept_to_the_second_and_written_in_utc() {
    assert_eq!(
        instant("2026-11-25T07:00:00.9+01:00").to_string(),
        "2026-11-25T06:00:00Z"
    );
    assert_eq!("25/11/2026".parse::<Instant>(), Err(InstantError));
}

#[test]
fn seconds_are_added_and_counted() {
    let start = instant("2026-11-25T06:00:00Z");
    assert_eq!(start.plus_seconds(-60).seconds_until(start), 60);
    assert_eq!(Instant::from_unix_seconds(start.unix_seconds()), Ok(start));
}
