//! Tests of public holidays, against the official calendars. Rule CAL-3.

use rstest::rstest;

use super::*;

fn days(year: i16, territory: Territory) -> Vec<String> {
    let holidays = french_holidays(year, territory).unwrap();
    holidays
        .iter()
        .map(|holiday| holiday.day.to_string())
        .collect()
}

#[test]
fn cal_3_the_eleven_holidays_of_2026() {
    let expected = [
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25",
    ];
    assert_eq!(days(2026, Territory::Common), expected);
}

#[test]
fn cal_3_alsace_and_moselle_have_two_days_more() {
    let all = days(2026, Territory::AlsaceMoselle);
    assert_eq!(all.len(), 13);
    assert!(all.contains(&"2026-04-03".to_owned()) && all.contains(&"2026-12-26".to_owned()));
}

#[rstest]
#[case(1961, "1961-04-02")]
#[case(2000, "2000-04-23")]
#[case(2008, "2008-03-23")]
#[case(2011, "2011-04-24")]
#[case(2024, "2024-03-31")]
#[case(2025, "2025-04-20")]
#[case(2026, "2026-04-05")]
#[case(2027, "2027-03-28")]
#[case(2038, "2038-04-25")]
#[case(2049, "2049-04-18")]
#[case(2076, "2076-04-19")]
#[case(2285, "2285-03-22")]
fn cal_3_easter_sunday(#[case] year: i16, #[case] sunday: &str) {
    assert_eq!(easter(year).unwrap().to_string(), sunday);
}

#[test]
fn cal_3_easter_is_a_sunday_between_22_march_and_25_april() {
    for year in 1900..=2999 {
        let easter = easter(year).unwrap();
        assert_eq!(easter.weekday(), Weekday::Sunday);
        assert!((3, 22) <= (easter.month(), easter.day()));
        assert!((easter.month(), easter.day()) <= (4, 25));
    }
}

#[rstest]
#[case("undecided", HolidayDecision::Undecided)]
#[case("keep", HolidayDecision::Keep)]
#[case("thursday", HolidayDecision::MoveTo(Weekday::Thursday))]
#[case("cancel", HolidayDecision::Cancel)]
fn a_decision_is_stored_and_read_back(#[case] text: &str, #[case] decision: HolidayDecision) {
    assert_eq!(text.parse(), Ok(decision));
    assert_eq!(decision.to_string(), text);
}
