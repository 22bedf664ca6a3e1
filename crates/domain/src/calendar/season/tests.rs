//! Tests of seasons. Rule CAL-1.

use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[rstest]
#[case("2026-01-01", "2026-12-31", "2026")]
#[case("2026-04-01", "2027-03-31", "2026-27")]
#[case("2099-09-01", "2100-08-31", "2099-00")]
fn cal_1_a_season_lasts_twelve_months(
    #[case] first: &str,
    #[case] last: &str,
    #[case] label: &str,
) {
    let season = season_starting(day(first));
    assert_eq!(season.last(), day(last));
    assert_eq!(season_label(season), label);
}

#[rstest]
#[case(4, "2026-03-15", 12)]
#[case(4, "2026-04-01", 1)]
#[case(1, "2026-12-31", 12)]
fn cal_1_months_are_counted_from_the_first_of_the_season(
    #[case] first_month: i8,
    #[case] on: &str,
    #[case] rank: i8,
) {
    assert_eq!(month_of_season(first_month, day(on)), rank);
}
