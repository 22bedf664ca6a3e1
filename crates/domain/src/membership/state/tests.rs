//! Tests of where members stand. Rules A-4, MEM-1, MEM-2 and MEM-3.

use rstest::rstest;

use super::*;
use MembershipPayment::{Paid, Unpaid, Waived};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn membership(year: i16, payment: MembershipPayment) -> Membership {
    let first = Day::new(year, 1, 1).unwrap();
    let period = Period::new(first, Day::new(year, 12, 31).unwrap()).unwrap();
    Membership { period, payment }
}

fn valid(until: &str) -> MembershipState {
    MembershipState::Valid { until: day(until) }
}

#[rstest]
#[case(&[], Exemption::None, MembershipState::Never)]
#[case(&[], Exemption::Exempt, MembershipState::Exempt)]
#[case(&[(2026, Paid)], Exemption::None, valid("2026-12-31"))]
#[case(&[(2026, Paid)], Exemption::Exempt, valid("2026-12-31"))]
#[case(&[(2026, Waived)], Exemption::None, valid("2026-12-31"))]
#[case(&[(2026, Unpaid)], Exemption::None, MembershipState::Unpaid { until: day("2026-12-31") })]
#[case(&[(2026, Unpaid), (2026, Paid)], Exemption::None, valid("2026-12-31"))]
#[case(
    &[(2024, Paid), (2025, Unpaid)],
    Exemption::None,
    MembershipState::Expired { on: day("2025-12-31") }
)]
#[case(&[(2027, Paid)], Exemption::None, MembershipState::Never)]
fn mem_2_a_customer_stands_where_memberships_say(
    #[case] memberships: &[(i16, MembershipPayment)],
    #[case] exemption: Exemption,
    #[case] expected: MembershipState,
) {
    let rows: Vec<_> = memberships
        .iter()
        .map(|(year, paid)| membership(*year, *paid))
        .collect();
    assert_eq!(state_on(&rows, exemption, day("2026-11-25")), expected);
}

#[test]
fn mem_1_a_supporter_is_a_member_without_basket() {
    assert!(is_supporter(valid("2026-12-31"), 0));
    assert!(!is_supporter(valid("2026-12-31"), 1));
    assert!(!is_supporter(MembershipState::Never, 0));
}

#[test]
fn mem_1_membership_is_asked_for_unless_the_garden_or_the_offer_says_otherwise() {
    let asks = Settings::default();
    let (free, _) = Settings::from_stored([("membership_required", "no")]);
    let never = MembershipState::Never;
    assert!(needs_membership(&asks, MembershipNeed::AsSetting, never));
    assert!(!needs_membership(&free, MembershipNeed::AsSetting, never));
    assert!(!needs_membership(&asks, MembershipNeed::NotNeeded, never));
    for state in [
        valid("2026-12-31"),
        MembershipState::Exempt,
        MembershipState::Unpaid {
            until: day("2026-12-31"),
        },
    ] {
        assert!(!needs_membership(&asks, MembershipNeed::AsSetting, state));
    }
}

#[test]
fn a_4_the_network_counts_each_customer_once() {
    let (lea, karim, paul) = (CustomerId::new(1), CustomerId::new(2), CustomerId::new(3));
    let rows = [
        (lea, membership(2026, Paid)),
        (lea, membership(2026, Waived)),
        (karim, membership(2026, Unpaid)),
        (paul, membership(2025, Paid)),
        (paul, membership(2026, Waived)),
    ];
    assert_eq!(network_count(rows, day("2026-11-25")), 2);
    assert_eq!(network_count(rows, day("2025-11-25")), 1);
    assert_eq!(network_count([], day("2026-11-25")), 0);
}

#[rstest]
#[case("2026-11-30", None)]
#[case("2026-12-01", Some(("2027-01-01", "2027-12-31")))]
#[case("2027-03-15", Some(("2027-03-15", "2027-12-31")))]
fn mem_3_a_renewal_is_proposed_within_the_notice(
    #[case] today: &str,
    #[case] expected: Option<(&str, &str)>,
) {
    let rules = MembershipRules::from(&Settings::default());
    let proposed = renewal(&[membership(2026, Paid)], rules, 30, day(today));
    let expected = expected.map(|(first, last)| Period::new(day(first), day(last)).unwrap());
    assert_eq!(proposed, expected);
    assert_eq!(renewal(&[], rules, 30, day(today)), None);
}
