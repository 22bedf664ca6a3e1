//! Tests of signing in. Rule PPL-1.

use rstest::rstest;

use super::*;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

#[rstest]
#[case("2026-11-25T08:30:00Z", None, Ok(()))]
#[case("2026-11-25T08:30:01Z", None, Err(LinkRefusal::TooOld))]
#[case(
    "2026-11-25T08:10:00Z",
    Some("2026-11-25T08:05:00Z"),
    Err(LinkRefusal::AlreadyUsed)
)]
fn ppl_1_a_link_opens_once_within_half_an_hour(
    #[case] now: &str,
    #[case] used: Option<&str>,
    #[case] expected: Result<(), LinkRefusal>,
) {
    assert_eq!(
        check_link(at("2026-11-25T08:00:00Z"), used.map(at), at(now)),
        expected
    );
}

#[test]
fn ppl_1_a_staff_session_closes_after_ten_idle_hours_and_seven_days() {
    let opened = at("2026-11-02T08:00:00Z");
    let closes = |seen: &str| SessionKind::Staff.closes_at(opened, at(seen));
    assert_eq!(closes("2026-11-02T09:00:00Z"), at("2026-11-02T19:00:00Z"));
    assert_eq!(closes("2026-11-09T07:00:00Z"), at("2026-11-09T08:00:00Z"));
}

#[test]
fn ppl_1_a_member_session_lives_from_one_basket_to_the_next() {
    let opened = at("2026-11-02T08:00:00Z");
    let closes = SessionKind::Member.closes_at(opened, opened);
    assert_eq!(opened.seconds_until(closes), 60 * 86_400);
}

#[rstest]
#[case("carottes et navets", Ok(()))]
#[case("x9-Lp.2vQ_a7", Ok(()))]
#[case("trop court", Err(PasswordRefusal::TooShort))]
#[case("motdepasse2026", Err(PasswordRefusal::TooCommon))]
#[case("jardinjardin", Err(PasswordRefusal::TooCommon))]
#[case("123456789012", Err(PasswordRefusal::TooCommon))]
#[case("aaaaaaaaaaaab", Err(PasswordRefusal::TooCommon))]
#[case("lea.martin2026", Err(PasswordRefusal::OwnName))]
#[case("éèàùçéèàùç", Err(PasswordRefusal::TooShort))]
fn ppl_1_weak_passwords_are_refused(
    #[case] password: &str,
    #[case] expected: Result<(), PasswordRefusal>,
) {
    assert_eq!(
        check_password(password, &["Lea.Martin@exemple.fr", "Léa"]),
        expected
    );
}

#[test]
fn ppl_1_a_password_has_at_most_two_hundred_characters() {
    let long = "abcdefghij ".repeat(20);
    assert_eq!(check_password(&long, &[]), Err(PasswordRefusal::TooLong));
}

#[rstest]
#[case(SecondFactor::NotSet, Err(SecondFactorRefusal::SetUp))]
#[case(SecondFactor::NotShown, Err(SecondFactorRefusal::Show))]
#[case(SecondFactor::Shown(at("2026-11-25T08:00:00Z")), Ok(()))]
#[case(
    SecondFactor::Shown(at("2026-11-24T08:00:00Z")),
    Err(SecondFactorRefusal::Show)
)]
fn ppl_1_bank_data_open_with_a_recent_second_factor(
    #[case] factor: SecondFactor,
    #[case] expected: Result<(), SecondFactorRefusal>,
) {
    let now = at("2026-11-25T09:00:00Z");
    let check = |right, policy| check_second_factor(right, policy, factor, now);
    assert_eq!(
        check(Right::SeeBankDetails, SecondFactorPolicy::Required),
        expected
    );
    assert_eq!(
        check(Right::SeeBankDetails, SecondFactorPolicy::Optional),
        Ok(())
    );
    assert_eq!(
        check(Right::CustomersWrite, SecondFactorPolicy::Required),
        Ok(())
    );
}

#[rstest]
#[case(SecondFactor::NotSet, Ok(()))]
#[case(SecondFactor::NotShown, Err(SecondFactorRefusal::Show))]
#[case(SecondFactor::Shown(at("2026-11-25T08:00:00Z")), Ok(()))]
#[case(
    SecondFactor::Shown(at("2026-11-24T08:00:00Z")),
    Err(SecondFactorRefusal::Show)
)]
fn ppl_1_only_the_first_second_factor_is_added_without_showing_one(
    #[case] factor: SecondFactor,
    #[case] expected: Result<(), SecondFactorRefusal>,
) {
    let now = at("2026-11-25T09:00:00Z");
    assert_eq!(check_factor_change(factor, now), expected);
}

#[rstest]
#[case::soon("2026-11-02T08:30:00Z", None)]
#[case::an_hour_later("2026-11-02T09:00:00Z", Some("2026-11-02T19:00:00Z"))]
#[case::near_the_end("2026-11-02T17:59:00Z", Some("2026-11-03T03:59:00Z"))]
fn ppl_1_a_use_prolongs_a_session_once_it_is_worth_writing(
    #[case] seen: &str,
    #[case] until: Option<&str>,
) {
    let opened = at("2026-11-02T08:00:00Z");
    let closes = SessionKind::Staff.closes_at(opened, opened);
    let prolonged = SessionKind::Staff.prolonged(opened, closes, at(seen));
    assert_eq!(prolonged, until.map(at));
}
