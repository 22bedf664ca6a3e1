//! Tests of what joining gives and costs. Rules.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rules(late_joining: LateJoining) -> MembershipRules {
    MembershipRules {
        validity: MembershipValidity::Fixed,
        first_month: 1,
        late_joining,
        hinge: (10, 1),
        rounding: Cents::new(100),
    }
}

const ANNIVERSARY: MembershipRules = MembershipRules {
    validity: MembershipValidity::Anniversary,
    first_month: 1,
    late_joining: LateJoining::FullFee,
    hinge: (10, 1),
    rounding: Cents::new(100),
};

#[rstest]
#[case("2026-09-30", "2026-12-31")]
#[case("2026-10-01", "2027-12-31")]
#[case("2026-01-01", "2026-12-31")]
fn a_1_from_the_hinge_date_one_fee_gives_the_next_period_too(
    #[case] joined: &str,
    #[case] last: &str,
) {
    let joining = join(rules(LateJoining::Hinge), Cents::new(3_000), day(joined));
    assert_eq!(joining.period, Period::new(day(joined), day(last)).unwrap());
    assert_eq!(joining.fee, Cents::new(3_000));
}

#[rstest]
#[case(4, (1, 15), "2027-01-14", "2027-03-31")]
#[case(4, (1, 15), "2027-01-15", "2028-03-31")]
#[case(9, (6, 1), "2026-08-31", "2027-08-31")]
#[case(9, (6, 1), "2026-09-01", "2027-08-31")]
fn a_1_the_hinge_date_lies_in_the_period_wherever_it_begins(
    #[case] first_month: i8,
    #[case] hinge: (i8, i8),
    #[case] joined: &str,
    #[case] last: &str,
) {
    let rules = MembershipRules {
        first_month,
        hinge,
        ..rules(LateJoining::Hinge)
    };
    assert_eq!(
        join(rules, Cents::ZERO, day(joined)).period.last(),
        day(last)
    );
}

#[rstest]
#[case("2026-02-01", 3_000)]
#[case("2026-05-15", 2_300)]
#[case("2026-07-01", 1_500)]
#[case("2026-12-31", 800)]
fn a_2_the_fee_falls_by_quarter(#[case] joined: &str, #[case] fee: i64) {
    let joining = join(rules(LateJoining::Falling), Cents::new(3_000), day(joined));
    assert_eq!(joining.fee, Cents::new(fee));
    assert_eq!(joining.period.last(), day("2026-12-31"));
}

#[test]
fn a_2_the_fee_is_rounded_to_the_setting() {
    let exact = MembershipRules {
        rounding: Cents::new(1),
        ..rules(LateJoining::Falling)
    };
    assert_eq!(
        join(exact, Cents::new(3_000), day("2026-05-15")).fee,
        Cents::new(2_250)
    );
}

#[rstest]
#[case("2026-03-15", "2027-03-14")]
#[case("2024-02-29", "2025-02-28")]
#[case("2023-03-01", "2024-02-29")]
fn a_3_an_anniversary_membership_ends_the_day_before(#[case] joined: &str, #[case] last: &str) {
    assert_eq!(
        join(ANNIVERSARY, Cents::ZERO, day(joined)).period.last(),
        day(last)
    );
}

#[test]
fn a_1_the_next_period_follows_without_a_gap() {
    let next = next_period(rules(LateJoining::Hinge), day("2026-12-31"));
    assert_eq!(
        next,
        Period::new(day("2027-01-01"), day("2027-12-31")).unwrap()
    );
    let next = next_period(ANNIVERSARY, day("2026-03-14"));
    assert_eq!(
        next,
        Period::new(day("2026-03-15"), day("2027-03-14")).unwrap()
    );
}

#[test]
fn the_rules_come_from_the_settings() {
    let (settings, _) = Settings::from_stored([("late_joining", "falling")]);
    assert_eq!(
        MembershipRules::from(&settings),
        rules(LateJoining::Falling)
    );
}

proptest! {
    #[test]
    fn a_1_a_fixed_period_ends_with_its_month_and_holds_the_day_of_joining(
        rank in 0_i64..20_000,
        first_month in 1_i8..=12,
        hinge in (1_i8..=12, 1_i8..=28),
    ) {
        let joined = day("1990-01-01").plus_days(rank);
        let rules = MembershipRules { first_month, hinge, ..rules(LateJoining::Hinge) };
        let period = join(rules, Cents::ZERO, joined).period;
        prop_assert_eq!(period.last().plus_days(1).month(), first_month);
        prop_assert_eq!(period.last().plus_days(1).day(), 1);
        prop_assert!(period.length_days() <= 731);
    }
}
