//! Tests of the life of a subscription. Rule SUB-1.

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn states() -> [SubscriptionState; 4] {
    let on = day("2026-11-01");
    [
        SubscriptionState::Requested { on },
        SubscriptionState::Confirmed { on },
        SubscriptionState::Ended { last_day: on },
        SubscriptionState::Cancelled { on },
    ]
}

type Verb = (
    &'static str,
    fn(SubscriptionState) -> Result<SubscriptionState, VerbRefusal>,
);

fn verbs() -> [Verb; 4] {
    [
        ("confirm", |state| {
            state.confirm("2026-11-25".parse().unwrap())
        }),
        ("cancel before delivery", |state| {
            state.cancel("2026-11-25".parse().unwrap(), 0)
        }),
        ("cancel after delivery", |state| {
            state.cancel("2026-11-25".parse().unwrap(), 3)
        }),
        ("end", |state| state.end("2026-12-31".parse().unwrap())),
    ]
}

#[test]
fn sub_1_each_verb_from_each_state() {
    let mut table = Vec::new();
    for state in states() {
        for (name, verb) in verbs() {
            let result = match verb(state) {
                Ok(next) => format!("{} {}", next.code(), next.day()),
                Err(refusal) => format!("refused: {refusal}"),
            };
            table.push(format!("{:<10} {name:<23} {result}", state.code()));
        }
    }
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn sub_1_only_what_is_confirmed_is_prepared() {
    let prepared: Vec<bool> = states()
        .iter()
        .map(|state| state.counts_on(day("2026-11-01")))
        .collect();
    assert_eq!(prepared, [false, true, true, false]);
    assert!(!states()[2].counts_on(day("2026-11-02")));
}

#[test]
fn a_state_is_stored_and_read_back() {
    for state in states() {
        assert_eq!(
            SubscriptionState::from_stored(state.code(), state.day()),
            Some(state)
        );
    }
    assert_eq!(
        SubscriptionState::from_stored("paused", day("2026-11-01")),
        None
    );
}

proptest! {
    #[test]
    fn sub_1_what_is_over_stays_over(walk in proptest::collection::vec(0_usize..4, 1..20)) {
        let mut state = states()[0];
        for step in walk {
            let is_over = matches!(state.code(), "ended" | "cancelled");
            let next = verbs()[step].1(state);
            prop_assert!(!(is_over && next.is_ok()));
            prop_assert!(next.is_err() || next.unwrap().code() != "requested");
            state = next.unwrap_or(state);
        }
    }
}
