//! Tests of closed weeks. Rule CAL-2.

use super::*;

#[test]
fn cal_2_a_closed_week_concerns_the_garden_or_one_product() {
    let week = |text: &str| text.parse::<Week>().unwrap();
    let (basket, fruit) = (ProductId::new(1), ProductId::new(2));
    let winter = ClosedWeeks {
        first: week("2025-W45"),
        last: week("2026-W17"),
        product: Some(fruit),
    };
    assert!(winter.close(week("2025-W45"), fruit) && winter.close(week("2026-W17"), fruit));
    assert!(!winter.close(week("2026-W18"), fruit) && !winter.close(week("2026-W01"), basket));
    let christmas = ClosedWeeks {
        product: None,
        ..winter
    };
    assert!(christmas.close(week("2026-W01"), basket));
}
