//! Tests of the garden's file. Rule NET-2.

use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[rstest]
#[case("2025-12-31", None)]
#[case("2026-01-01", Some(VatRegime::Franchise))]
#[case("2026-06-30", Some(VatRegime::Franchise))]
#[case("2026-07-01", Some(VatRegime::Taxable))]
fn net_2_the_regime_is_that_of_the_day(#[case] on: &str, #[case] expected: Option<VatRegime>) {
    let regimes = [
        DatedVatRegime {
            from: day("2026-07-01"),
            regime: VatRegime::Taxable,
        },
        DatedVatRegime {
            from: day("2026-01-01"),
            regime: VatRegime::Franchise,
        },
    ];
    assert_eq!(regime_on(&regimes, day(on)), expected);
}

#[test]
fn net_2_a_garden_that_charges_no_vat_says_why() {
    assert_eq!(VatRegime::Taxable.mention(), None);
    assert_eq!(
        VatRegime::Franchise.mention(),
        Some(LegalMention::Article293B)
    );
    assert_eq!(
        VatRegime::Exempt.mention(),
        Some(LegalMention::Article261_7)
    );
    assert_eq!(
        VatRegime::Exempt.rate_charged(VatRate::REDUCED),
        VatRate::ZERO
    );
    assert_eq!(
        VatRegime::Taxable.rate_charged(VatRate::REDUCED),
        VatRate::REDUCED
    );
}

#[test]
fn net_2_an_empty_file_lacks_everything_and_a_full_one_nothing() {
    let today = day("2026-11-25");
    let empty = missing_before_selling(&GardenFile::default(), today);
    assert_eq!(empty.len(), 5);
    let full = GardenFile {
        legal_name: Some("Association du Val Fleuri".to_owned()),
        registered_address: Some(Address {
            street: "1 chemin des Saules".to_owned(),
            postcode: "54000".parse().unwrap(),
            town: "Valfleuri".to_owned(),
        }),
        email: Some("bonjour@val-fleuri.example.fr".parse().unwrap()),
        siret: Some("73282932000074".parse().unwrap()),
        vat_regimes: vec![DatedVatRegime {
            from: today,
            regime: VatRegime::Taxable,
        }],
        ..GardenFile::default()
    };
    assert_eq!(missing_before_selling(&full, today), []);
    assert_eq!(
        missing_before_selling(&full, day("2026-11-24")),
        [Missing::VatRegime]
    );
}
