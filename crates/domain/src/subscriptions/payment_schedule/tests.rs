//! Tests of payment schedules. Rules L-1, L-4, M-2 and MEM-4.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn window(first: &str) -> PaymentWindow {
    PaymentWindow {
        first: day(first),
        last: day("2026-12-31"),
        day_of_month: 5,
    }
}

fn times(count: i64) -> RhythmChoice {
    RhythmChoice::MonthlyTimes(Times::new(count).unwrap())
}

#[rstest]
#[case(RhythmChoice::Once, "2026-01-01", &["2026-01-05"])]
#[case(RhythmChoice::Once, "2026-01-06", &["2026-02-05"])]
#[case(RhythmChoice::HalfYearly, "2026-01-01", &["2026-01-05", "2026-07-05"])]
#[case(RhythmChoice::Quarterly, "2026-05-20", &["2026-06-05", "2026-09-05", "2026-12-05"])]
#[case(RhythmChoice::Monthly, "2026-10-01", &["2026-10-05", "2026-11-05", "2026-12-05"])]
#[case(times(2), "2026-10-01", &["2026-10-05", "2026-11-05"])]
#[case::cut_at_the_last_day(times(7), "2026-11-01", &["2026-11-05", "2026-12-05"])]
#[case::nothing_left(RhythmChoice::Monthly, "2026-12-10", &["2026-12-10"])]
fn l_4_instalments_follow_the_rhythm_and_stay_in_the_period(
    #[case] choice: RhythmChoice,
    #[case] first: &str,
    #[case] expected: &[&str],
) {
    let dates: Vec<String> = due_dates(choice, window(first))
        .iter()
        .map(Day::to_string)
        .collect();
    assert_eq!(dates, expected);
}

#[test]
fn l_1_440_20_in_seven_is_split_larger_parts_first() {
    let dates = due_dates(times(7), window("2026-05-20"));
    let parts: Vec<i64> = schedule(Cents::new(44_020), Cents::ZERO, &dates)
        .iter()
        .map(|instalment| instalment.amount.get())
        .collect();
    assert_eq!(parts, [vec![6_289; 4], vec![6_288; 3]].concat());
}

#[test]
fn mem_4_a_membership_fee_goes_with_the_first_instalment() {
    let dates = due_dates(times(2), window("2026-05-20"));
    let instalments = schedule(Cents::new(10_001), Cents::new(1_500), &dates);
    assert_eq!(instalments[0].amount, Cents::new(6_501));
    assert_eq!(instalments[1].amount, Cents::new(5_000));
}

#[rstest]
#[case(0, Err(TimesError))]
#[case(1, Ok(1))]
#[case(11, Ok(11))]
#[case(12, Err(TimesError))]
fn l_4_there_are_one_to_eleven_instalments(
    #[case] count: i64,
    #[case] expected: Result<i64, TimesError>,
) {
    assert_eq!(Times::new(count).map(Times::get), expected);
    let choice = RhythmChoice::new(Rhythm::MonthlyTimes, Some(count));
    assert_eq!(choice.map(|choice| choice.times().unwrap().get()), expected);
}

#[test]
fn l_4_only_monthly_times_takes_a_number() {
    assert_eq!(
        RhythmChoice::new(Rhythm::MonthlyTimes, None),
        Err(TimesError)
    );
    assert_eq!(
        RhythmChoice::new(Rhythm::Once, Some(50)),
        Ok(RhythmChoice::Once)
    );
}

proptest! {
    #[test]
    fn l_1_instalments_add_up_in_order_and_inside_the_window(
        total in 0_i64..1_000_000,
        fee in 0_i64..10_000,
        rank in 0_i64..365,
        day_of_month in 1_i8..=28,
        count in 1_i64..=11,
    ) {
        let first = day("2026-01-01").plus_days(rank);
        let window = PaymentWindow { first, last: day("2026-12-31"), day_of_month };
        let dates = due_dates(times(count), window);
        prop_assert!(dates.len() <= usize::try_from(count).unwrap() && !dates.is_empty());
        prop_assert!(dates.iter().all(|day| window.first <= *day && *day <= window.last));
        prop_assert!(dates.is_sorted_by(|a, b| a < b));
        let instalments = schedule(Cents::new(total), Cents::new(fee), &dates);
        let sum: Cents = instalments.iter().map(|instalment| instalment.amount).sum();
        prop_assert_eq!(sum, Cents::new(total + fee));
    }
}
