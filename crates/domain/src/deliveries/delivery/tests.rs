//! Tests of the state of a delivery. Rules PREP-3 and SUB-4.

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn states() -> [DeliveryState; 3] {
    let on = day("2026-11-25");
    [
        DeliveryState::Planned,
        DeliveryState::Delivered { on },
        DeliveryState::Cancelled { on },
    ]
}

type Verb = (
    &'static str,
    fn(DeliveryState) -> Result<DeliveryState, DeliveryRefusal>,
);

fn verbs() -> [Verb; 5] {
    [
        ("deliver on its day", |state| {
            state.deliver(day("2026-11-25"), day("2026-11-25"))
        }),
        ("deliver the day before", |state| {
            state.deliver(day("2026-11-25"), day("2026-11-24"))
        }),
        ("undo delivery", DeliveryState::undo_delivery),
        ("cancel", |state| state.cancel(day("2026-11-20"))),
        ("restore", DeliveryState::restore),
    ]
}

#[test]
fn sub_4_each_verb_from_each_state() {
    let mut table = Vec::new();
    for state in states() {
        for (name, verb) in verbs() {
            let result = match verb(state) {
                Ok(next) => next.code().to_owned(),
                Err(refusal) => format!("refused: {refusal}"),
            };
            table.push(format!("{:<9} {name:<22} {result}", state.code()));
        }
    }
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn a_state_is_stored_and_read_back() {
    for state in states() {
        assert_eq!(
            DeliveryState::from_stored(state.code(), state.day()),
            Some(state)
        );
    }
    assert_eq!(DeliveryState::from_stored("delivered", None), None);
}

#[test]
fn sub_4_a_cancelled_delivery_is_not_prepared() {
    assert_eq!(
        states().map(DeliveryState::is_prepared),
        [true, true, false]
    );
}

proptest! {
    #[test]
    fn sub_4_a_verb_and_its_opposite_change_nothing(
        walk in proptest::collection::vec(0_usize..5, 0..20),
    ) {
        let step = |state: DeliveryState, at: &usize| verbs()[*at].1(state).unwrap_or(state);
        let state = walk.iter().fold(DeliveryState::Planned, step);
        if let Ok(delivered) = state.deliver(day("2026-11-25"), day("2026-11-26")) {
            prop_assert_eq!(delivered.undo_delivery(), Ok(state));
        }
        if let Ok(cancelled) = state.cancel(day("2026-11-20")) {
            prop_assert_eq!(cancelled.restore(), Ok(state));
            prop_assert!(cancelled.undo_delivery().is_err());
        }
    }
}
