//! Tests of periods.

use super::*;

fn period(first: &str, last: &str) -> Period {
    Period::new(first.parse().unwrap(), last.parse().unwrap()).unwrap()
}

#[test]
fn both_ends_are_included() {
    let year = period("2026-01-01", "2026-12-31");
    assert_eq!(year.length_days(), 365);
    assert!(year.contains(year.first()) && year.contains(year.last()));
    assert_eq!(year.days().last(), Some(year.last()));
    assert_eq!(Period::of_day(year.first()).length_days(), 1);
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused() {
    let year = period("2026-01-01", "2026-12-31");
    assert_eq!(Period::new(year.last(), year.first()), Err(PeriodError));
}

#[test]
fn the_weeks_of_2026_are_fifty_three() {
    let weeks: Vec<_> = period("2026-01-01", "2026-12-31").weeks().collect();
    assert_eq!(weeks.len(), 53);
    assert_eq!(weeks[52].to_string(), "2026-W53");
}

#[test]
fn the_overlap_is_what_both_have() {
    let spring = period("2026-03-01", "2026-05-31");
    let may = period("2026-05-01", "2026-06-30");
    assert_eq!(
        spring.overlap(may),
        Some(period("2026-05-01", "2026-05-31"))
    );
    assert_eq!(spring.overlap(period("2026-06-01", "2026-06-02")), None);
    assert_eq!(
        spring.from(may.first()),
        Some(period("2026-05-01", "2026-05-31"))
    );
    assert_eq!(spring.from(may.last()), None);
}
