//! Tests of rates: net and gross, percentages, what people type. Rules M-1 and M-4.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

#[rstest]
#[case(1420, 550, 1346)]
#[case(1420, 0, 1420)]
#[case(1055, 550, 1000)]
#[case(1, 2000, 1)]
#[case(-1420, 550, -1346)]
fn m_4_the_net_of_a_gross_price_is_rounded_half_up(
    #[case] gross: i64,
    #[case] rate: i64,
    #[case] net: i64,
) {
    assert_eq!(
        VatRate::new(rate).unwrap().net_of_gross(Cents::new(gross)),
        Cents::new(net)
    );
}

#[rstest]
#[case("5,5", Ok(550))]
#[case("20 %", Ok(2000))]
#[case("100", Ok(10_000))]
#[case("101", Err(RateError::OutOfRange))]
#[case("5,555", Err(RateError::NotARate))]
#[case("", Err(RateError::NotARate))]
fn vat_rates_are_read_as_typed(#[case] typed: &str, #[case] expected: Result<i64, RateError>) {
    assert_eq!(VatRate::parse(typed).map(VatRate::get), expected);
}

#[rstest]
#[case("10", 1420, 142)]
#[case("-2,5 %", 1420, -36)]
#[case("33,33", 100, 33)]
#[case("-100", 1420, -1420)]
fn percentages_round_halves_away_from_zero(
    #[case] typed: &str,
    #[case] amount: i64,
    #[case] expected: i64,
) {
    assert_eq!(
        Rate::parse(typed).unwrap().of(Cents::new(amount)),
        Cents::new(expected)
    );
}

#[test]
fn rates_are_written_without_useless_zeros() {
    assert_eq!(VatRate::REDUCED.to_string(), "5.5");
    assert_eq!(VatRate::INTERMEDIATE.to_string(), "10");
    assert_eq!(Rate::new(-250).unwrap().to_string(), "-2.5");
}

proptest! {
    #[test]
    fn m_4_net_and_vat_make_the_gross(gross in -10_000_000_i64..10_000_000, rate in 0_i64..=10_000) {
        let (gross, rate) = (Cents::new(gross), VatRate::new(rate).unwrap());
        prop_assert_eq!(rate.net_of_gross(gross) + rate.vat_in_gross(gross), gross);
    }

    #[test]
    fn m_4_a_net_price_survives_its_gross(net in 0_i64..10_000_000, rate in 0_i64..=10_000) {
        let (net, rate) = (Cents::new(net), VatRate::new(rate).unwrap());
        prop_assert_eq!(rate.net_of_gross(rate.gross_of_net(net)), net);
    }
}
