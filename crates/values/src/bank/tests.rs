//! Tests of bank identities.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

const VALID: &str = "FR1420041010050500013M02606";

#[rstest]
#[case("FR14 2004 1010 0505 0001 3M02 606", Ok(()))]
#[case("fr7630006000011234567890189", Ok(()))]
#[case("DE89370400440532013000", Ok(()))]
#[case("", Err(IbanError::Empty))]
#[case("FR14 2004", Err(IbanError::Length))]
#[case("1420041010050500013M02606FR", Err(IbanError::Characters))]
#[case("FR15 2004 1010 0505 0001 3M02 606", Err(IbanError::Key))]
#[case("FR14 2004 1010 0505 0001 3M02 6é6", Err(IbanError::Characters))]
fn an_iban_is_checked_by_its_keys(#[case] typed: &str, #[case] expected: Result<(), IbanError>) {
    assert_eq!(typed.parse::<Iban>().map(|_| ()), expected);
}

#[test]
fn a_wrong_french_key_is_found_when_the_international_key_matches() {
    // The digits of the French key changed, then the international key recomputed.
    let matching = (2..=98).map(|key| format!("FR{key:02}20041010050500013M02607"));
    let found: Vec<_> = matching.map(|iban| iban.parse::<Iban>()).collect();
    assert!(found.contains(&Err(IbanError::RibKey)));
    assert!(found.iter().all(Result::is_err));
}

#[test]
fn an_iban_is_shown_by_fours_and_masked() {
    let iban: Iban = VALID.parse().unwrap();
    assert_eq!(iban.to_string(), "FR14 2004 1010 0505 0001 3M02 606");
    assert_eq!(iban.masked(), "FR14 •••• 606");
    assert_eq!(format!("{iban:?}"), "FR14 •••• 606");
}

#[rstest]
#[case("PSSTFRPPNCY", Ok(()))]
#[case("ccopfrpp", Ok(()))]
#[case("PSSTFRPPNC", Err(BicError))]
#[case("1SSTFRPP", Err(BicError))]
fn a_bic_has_eight_or_eleven_characters(
    #[case] typed: &str,
    #[case] expected: Result<(), BicError>,
) {
    assert_eq!(typed.parse::<Bic>().map(|_| ()), expected);
}

#[rstest]
#[case("FR72ZZZ123456", Ok(()))]
#[case("fr72 abc 123456", Ok(()))]
#[case("FR73ZZZ123456", Err(CreditorIdError::Key))]
#[case("DE72ZZZ123456", Err(CreditorIdError::Shape))]
#[case("FR72ZZZ12345", Err(CreditorIdError::Shape))]
fn a_creditor_id_is_checked_without_its_activity_code(
    #[case] typed: &str,
    #[case] expected: Result<(), CreditorIdError>,
) {
    assert_eq!(typed.parse::<CreditorId>().map(|_| ()), expected);
}

proptest! {
    #[test]
    fn one_wrong_digit_is_always_found(rank in 4_usize..27, digit in 0_u8..10) {
        let typed = char::from(b'0' + digit);
        prop_assume!(VALID.chars().nth(rank).unwrap() != typed);
        let wrong: String =
            VALID.chars().enumerate().map(|(at, c)| if at == rank { typed } else { c }).collect();
        prop_assert!(wrong.parse::<Iban>().is_err());
    }
}
