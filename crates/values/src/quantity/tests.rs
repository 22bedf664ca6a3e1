//! Tests of weights and counts. Rule M-4.

use rstest::rstest;

use super::*;

#[rstest]
#[case("0,5", Ok(500))]
#[case("1", Ok(1000))]
#[case("1 000", Ok(1_000_000))]
#[case("0,0005", Err(QuantityError::NotANumber))]
#[case("-1", Err(QuantityError::NotANumber))]
#[case("", Err(QuantityError::NotANumber))]
#[case("1000001", Err(QuantityError::TooLarge))]
fn quantities_are_read_as_typed(#[case] typed: &str, #[case] expected: Result<i64, QuantityError>) {
    assert_eq!(Thousandths::parse(typed), expected.map(Thousandths::new));
    assert_eq!(Grams::parse_kilograms(typed), expected.map(Grams::new));
}

#[rstest]
#[case::half_a_kilo_of_carrots(500, 151, 76)]
#[case::one_broccoli(1000, 195, 195)]
#[case::a_half_cent_goes_up(500, 1, 1)]
fn m_4_a_line_is_rounded_once_half_up(
    #[case] grams: i64,
    #[case] price: i64,
    #[case] expected: i64,
) {
    assert_eq!(
        Grams::new(grams).at_price_per_kilogram(Cents::new(price)),
        Cents::new(expected)
    );
    assert_eq!(
        Thousandths::new(grams).at_unit_price(Cents::new(price)),
        Cents::new(expected)
    );
}

#[test]
fn quantities_are_written_without_useless_zeros() {
    assert_eq!(Thousandths::new(1500).to_string(), "1.5");
    assert_eq!(Thousandths::whole(10).to_string(), "10");
    assert_eq!(Grams::new(-20).to_string(), "-0.02");
}

#[test]
fn quantities_add_up() {
    let crates = [Thousandths::ONE, Thousandths::new(500).times(3)];
    assert_eq!(
        crates.into_iter().sum::<Thousandths>(),
        Thousandths::new(2500)
    );
}
