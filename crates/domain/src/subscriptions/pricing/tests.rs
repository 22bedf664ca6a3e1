//! Tests of prices. Rules P-1 and P-2.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn priced(quantity: u32, fee: DepotFee) -> PriceTrace {
    trace(DeliveryPrice {
        unit: Cents::new(1_420),
        quantity,
        fee,
        vat: VatRate::REDUCED,
    })
}

#[rstest]
#[case(1, DepotFee::Due(Cents::ZERO), 1_420, "550 offer:1x1420")]
#[case(
    2,
    DepotFee::Due(Cents::new(50)),
    2_890,
    "550 offer:2x1420 depot_fee:1x50"
)]
#[case(
    1,
    DepotFee::PaidByAnother(Cents::new(50)),
    1_420,
    "550 offer:1x1420 depot_fee_waived:0x50"
)]
fn p_1_the_lines_of_a_price_add_up_to_it(
    #[case] quantity: u32,
    #[case] fee: DepotFee,
    #[case] price: i64,
    #[case] text: &str,
) {
    let trace = priced(quantity, fee);
    assert_eq!(trace.price(), Cents::new(price));
    assert_eq!(trace.to_string(), text);
    assert_eq!(text.parse(), Ok(trace));
}

#[rstest]
#[case("")]
#[case("offer:1x1420")]
#[case("550 gift:1x1420")]
#[case("550 offer:1420")]
#[case("550 offer:-1x1420")]
#[case("20000 offer:1x1420")]
fn a_text_that_is_no_trace_is_refused(#[case] text: &str) {
    assert_eq!(text.parse::<PriceTrace>(), Err(TraceError));
}

fn claim(key: u32, customer: i64, depot: i64, on: &str) -> FeeClaim<u32> {
    let (customer, depot) = (CustomerId::new(customer), DepotId::new(depot));
    FeeClaim {
        key,
        customer,
        depot,
        day: day(on),
    }
}

#[test]
fn p_1_a_household_pays_a_depot_once_a_day() {
    let claims = [
        claim(3, 1, 1, "2026-11-25"),
        claim(1, 1, 1, "2026-11-25"),
        claim(2, 1, 2, "2026-11-25"),
        claim(4, 1, 1, "2026-12-02"),
        claim(5, 2, 1, "2026-11-25"),
    ];
    assert_eq!(fee_payers(claims), [1, 2, 4, 5]);
    assert_eq!(fee_payers(claims.into_iter().rev()), [1, 2, 4, 5]);
}

#[rstest]
#[case(PriceAgreement::UntilPeriodEnd, "2026-05-06", Some(1_420))]
#[case(PriceAgreement::UntilPeriodEnd, "2026-10-07", Some(1_420))]
#[case(PriceAgreement::FollowsPriceList, "2026-05-06", Some(1_420))]
#[case(PriceAgreement::FollowsPriceList, "2026-09-01", Some(1_480))]
#[case(PriceAgreement::FollowsPriceList, "2025-09-01", None)]
fn p_2_a_new_price_list_spares_agreed_prices(
    #[case] agreement: PriceAgreement,
    #[case] delivered: &str,
    #[case] expected: Option<i64>,
) {
    let list = [
        DatedPrice {
            from: day("2026-09-01"),
            price: Cents::new(1_480),
        },
        DatedPrice {
            from: day("2026-01-01"),
            price: Cents::new(1_420),
        },
    ];
    let price = unit_price(&list, agreement, day("2026-03-02"), day(delivered));
    assert_eq!(price, expected.map(Cents::new));
}

proptest! {
    #[test]
    fn p_1_a_trace_is_stored_and_read_back(
        vat in 0_i64..=10_000,
        lines in proptest::collection::vec((0_usize..3, 0_u32..50, -5_000_i64..5_000), 0..6),
    ) {
        let line = |(code, quantity, unit): (usize, u32, i64)| PriceLine {
            code: LineCode::ALL[code],
            quantity,
            unit: Cents::new(unit),
        };
        let vat = VatRate::new(vat).unwrap();
        let trace = PriceTrace { vat, lines: lines.into_iter().map(line).collect() };
        prop_assert_eq!(trace.to_string().parse(), Ok(trace));
    }
}
