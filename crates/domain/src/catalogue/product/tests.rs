//! Tests of products and prices. Rules CAT-1, CAT-2 and M-4.

use std::collections::BTreeSet;

use rstest::rstest;
use values::Coded;

use super::*;

#[rstest]
#[case(PriceEntry::Gross, 1_420, 1_420, 1_346)]
#[case(PriceEntry::Net, 1_346, 1_420, 1_346)]
fn cat_2_a_price_is_typed_with_or_without_vat(
    #[case] entry: PriceEntry,
    #[case] typed: i64,
    #[case] gross: i64,
    #[case] net: i64,
) {
    let price = Price {
        typed: Cents::new(typed),
        entry,
        vat: VatRate::REDUCED,
    };
    assert_eq!(
        (price.gross(), price.net()),
        (Cents::new(gross), Cents::new(net))
    );
}

#[test]
fn cat_1_each_unit_has_its_own_code() {
    let codes: BTreeSet<_> = Unit::ALL.iter().map(|unit| unit.unece_code()).collect();
    assert_eq!(codes.len(), Unit::ALL.len());
    assert!(codes.iter().all(|code| code.len() == 3));
}

#[test]
fn cat_1_there_are_fourteen_allergens() {
    assert_eq!(Allergen::ALL.len(), 14);
}
