//! Tests of registered numbers.

use rstest::rstest;

use super::*;

#[rstest]
#[case("732 829 320 00074", Ok(()))]
#[case::la_poste("35600000009075", Ok(()))]
#[case("73282932000075", Err(SiretError::Key))]
#[case("7328293200007", Err(SiretError::Length))]
#[case("7328293200007A", Err(SiretError::Length))]
fn a_siret_is_checked_by_its_key(#[case] typed: &str, #[case] expected: Result<(), SiretError>) {
    assert_eq!(typed.parse::<Siret>().map(|_| ()), expected);
}

#[test]
fn a_siret_holds_its_siren() {
    let siret: Siret = "73282932000074".parse().unwrap();
    assert_eq!(siret.to_string(), "732 829 320 00074");
    assert_eq!(siret.siren().to_string(), "732 829 320");
    assert_eq!("732829320".parse(), Ok(siret.siren()));
    assert_eq!("732829321".parse::<Siren>(), Err(SiretError::Key));
}

#[rstest]
#[case("W543001234", Ok(()))]
#[case("w2a3001234", Ok(()))]
#[case("543001234", Err(RnaError))]
#[case("W5430012345", Err(RnaError))]
fn an_rna_is_w_and_nine_characters(#[case] typed: &str, #[case] expected: Result<(), RnaError>) {
    assert_eq!(typed.parse::<Rna>().map(|_| ()), expected);
}
