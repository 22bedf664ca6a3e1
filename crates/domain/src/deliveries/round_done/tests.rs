//! Tests of marking a round. Rule PREP-3.

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn round() -> Vec<(u32, DeliveryState)> {
    vec![
        (1, DeliveryState::Planned),
        (
            2,
            DeliveryState::Cancelled {
                on: day("2026-11-20"),
            },
        ),
        (3, DeliveryState::Planned),
    ]
}

#[test]
fn prep_3_one_tap_delivers_all_that_is_planned() {
    let on = day("2026-11-25");
    let delivered = DeliveryState::Delivered { on };
    assert_eq!(
        mark_delivered(&round(), on, on),
        Ok(vec![(1, delivered), (3, delivered)])
    );
}

#[test]
fn prep_3_a_second_tap_changes_nothing() {
    let on = day("2026-11-25");
    let marked = mark_delivered(&round(), on, on).unwrap();
    assert_eq!(
        mark_delivered(&marked, on, on),
        Err(RoundRefusal::NothingToDo)
    );
}

#[test]
fn prep_3_a_round_to_come_is_not_delivered() {
    let on = day("2026-11-25");
    let refused = mark_delivered(&round(), on, day("2026-11-24"));
    assert_eq!(refused, Err(RoundRefusal::TooEarly { day: on }));
}

#[test]
fn prep_3_a_round_is_taken_back_within_a_week() {
    let on = day("2026-11-25");
    let marked = mark_delivered(&round(), on, on).unwrap();
    let undone = undo_delivered(&marked, day("2026-12-02"));
    assert_eq!(
        undone,
        Ok(vec![
            (1, DeliveryState::Planned),
            (3, DeliveryState::Planned)
        ])
    );
    assert_eq!(
        undo_delivered(&marked, day("2026-12-03")),
        Err(RoundRefusal::TooLate)
    );
    assert_eq!(undo_delivered(&round(), on), Err(RoundRefusal::NothingToDo));
}
