//! Tests of the settings of a garden. Rule NET-6.

use super::*;

#[test]
fn net_6_a_garden_that_changed_nothing_has_the_defaults() {
    let settings = Settings::default();
    assert!(settings.is_second_factor_required() && settings.is_membership_required());
    assert!(!settings.has_alsace_moselle_holidays());
    assert_eq!(
        (settings.season_first_month(), settings.preparation_hour()),
        (1, 8)
    );
    assert_eq!(settings.change_lead_hours(), 48);
    assert_eq!(settings.depot_full_rule(), DepotFullRule::Shown);
    assert_eq!(settings.start_condition(), StartCondition::None);
    assert_eq!(settings.instalment_day(), 5);
    assert_eq!(settings.sheet_names(), SheetNames::Full);
}

#[test]
fn net_6_memberships_and_prices_have_french_defaults() {
    let settings = Settings::default();
    assert_eq!(settings.membership_validity(), MembershipValidity::Fixed);
    assert_eq!(settings.membership_first_month(), 1);
    assert_eq!(settings.late_joining(), LateJoining::FullFee);
    assert_eq!(settings.hinge_date(), (10, 1));
    assert_eq!(settings.fee_rounding(), Cents::new(100));
    assert_eq!(settings.renewal_notice_days(), 30);
    assert_eq!(settings.price_entry(), PriceEntry::Gross);
    assert_eq!(settings.default_vat(), VatRate::REDUCED);
}

#[test]
fn net_6_the_largest_counts_are_read() {
    let lines = [("renewal_notice_days", "120"), ("change_lead_hours", "336")];
    let (settings, _) = Settings::from_stored(lines);
    assert_eq!(settings.renewal_notice_days(), 120);
    assert_eq!(settings.change_lead_hours(), 336);
}

#[test]
fn net_6_a_stored_line_that_does_not_fit_is_left_aside_and_told() {
    let lines = [
        ("depot_full", "hidden"),
        ("instalment_day", "31"),
        ("forgotten_setting", "yes"),
    ];
    let (settings, ignored) = Settings::from_stored(lines);
    assert_eq!(settings.depot_full_rule(), DepotFullRule::Hidden);
    assert_eq!(settings.instalment_day(), 5);
    let codes: Vec<_> = ignored.iter().map(|line| line.code.as_str()).collect();
    assert_eq!(codes, ["instalment_day", "forgotten_setting"]);
}
