//! Tests of the first steps. Rule NET-5.

use rstest::rstest;

use super::*;

fn states(facts: AssistantFacts) -> Vec<StepState> {
    steps(facts).into_iter().map(|(_, state)| state).collect()
}

#[test]
fn net_5_an_empty_garden_begins_with_its_file() {
    let empty = AssistantFacts {
        missing_in_file: 5,
        membership_types: Some(0),
        ..AssistantFacts::default()
    };
    let mut expected = vec![StepState::Later; 8];
    expected[0] = StepState::Next;
    assert_eq!(states(empty), expected);
    assert!(!is_ready_to_sell(empty));
}

#[test]
fn net_5_a_step_done_out_of_order_stays_done() {
    let facts = AssistantFacts {
        rounds: 2,
        ..AssistantFacts::default()
    };
    let found = states(facts);
    assert_eq!(
        found[..4],
        [
            StepState::Done,
            StepState::Next,
            StepState::Done,
            StepState::Later
        ]
    );
    assert_eq!(found[4], StepState::NotNeeded);
}

#[test]
fn net_5_the_garden_is_ready_with_one_of_each() {
    let facts = AssistantFacts {
        missing_in_file: 0,
        open_seasons: 1,
        rounds: 1,
        depots_on_a_round: 1,
        membership_types: None,
        products: 1,
        offers_on_sale: 1,
        team: 1,
    };
    assert!(is_ready_to_sell(facts));
    assert_eq!(states(facts).last(), Some(&StepState::Next), "alone so far");
}

#[rstest]
#[case("2026-06-15", 1, "2026-01-01", &["2026-W01", "2026-W53"])]
#[case("2026-11-25", 1, "2027-01-01", &["2026-W53", "2027-W01", "2027-W52"])]
#[case("2026-11-25", 4, "2026-04-01", &["2026-W53", "2027-W01"])]
#[case("2026-02-01", 4, "2026-04-01", &["2026-W53", "2027-W01"])]
fn net_5_the_proposed_season_has_its_closed_weeks(
    #[case] today: &str,
    #[case] first_month: i8,
    #[case] first: &str,
    #[case] closed: &[&str],
) {
    let proposal = proposal(today.parse().unwrap(), first_month);
    assert_eq!(proposal.season_first_day, first.parse().unwrap());
    let weeks: Vec<String> = proposal.closed_weeks.iter().map(Week::to_string).collect();
    assert_eq!(weeks, closed);
}
