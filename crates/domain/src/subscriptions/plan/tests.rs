//! Tests of planned deliveries. Rules E-3, P-1 and P-3.

use std::collections::BTreeMap;

use proptest::prelude::*;
use values::{VatRate, Weekday};

use super::*;
use crate::calendar::ClosedWeeks;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn closed(week: &str) -> ClosedWeeks {
    let week = week.parse().unwrap();
    ClosedWeeks {
        first: week,
        last: week,
        product: None,
    }
}

/// Wednesdays of 2026 without weeks 1, 52 and 53: fifty deliveries.
fn planned(first: &str, first_open: &str, fee: i64, fee_paid_on: &[&str]) -> Plan {
    let closed = [closed("2026-W01"), closed("2026-W52"), closed("2026-W53")];
    let decisions = BTreeMap::new();
    plan(PlanFacts {
        round: RoundCalendar {
            weekday: Weekday::Wednesday,
            closed: &closed,
            holidays: &[],
            decisions: &decisions,
        },
        product: ProductId::new(1),
        frequency: &Frequency::Weekly,
        period: Period::new(day(first), day("2026-12-31")).unwrap(),
        first_open_day: day(first_open),
        price: DeliveryPrice {
            unit: Cents::new(1_420),
            quantity: 1,
            fee: DepotFee::Due(Cents::new(fee)),
            vat: VatRate::REDUCED,
        },
        fee_paid_on: &fee_paid_on.iter().map(|on| day(on)).collect(),
    })
}

#[test]
fn p_3_fifty_single_baskets_cost_710_euros() {
    let year = planned("2026-01-01", "2026-01-01", 0, &[]);
    assert_eq!(year.deliveries.len(), 50);
    assert_eq!(year.total(), Cents::new(71_000));
}

#[test]
fn p_3_joining_with_31_deliveries_left_costs_440_20() {
    let rest = planned("2026-05-18", "2026-05-18", 0, &[]);
    assert_eq!(rest.deliveries.len(), 31);
    assert_eq!(rest.total(), Cents::new(44_020));
}

#[test]
fn e_3_deliveries_whose_deadline_has_passed_are_not_planned() {
    let rest = planned("2026-05-18", "2026-05-21", 0, &[]);
    assert_eq!(rest.days()[0], day("2026-05-27"));
    assert_eq!(rest.deliveries.len(), 30);
}

#[test]
fn p_1_the_depot_is_paid_on_the_days_no_other_delivery_pays_it() {
    let plan = planned("2026-12-01", "2026-12-01", 50, &["2026-12-09"]);
    let prices: Vec<i64> = plan
        .deliveries
        .iter()
        .map(|delivery| delivery.trace.price().get())
        .collect();
    assert_eq!(prices, [1_470, 1_420, 1_470]);
}

#[test]
fn p_1_a_basket_and_eggs_at_one_depot_pay_it_once() {
    let decisions = BTreeMap::new();
    let paid = BTreeSet::new();
    let weeks = |count: i64, price: i64, fee_paid_on: &BTreeSet<Day>| {
        plan(PlanFacts {
            round: RoundCalendar {
                weekday: Weekday::Tuesday,
                closed: &[],
                holidays: &[],
                decisions: &decisions,
            },
            product: ProductId::new(1),
            frequency: &Frequency::Weekly,
            period: Period::new(
                day("2026-01-05"),
                day("2026-01-11").plus_days((count - 1) * 7),
            )
            .unwrap(),
            first_open_day: day("2026-01-05"),
            price: DeliveryPrice {
                unit: Cents::new(price),
                quantity: 1,
                fee: DepotFee::Due(Cents::new(150)),
                vat: VatRate::REDUCED,
            },
            fee_paid_on,
        })
    };
    let baskets = weeks(40, 2_310, &paid);
    assert_eq!(baskets.total(), Cents::new(92_400 + 6_000));
    let eggs = weeks(20, 420, &baskets.days().into_iter().collect());
    assert_eq!(eggs.total(), Cents::new(8_400));
}

proptest! {
    #[test]
    fn p_3_the_parts_of_a_year_cost_the_year(cut in 0_i64..364) {
        let middle = day("2026-01-01").plus_days(cut);
        let before = planned("2026-01-01", "2026-01-01", 50, &[]);
        let gone = before.days().iter().filter(|day| **day < middle).count();
        let rest = planned(&middle.to_string(), "2026-01-01", 50, &[]);
        prop_assert_eq!(gone + rest.deliveries.len(), 50);
        prop_assert_eq!(rest.total(), Cents::new(1_470).times(i64::try_from(50 - gone).unwrap()));
    }
}
