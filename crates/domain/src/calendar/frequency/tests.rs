//! Tests of frequencies, year ends above all. Rule C-2.

use proptest::prelude::*;
use rstest::rstest;
use values::Weekday;

use super::*;

fn frequency(text: &str) -> Frequency {
    text.parse().unwrap()
}

fn taken(text: &str, first: &str, last: &str) -> Vec<String> {
    let period = Period::new(first.parse().unwrap(), last.parse().unwrap()).unwrap();
    let wednesdays = period.weeks().map(|week| week.day(Weekday::Wednesday));
    let taken = wednesdays.filter(|day| period.contains(*day) && frequency(text).takes(*day));
    taken.map(|day| day.to_string()).collect()
}

#[test]
fn c_2_odd_weeks_get_both_week_53_and_week_1() {
    let days = taken("odd", "2026-12-21", "2027-01-24");
    assert_eq!(days, ["2026-12-30", "2027-01-06", "2027-01-20"]);
}

#[test]
fn c_2_groups_alternate_through_week_53() {
    let days = taken("a:2026-W02", "2026-12-14", "2027-01-24");
    assert_eq!(days, ["2026-12-23", "2027-01-06", "2027-01-20"]);
    let days = taken("b:2026-W02", "2026-12-14", "2027-01-24");
    assert_eq!(days, ["2026-12-16", "2026-12-30", "2027-01-13"]);
}

#[rstest]
#[case("monthly:1", &["2026-04-01", "2026-05-06"])]
#[case("monthly:4", &["2026-04-22", "2026-05-27"])]
#[case("monthly:last", &["2026-04-29", "2026-05-27"])]
fn c_2_monthly_counts_weekdays_of_the_month(#[case] text: &str, #[case] expected: &[&str]) {
    assert_eq!(taken(text, "2026-04-01", "2026-05-31"), expected);
}

#[test]
fn c_2_a_custom_list_takes_its_weeks() {
    assert_eq!(
        taken("custom:2026-W15,2026-W20", "2026-04-01", "2026-05-31").len(),
        2
    );
}

#[test]
fn c_2_the_calendar_warns_about_week_53() {
    let year = Period::new("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap()).unwrap();
    let week: Week = "2026-W53".parse().unwrap();
    let warning = |text: &str| week_53_warning(&frequency(text), year);
    assert_eq!(warning("odd"), Some(OddWeekEnd::TwoInARow { week }));
    assert_eq!(warning("even"), Some(OddWeekEnd::ThreeWeeksApart { week }));
    assert_eq!(warning("a:2026-W02"), None);
    let before = Period::new("2026-01-01".parse().unwrap(), "2026-12-20".parse().unwrap());
    assert_eq!(week_53_warning(&Frequency::OddWeeks, before.unwrap()), None);
}

#[rstest]
#[case("weekly")]
#[case("odd")]
#[case("even")]
#[case("a:2026-W02")]
#[case("monthly:last")]
#[case("custom:2026-W10,2026-W14")]
fn a_frequency_is_stored_and_read_back(#[case] text: &str) {
    assert_eq!(frequency(text).to_string(), text);
}

#[rstest]
#[case("")]
#[case("daily")]
#[case("weekly:2")]
#[case("c:2026-W02")]
#[case("a:")]
#[case("monthly:5")]
#[case("custom:")]
fn an_unknown_frequency_is_refused(#[case] text: &str) {
    assert_eq!(text.parse::<Frequency>(), Err(FrequencyError));
}

proptest! {
    #[test]
    fn c_2_groups_a_and_b_share_every_week(anchor in 0_i64..500, week in 0_i64..1000) {
        let start: Week = "2020-W01".parse().unwrap();
        let anchor = start.plus_weeks(anchor);
        let day = start.plus_weeks(week).day(Weekday::Friday);
        let a = Frequency::EverySecondWeek { group: Group::A, anchor };
        let b = Frequency::EverySecondWeek { group: Group::B, anchor };
        prop_assert_ne!(a.takes(day), b.takes(day));
        prop_assert_ne!(a.takes(day), a.takes(day.plus_days(7)));
    }

    #[test]
    fn c_2_monthly_takes_one_day_a_month(month in 0_i64..600, weekday in 1_i64..=7) {
        let first = "2000-01-01".parse::<Day>().unwrap().plus_months(month);
        let weekday = Weekday::from_number(weekday).unwrap();
        let days: Vec<Day> = Period::new(first, first.last_of_month()).unwrap().days().collect();
        for occurrence in Occurrence::ALL {
            let monthly = Frequency::Monthly(*occurrence);
            let taken = days.iter().filter(|day| day.weekday() == weekday && monthly.takes(**day));
            prop_assert_eq!(taken.count(), 1);
        }
    }
}
