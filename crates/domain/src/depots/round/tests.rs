//! Tests of rounds. Rules DEP-5 and E-3.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn stops(numbers: &[i64]) -> Vec<StopId> {
    numbers.iter().copied().map(StopId::new).collect()
}

#[rstest]
#[case(Weekday::Tuesday, Weekday::Wednesday, "2026-11-25", "2026-11-24")]
#[case(Weekday::Wednesday, Weekday::Wednesday, "2026-11-25", "2026-11-25")]
#[case(Weekday::Friday, Weekday::Tuesday, "2026-11-24", "2026-11-20")]
#[case::moved_to_thursday(Weekday::Thursday, Weekday::Friday, "2026-04-30", "2026-04-29")]
fn dep_5_preparation_comes_before_delivery(
    #[case] preparation: Weekday,
    #[case] delivery: Weekday,
    #[case] on: &str,
    #[case] prepared: &str,
) {
    assert_eq!(
        RoundDays {
            preparation,
            delivery
        }
        .preparation_day(day(on)),
        day(prepared)
    );
}

#[rstest]
#[case::winter("2026-11-25", "2026-11-22T07:00:00Z")]
#[case::over_the_end_of_summer_time("2026-10-28", "2026-10-25T07:00:00Z")]
fn e_3_changes_close_48_hours_before_preparation(#[case] on: &str, #[case] closes: &str) {
    let days = RoundDays {
        preparation: Weekday::Tuesday,
        delivery: Weekday::Wednesday,
    };
    assert_eq!(days.deadline(day(on), 8, 48), closes.parse().unwrap());
}

#[rstest]
#[case("2026-11-22T06:59:59Z", "2026-11-25")]
#[case("2026-11-22T07:00:00Z", "2026-11-26")]
fn e_3_nothing_new_is_delivered_before_the_first_open_day(#[case] now: &str, #[case] first: &str) {
    let days = RoundDays {
        preparation: Weekday::Tuesday,
        delivery: Weekday::Wednesday,
    };
    assert_eq!(days.first_open_day(now.parse().unwrap(), 8, 48), day(first));
}

#[rstest]
#[case(3, 0, Ok(&[3, 1, 2][..]))]
#[case(1, 1, Ok(&[2, 1, 3][..]))]
#[case(1, 99, Ok(&[2, 3, 1][..]))]
#[case(4, 0, Err(ReorderRefusal::UnknownStop))]
fn dep_5_a_stop_is_moved(
    #[case] stop: i64,
    #[case] rank: usize,
    #[case] expected: Result<&[i64], ReorderRefusal>,
) {
    let moved = move_stop(&stops(&[1, 2, 3]), StopId::new(stop), rank);
    assert_eq!(moved, expected.map(stops));
}

#[rstest]
#[case(&[3, 1, 2], true)]
#[case(&[1, 2], false)]
#[case(&[1, 2, 3, 4], false)]
#[case(&[1, 2, 2], false)]
#[case(&[1, 2, 3, 3], false)]
fn dep_5_a_new_order_has_the_same_stops(#[case] wanted: &[i64], #[case] accepted: bool) {
    assert_eq!(reorder(&stops(&[1, 2, 3]), stops(wanted)).is_ok(), accepted);
}

proptest! {
    #[test]
    fn dep_5_moving_loses_no_stop(count in 1_i64..20, stop in 1_i64..20, rank in 0_usize..30) {
        prop_assume!(stop <= count);
        let before = stops(&(1..=count).collect::<Vec<_>>());
        let after = move_stop(&before, StopId::new(stop), rank).unwrap();
        prop_assert!(reorder(&before, after).is_ok());
    }
}
