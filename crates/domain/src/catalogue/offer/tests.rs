//! Tests of offers. Rules CAT-2 and CAT-3.

use rstest::rstest;
use values::{Cents, Coded, VatRate};

use super::*;
use crate::network::PriceEntry;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn offer() -> Offer {
    Offer {
        product: ProductId::new(1),
        label: "Panier simple".to_owned(),
        price: Price {
            typed: Cents::new(1_420),
            entry: PriceEntry::Gross,
            vat: VatRate::REDUCED,
        },
        on_sale_from: Some(day("2026-01-01")),
        on_sale_until: Some(day("2026-10-31")),
        quantity_limit: Some(300),
        groups: BTreeSet::new(),
        sale_kinds: CodeSet::all(),
        payment_kinds: CodeSet::all(),
        rhythms: CodeSet::all(),
        membership: MembershipNeed::AsSetting,
        agreement: PriceAgreement::UntilPeriodEnd,
    }
}

#[rstest]
#[case("2025-12-31", 0, Err(OfferRefusal::NotYet { from: day("2026-01-01") }))]
#[case("2026-01-01", 0, Ok(()))]
#[case("2026-10-31", 298, Ok(()))]
#[case("2026-10-31", 299, Err(OfferRefusal::SoldOut { left: 1 }))]
#[case("2026-10-31", 400, Err(OfferRefusal::SoldOut { left: 0 }))]
#[case("2026-11-01", 0, Err(OfferRefusal::Ended { until: day("2026-10-31") }))]
fn cat_2_an_offer_is_on_sale_within_its_days_and_its_limit(
    #[case] today: &str,
    #[case] sold: u32,
    #[case] expected: Result<(), OfferRefusal>,
) {
    assert_eq!(
        check_on_sale(&offer(), day(today), Buyer::Visitor, sold, 2),
        expected
    );
}

#[test]
fn cat_3_a_private_offer_is_for_its_categories() {
    let amap = BTreeSet::from([CustomerGroupId::new(4)]);
    let canteen = BTreeSet::from([CustomerGroupId::new(5)]);
    let private = Offer {
        groups: amap.clone(),
        ..offer()
    };
    let check = |buyer| check_on_sale(&private, day("2026-05-01"), buyer, 0, 1);
    assert_eq!(check(Buyer::Customer(&amap)), Ok(()));
    assert_eq!(
        check(Buyer::Customer(&canteen)),
        Err(OfferRefusal::OtherCategories)
    );
    assert_eq!(check(Buyer::Visitor), Err(OfferRefusal::OtherCategories));
}

#[test]
fn cat_2_a_copy_is_not_on_sale_until_it_is_published() {
    let copy = duplicate(&offer());
    let check = check_on_sale(&copy, day("2026-05-01"), Buyer::Visitor, 0, 1);
    assert_eq!(check, Err(OfferRefusal::NotPublished));
    assert_eq!((copy.price, copy.label), (offer().price, offer().label));
}

#[test]
fn cat_2_an_offer_without_limit_is_never_sold_out() {
    let open = Offer {
        quantity_limit: None,
        on_sale_until: None,
        ..offer()
    };
    assert_eq!(left_to_sell(&open, 1_000_000), None);
    let check = check_on_sale(&open, day("2999-01-01"), Buyer::Visitor, u32::MAX, 1);
    assert_eq!(check, Ok(()));
}

#[test]
fn cat_2_payment_kinds_and_rhythms_keep_their_codes() {
    let kinds: Vec<_> = PaymentKind::ALL.iter().map(|kind| kind.code()).collect();
    assert_eq!(
        kinds,
        ["direct_debit", "cheque", "transfer", "card", "cash"]
    );
}
