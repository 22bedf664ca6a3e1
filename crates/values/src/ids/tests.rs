//! Tests of ids.

use rstest::rstest;

use super::*;

#[rstest]
#[case("12", Ok(12))]
#[case("0", Err(IdError))]
#[case("-3", Err(IdError))]
#[case("+3", Err(IdError))]
#[case(" 3", Err(IdError))]
#[case("", Err(IdError))]
#[case("99999999999999999999", Err(IdError))]
fn only_positive_numbers_are_ids(#[case] text: &str, #[case] expected: Result<i64, IdError>) {
    assert_eq!(text.parse::<CustomerId>(), expected.map(CustomerId::new));
}

#[test]
fn ids_are_written_plainly_and_debugged_with_a_hash() {
    assert_eq!(DepotId::new(7).to_string(), "7");
    assert_eq!(format!("{:?}", DepotId::new(7)), "#7");
}
