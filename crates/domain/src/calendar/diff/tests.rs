//! Tests of recomputing a calendar over existing deliveries. Rule C-4.

use proptest::prelude::*;
use values::Weekday;

use super::*;

const TODAY: &str = "2026-06-01";

fn today() -> Day {
    TODAY.parse().unwrap()
}

fn week(rank: i64) -> Week {
    today().week().plus_weeks(rank)
}

fn wanted(rank: i64, weekday: Weekday) -> CalendarDay {
    let week = week(rank);
    CalendarDay {
        week,
        day: week.day(weekday),
        certainty: Certainty::Certain,
    }
}

fn existing(id: i64, rank: i64, standing: Standing) -> ExistingDelivery {
    let week = week(rank);
    let day = week.day(Weekday::Friday);
    ExistingDelivery {
        id: DeliveryId::new(id),
        week,
        day,
        standing,
    }
}

#[test]
fn c_4_deliveries_are_kept_moved_added_and_cancelled() {
    let rows = [1, 2, 3].map(|rank| existing(rank, rank, Standing::Open));
    let calendar = [
        wanted(1, Weekday::Friday),
        wanted(2, Weekday::Thursday),
        wanted(4, Weekday::Friday),
    ];
    let id = DeliveryId::new;
    let (from, to) = (week(2).day(Weekday::Friday), week(2).day(Weekday::Thursday));
    let expected = [
        Change::Keep(id(1)),
        Change::Move {
            id: id(2),
            from,
            to,
            certainty: Certainty::Certain,
        },
        Change::Cancel(id(3)),
        Change::Add(calendar[2]),
    ];
    assert_eq!(diff(&rows, &calendar, today()), expected);
}

#[test]
fn c_4_locked_deliveries_never_change_and_are_not_doubled() {
    let rows = [
        existing(1, -1, Standing::Locked),
        existing(2, 1, Standing::Locked),
    ];
    let calendar = [wanted(1, Weekday::Thursday)];
    let keep = |id| Change::Keep(DeliveryId::new(id));
    assert_eq!(diff(&rows, &calendar, today()), [keep(1), keep(2)]);
}

#[test]
fn c_4_a_delivery_with_an_exception_is_listed_for_decision() {
    let rows = [
        existing(1, 1, Standing::Excepted),
        existing(2, 2, Standing::Excepted),
    ];
    let calendar = [wanted(2, Weekday::Thursday)];
    let changes = diff(&rows, &calendar, today());
    assert_eq!(changes[0], Change::NeedsDecision(DeliveryId::new(1)));
    assert!(matches!(changes[1], Change::Move { .. }));
}

#[test]
fn c_4_a_cancelled_delivery_comes_back_with_its_week() {
    let rows = [
        existing(1, 1, Standing::Cancelled),
        existing(2, 2, Standing::Cancelled),
    ];
    let calendar = [wanted(1, Weekday::Friday)];
    let to = week(1).day(Weekday::Friday);
    let expected = [Change::Restore {
        id: DeliveryId::new(1),
        to,
        certainty: Certainty::Certain,
    }];
    assert_eq!(diff(&rows, &calendar, today()), expected);
}

#[test]
fn c_4_what_waits_for_a_decision_comes_back_or_moves_uncertain() {
    let rows = [
        existing(1, 1, Standing::Cancelled),
        existing(2, 2, Standing::Open),
    ];
    let waiting = |rank, weekday| CalendarDay {
        certainty: Certainty::ToBeDecided,
        ..wanted(rank, weekday)
    };
    let calendar = [waiting(1, Weekday::Friday), waiting(2, Weekday::Thursday)];
    let certainty = Certainty::ToBeDecided;
    let expected = [
        Change::Restore {
            id: DeliveryId::new(1),
            to: calendar[0].day,
            certainty,
        },
        Change::Move {
            id: DeliveryId::new(2),
            from: week(2).day(Weekday::Friday),
            to: calendar[1].day,
            certainty,
        },
    ];
    assert_eq!(diff(&rows, &calendar, today()), expected);
}

#[test]
fn c_4_the_past_does_not_change_and_nothing_moves_into_it() {
    let past = existing(1, -1, Standing::Open);
    assert_eq!(diff(&[past], &[], today()), [Change::Keep(past.id)]);
    let friday = existing(2, 0, Standing::Open);
    let saturday = friday.day.plus_days(1);
    let thursday = wanted(0, Weekday::Thursday);
    assert_eq!(
        diff(&[friday], &[thursday], saturday),
        [Change::Keep(friday.id)]
    );
    assert_eq!(
        diff(&[friday], &[thursday], friday.day),
        [Change::NeedsDecision(friday.id)]
    );
}

#[test]
fn c_4_nothing_is_added_in_the_past() {
    assert_eq!(diff(&[], &[wanted(-1, Weekday::Friday)], today()), []);
}

/// The rows as they are once the changes are made.
fn applied(rows: &[ExistingDelivery], changes: &[Change]) -> Vec<ExistingDelivery> {
    let mut rows = rows.to_vec();
    for change in changes {
        let row = |id| rows.iter().position(|row| row.id == id).unwrap();
        match *change {
            Change::Keep(_) | Change::NeedsDecision(_) => {}
            Change::Move { id, to, .. } => {
                let at = row(id);
                rows[at].day = to;
            }
            Change::Restore { id, to, .. } => {
                let at = row(id);
                rows[at] = ExistingDelivery {
                    day: to,
                    standing: Standing::Open,
                    ..rows[at]
                };
            }
            Change::Cancel(id) => {
                let at = row(id);
                rows[at].standing = Standing::Cancelled;
            }
            Change::Add(date) => {
                let id = DeliveryId::new(i64::try_from(rows.len()).unwrap() + 1000);
                let CalendarDay { week, day, .. } = date;
                rows.push(ExistingDelivery {
                    id,
                    week,
                    day,
                    standing: Standing::Open,
                });
            }
        }
    }
    rows
}

fn any_rows() -> impl Strategy<Value = Vec<ExistingDelivery>> {
    let standings = [
        Standing::Open,
        Standing::Excepted,
        Standing::Locked,
        Standing::Cancelled,
    ];
    proptest::collection::btree_map(-5_i64..20, 0_usize..4, 0..20).prop_map(move |ranks| {
        ranks
            .iter()
            .map(|(rank, at)| existing(rank + 100, *rank, standings[*at]))
            .collect()
    })
}

fn any_calendar() -> impl Strategy<Value = Vec<CalendarDay>> {
    proptest::collection::btree_map(-5_i64..20, 1_i64..=7, 0..20).prop_map(|ranks| {
        let date = |(rank, weekday)| wanted(rank, Weekday::from_number(weekday).unwrap());
        ranks.into_iter().map(date).collect()
    })
}

proptest! {
    #[test]
    fn c_4_recomputing_after_the_changes_changes_nothing(
        rows in any_rows(),
        calendar in any_calendar(),
    ) {
        let after = applied(&rows, &diff(&rows, &calendar, today()));
        let again = diff(&after, &calendar, today());
        let settled =
            |change: &Change| matches!(change, Change::Keep(_) | Change::NeedsDecision(_));
        prop_assert!(again.iter().all(settled), "{again:?}");
        let never_changes =
            |row: &&ExistingDelivery| row.standing == Standing::Locked || row.day < today();
        for row in rows.iter().filter(|row| row.standing != Standing::Cancelled).filter(never_changes) {
            prop_assert!(after.contains(row));
        }
    }
}
