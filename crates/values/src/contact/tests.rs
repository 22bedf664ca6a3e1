//! Tests of e-mail addresses and telephone numbers.

use rstest::rstest;

use super::*;

#[rstest]
#[case("lea@exemple.fr", Ok("lea@exemple.fr"))]
#[case(" Lea.Martin+panier@Exemple.FR ", Ok("lea.martin+panier@exemple.fr"))]
#[case("", Err(EmailError::Empty))]
#[case("lea", Err(EmailError::AtSign))]
#[case("lea@a@exemple.fr", Err(EmailError::AtSign))]
#[case("@exemple.fr", Err(EmailError::Name))]
#[case("léa@exemple.fr", Err(EmailError::Name))]
#[case("lea..m@exemple.fr", Err(EmailError::Name))]
#[case("lea@exemple", Err(EmailError::Domain))]
#[case("lea@-exemple.fr", Err(EmailError::Domain))]
#[case("lea@exemple..fr", Err(EmailError::Domain))]
#[case("lea@127.0.0.1", Err(EmailError::Domain))]
#[case("lea@exemple.fr\nBcc: x@y.fr", Err(EmailError::AtSign))]
#[case("le\na@exemple.fr", Err(EmailError::Name))]
fn addresses_are_checked(#[case] typed: &str, #[case] expected: Result<&str, EmailError>) {
    let parsed = typed.parse::<Email>();
    assert_eq!(
        parsed.as_ref().map(Email::as_str),
        expected.as_ref().copied()
    );
}

#[rstest]
#[case("06 12 34 56 78", Ok("+33612345678"))]
#[case("06.12.34.56.78", Ok("+33612345678"))]
#[case("+33 (0)6 12 34 56 78", Ok("+33612345678"))]
#[case("0033 6 12 34 56 78", Ok("+33612345678"))]
#[case("+32 470 12 34 56", Ok("+32470123456"))]
#[case("", Err(PhoneError::Empty))]
#[case("06 12 34 56", Err(PhoneError::Length))]
#[case("06 12 34 56 78 9", Err(PhoneError::Length))]
#[case("612345678", Err(PhoneError::Length))]
#[case("+33 06 12 34 56 78", Err(PhoneError::Length))]
#[case("06 12 ou 34", Err(PhoneError::Characters))]
fn numbers_take_the_international_form(
    #[case] typed: &str,
    #[case] expected: Result<&str, PhoneError>,
) {
    let parsed = typed.parse::<Phone>();
    assert_eq!(
        parsed.as_ref().map(Phone::as_str),
        expected.as_ref().copied()
    );
}

#[test]
fn french_numbers_are_shown_in_pairs() {
    let phone: Phone = "+33383123456".parse().unwrap();
    assert_eq!(phone.to_string(), "03 83 12 34 56");
    assert!(!phone.is_mobile());
    let mobile: Phone = "0712345678".parse().unwrap();
    assert!(mobile.is_mobile());
    let belgian: Phone = "+32470123456".parse().unwrap();
    assert_eq!(belgian.to_string(), "+32470123456");
}
