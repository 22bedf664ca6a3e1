//! Tests of weeks, year ends above all. Rule C-2.

use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[rstest]
#[case("2026-11-25", "2026-W48")]
#[case("2026-12-28", "2026-W53")]
#[case("2027-01-03", "2026-W53")]
#[case("2027-01-04", "2027-W01")]
#[case("2025-12-29", "2026-W01")]
fn c_2_a_day_belongs_to_its_iso_week(#[case] text: &str, #[case] week: &str) {
    assert_eq!(day(text).week().to_string(), week);
    assert_eq!(week.parse::<Week>(), Ok(day(text).week()));
}

#[test]
fn c_2_week_53_is_followed_by_week_1_and_both_are_odd() {
    let last = Week::new(2026, 53).unwrap();
    assert_eq!(last.next(), Week::new(2027, 1).unwrap());
    assert_eq!(last.next().previous(), last);
    assert!(last.is_odd() && last.next().is_odd());
}

#[rstest]
#[case("2025-W53", WeekError::NoSuchWeek)]
#[case("2026-W00", WeekError::NoSuchWeek)]
#[case("2026-48", WeekError::NotAWeek)]
#[case("2026-W8", WeekError::NotAWeek)]
#[case("2026-W-8", WeekError::NotAWeek)]
fn a_wrong_week_is_refused(#[case] text: &str, #[case] expected: WeekError) {
    assert_eq!(text.parse::<Week>(), Err(expected));
}

#[test]
fn a_week_goes_from_monday_to_sunday() {
    let week = Week::new(2026, 48).unwrap().period();
    assert_eq!(
        (week.first(), week.last()),
        (day("2026-11-23"), day("2026-11-29"))
    );
    assert_eq!(week.first().week().weeks_until(day("2027-01-04").week()), 6);
}

#[test]
fn weekdays_are_numbered_from_monday() {
    assert_eq!(Weekday::from_number(7), Some(Weekday::Sunday));
    assert_eq!(Weekday::from_number(8), None);
    assert_eq!(Weekday::from_code("wednesday"), Some(Weekday::Wednesday));
}
