//! Tests of the balance between weeks. Rule CAL-4.

use super::*;

#[test]
fn cal_4_baskets_are_counted_by_week_and_round() {
    let week = |text: &str| text.parse::<Week>().unwrap();
    let (tuesday, friday) = (RoundId::new(1), RoundId::new(2));
    let rows = [
        (week("2026-W10"), tuesday, 30),
        (week("2026-W10"), friday, 12),
        (week("2026-W11"), friday, 3),
        (week("2026-W10"), friday, 1),
    ];
    let balance = balance(rows);
    assert_eq!(balance.of_week(week("2026-W10")), 43);
    assert_eq!(balance.weeks[&week("2026-W10")][&friday], 13);
    assert_eq!(balance.spread(), Some((3, 43)));
    assert_eq!(Balance::default().spread(), None);
}
