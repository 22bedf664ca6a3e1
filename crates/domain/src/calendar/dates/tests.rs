//! Tests of delivery dates: the real 2026 calendar, and year ends. Rules C-1, C-3, C-4 and CAL-3.

use proptest::prelude::*;
use rstest::rstest;

use super::super::{HolidayKind, Territory, french_holidays};
use super::*;

const BASKET: ProductId = ProductId::new(1);

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn year(number: i16) -> Period {
    Period::new(
        Day::new(number, 1, 1).unwrap(),
        Day::new(number, 12, 31).unwrap(),
    )
    .unwrap()
}

fn closed(week: &str) -> ClosedWeeks {
    let week = week.parse().unwrap();
    ClosedWeeks {
        first: week,
        last: week,
        product: None,
    }
}

/// The dates of a weekly basket in 2026 with these decisions.
fn dates(weekday: Weekday, decisions: &[(&str, HolidayDecision)]) -> Vec<CalendarDay> {
    let decisions = decisions
        .iter()
        .map(|(on, decision)| (day(on), *decision))
        .collect();
    let holidays = french_holidays(2026, Territory::Common).unwrap();
    let closed = [closed("2026-W01"), closed("2026-W53")];
    let round = RoundCalendar {
        weekday,
        closed: &closed,
        holidays: &holidays,
        decisions: &decisions,
    };
    delivery_dates(round, BASKET, &Frequency::Weekly, year(2026))
}

#[test]
fn c_4_a_weekly_friday_has_51_fridays_in_2026() {
    let dates = dates(Weekday::Friday, &[]);
    assert_eq!(dates.len(), 51);
    assert_eq!(dates[0].week, "2026-W02".parse().unwrap());
    assert_eq!(dates[50].week, "2026-W52".parse().unwrap());
}

#[rstest]
#[case(Weekday::Friday, "2026-05-01", Weekday::Thursday, "2026-04-30")]
#[case(Weekday::Friday, "2026-05-08", Weekday::Thursday, "2026-05-07")]
#[case(Weekday::Thursday, "2026-05-14", Weekday::Friday, "2026-05-15")]
#[case(Weekday::Tuesday, "2026-07-14", Weekday::Monday, "2026-07-13")]
fn c_1_a_holiday_moves_inside_its_week(
    #[case] weekday: Weekday,
    #[case] holiday: &str,
    #[case] to: Weekday,
    #[case] expected: &str,
) {
    let dates = dates(weekday, &[(holiday, HolidayDecision::MoveTo(to))]);
    let moved = dates
        .iter()
        .find(|date| date.week == day(holiday).week())
        .unwrap();
    assert_eq!(moved.day, day(expected));
    assert_eq!(moved.certainty, Certainty::Certain);
}

#[rstest]
#[case::no_row(&[])]
#[case::a_row(&[("2026-11-11", HolidayDecision::Undecided)])]
fn c_1_an_undecided_holiday_keeps_its_day_and_is_uncertain(
    #[case] decisions: &[(&str, HolidayDecision)],
) {
    let dates = dates(Weekday::Wednesday, decisions);
    let uncertain: Vec<_> = dates
        .iter()
        .filter(|date| date.certainty == Certainty::ToBeDecided)
        .collect();
    assert_eq!(uncertain.len(), 1);
    assert_eq!(uncertain[0].day, day("2026-11-11"));
}

#[test]
fn cal_3_holidays_on_the_round_day_wait_for_a_decision() {
    let holidays = french_holidays(2026, Territory::Common).unwrap();
    let decisions = BTreeMap::from([
        (
            day("2026-05-01"),
            HolidayDecision::MoveTo(Weekday::Thursday),
        ),
        (day("2026-05-08"), HolidayDecision::Undecided),
    ]);
    let weekday = Weekday::Friday;
    let round = RoundCalendar {
        weekday,
        closed: &[],
        holidays: &holidays,
        decisions: &decisions,
    };
    let waiting = holidays_to_decide(round, year(2026));
    let kinds: Vec<HolidayKind> = waiting.iter().map(|holiday| holiday.kind).collect();
    assert_eq!(kinds, [HolidayKind::Victory, HolidayKind::Christmas]);
}

#[test]
fn c_1_a_cancelled_holiday_leaves_no_delivery_and_a_kept_one_is_certain() {
    let cancel = dates(
        Weekday::Wednesday,
        &[("2026-11-11", HolidayDecision::Cancel)],
    );
    assert!(
        cancel
            .iter()
            .all(|date| date.week != day("2026-11-11").week())
    );
    let keep = dates(Weekday::Wednesday, &[("2026-11-11", HolidayDecision::Keep)]);
    assert!(keep.iter().all(|date| date.certainty == Certainty::Certain));
    assert_eq!(keep.len(), cancel.len() + 1);
}

#[test]
fn c_1_a_product_is_not_delivered_in_its_closed_weeks() {
    let summer = ClosedWeeks {
        first: "2026-W01".parse().unwrap(),
        last: "2026-W26".parse().unwrap(),
        product: Some(BASKET),
    };
    let round = RoundCalendar {
        weekday: Weekday::Friday,
        closed: &[summer],
        holidays: &[],
        decisions: &BTreeMap::new(),
    };
    assert_eq!(
        delivery_dates(round, BASKET, &Frequency::Weekly, year(2026)).len(),
        26
    );
    let other = ProductId::new(2);
    assert_eq!(
        delivery_dates(round, other, &Frequency::Weekly, year(2026)).len(),
        52
    );
}

#[test]
fn c_3_a_delivery_moved_over_new_year_stays_with_its_week() {
    let decisions = BTreeMap::from([(
        day("2027-01-01"),
        HolidayDecision::MoveTo(Weekday::Thursday),
    )]);
    let round = RoundCalendar {
        weekday: Weekday::Friday,
        closed: &[],
        holidays: &[Holiday {
            day: day("2027-01-01"),
            kind: HolidayKind::NewYear,
        }],
        decisions: &decisions,
    };
    let last_of_2026 = delivery_dates(round, BASKET, &Frequency::Weekly, year(2026));
    assert_eq!(last_of_2026.last().unwrap().day, day("2026-12-25"));
    let first_of_2027 = delivery_dates(round, BASKET, &Frequency::Weekly, year(2027));
    assert_eq!(first_of_2027[0].day, day("2026-12-31"));
}

fn any_frequency() -> impl Strategy<Value = Frequency> {
    let texts = [
        "weekly",
        "odd",
        "even",
        "a:2024-W10",
        "b:2024-W10",
        "monthly:1",
        "monthly:last",
    ];
    (0..texts.len()).prop_map(move |rank| texts[rank].parse().unwrap())
}

proptest! {
    #[test]
    fn c_1_dates_keep_to_period_closures_frequency_and_week(
        start in 0_i64..3000,
        length in 0_i64..800,
        weekday in 1_i64..=7,
        closed_from in 0_i64..500,
        frequency in any_frequency(),
    ) {
        let first = day("2019-06-01").plus_days(start);
        let period = Period::new(first, first.plus_days(length)).unwrap();
        let from = first.week().plus_weeks(closed_from % 100);
        let closure = ClosedWeeks { first: from, last: from.plus_weeks(3), product: None };
        let weekday = Weekday::from_number(weekday).unwrap();
        let round = RoundCalendar {
            weekday,
            closed: &[closure],
            holidays: &[],
            decisions: &BTreeMap::new(),
        };
        let dates = delivery_dates(round, BASKET, &frequency, period);
        prop_assert!(dates.iter().map(|date| date.day).is_sorted_by(|a, b| a < b));
        for date in dates {
            prop_assert!(period.contains(date.day) && date.day.weekday() == weekday);
            prop_assert!(frequency.takes(date.day) && !closure.close(date.week, BASKET));
        }
    }

    #[test]
    fn c_3_moves_keep_the_number_of_baskets_and_their_weeks(
        weekday in 1_i64..=7,
        moves in proptest::collection::btree_map(0_usize..52, 1_i64..=7, 0..20),
    ) {
        let weekday = Weekday::from_number(weekday).unwrap();
        let of = |decisions: &BTreeMap<Day, HolidayDecision>| {
            let round = RoundCalendar { weekday, closed: &[], holidays: &[], decisions };
            delivery_dates(round, BASKET, &Frequency::Weekly, year(2026))
        };
        let ordinary = of(&BTreeMap::new());
        let to = |number| HolidayDecision::MoveTo(Weekday::from_number(number).unwrap());
        let decisions = moves.iter().map(|(rank, number)| (ordinary[*rank].day, to(*number)));
        let moved = of(&decisions.collect());
        prop_assert_eq!(moved.len(), ordinary.len());
        for (before, after) in ordinary.iter().zip(&moved) {
            prop_assert_eq!(before.week, after.week);
            prop_assert_eq!(after.day.week(), after.week);
        }
    }

    #[test]
    fn c_1_the_dates_of_two_adjoining_periods_are_those_of_both(
        cut in 0_i64..700,
        frequency in any_frequency(),
    ) {
        let whole = Period::new(day("2026-01-01"), day("2027-12-31")).unwrap();
        let middle = whole.first().plus_days(cut);
        let before = Period::new(whole.first(), middle).unwrap();
        let after = Period::new(middle.plus_days(1), whole.last()).unwrap();
        let round = RoundCalendar {
            weekday: Weekday::Friday,
            closed: &[],
            holidays: &[],
            decisions: &BTreeMap::new(),
        };
        let of = |period| delivery_dates(round, BASKET, &frequency, period);
        prop_assert_eq!([of(before), of(after)].concat(), of(whole));
    }
}
