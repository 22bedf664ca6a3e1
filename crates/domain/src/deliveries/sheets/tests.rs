//! Tests of printed sheets. Rules C-3, PREP-1 and PREP-2.

use proptest::prelude::*;

use super::*;

fn row(round: i64, rank: u32, customer: i64, name: &str, quantity: u32) -> SheetRow {
    SheetRow {
        round: RoundId::new(round),
        stop_rank: rank,
        depot: DepotId::new(i64::from(rank) + 10),
        customer: CustomerId::new(customer),
        name: name.to_owned(),
        product: ProductId::new(1),
        quantity,
    }
}

#[test]
fn prep_2_sheets_go_by_round_stop_and_name() {
    let rows = [
        row(2, 1, 1, "Martin Léa", 1),
        row(1, 2, 2, "Zola Paul", 1),
        row(1, 2, 3, "émond Odile", 2),
        row(1, 1, 4, "Petit Karim", 1),
        row(1, 2, 5, "Faure Nadia", 1),
    ];
    let stops = sheet_stops(rows);
    let order: Vec<(i64, u32)> = stops
        .iter()
        .map(|stop| (stop.round.get(), stop.rank))
        .collect();
    assert_eq!(order, [(1, 1), (1, 2), (2, 1)]);
    let names: Vec<&str> = stops[1]
        .customers
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["émond Odile", "Faure Nadia", "Zola Paul"]);
    assert_eq!(stops[1].totals, BTreeMap::from([(ProductId::new(1), 4)]));
}

#[test]
fn c_3_two_deliveries_of_a_customer_on_one_day_are_merged() {
    let stops = sheet_stops([row(1, 1, 1, "Martin Léa", 1), row(1, 1, 1, "Martin Léa", 1)]);
    assert_eq!(stops[0].customers.len(), 1);
    assert_eq!(stops[0].customers[0].quantities[&ProductId::new(1)], 2);
}

#[test]
fn prep_2_two_customers_of_the_same_name_stay_apart() {
    let stops = sheet_stops([row(1, 1, 1, "Martin Léa", 1), row(1, 1, 2, "Martin Léa", 1)]);
    assert_eq!(stops[0].customers.len(), 2);
}

fn line(delivery: i64, depot: i64, quantity: u32) -> PackedLine {
    PackedLine {
        delivery: DeliveryId::new(delivery),
        round: RoundId::new(1),
        depot: DepotId::new(depot),
        product: ProductId::new(1),
        quantity,
    }
}

#[test]
fn prep_1_what_changed_since_the_print_is_marked() {
    let printed = [line(1, 1, 1), line(2, 1, 1), line(3, 1, 1)];
    let now = [line(1, 1, 1), line(2, 4, 1), line(5, 1, 1)];
    let expected = BTreeMap::from([
        (
            DeliveryId::new(2),
            Mark::Changed {
                printed: printed[1],
            },
        ),
        (
            DeliveryId::new(3),
            Mark::Removed {
                printed: printed[2],
            },
        ),
        (DeliveryId::new(5), Mark::New),
    ]);
    assert_eq!(changes(&printed, &now), expected);
    assert!(changes(&now, &now).is_empty());
}

#[test]
fn prep_1_each_round_is_compared_with_its_own_latest_print() {
    let on = |round: i64, delivery| PackedLine {
        round: RoundId::new(round),
        ..line(delivery, 1, 1)
    };
    let print = |only: Option<i64>, lines: &[PackedLine]| PrintedSheets {
        only: only.map(RoundId::new),
        lines: lines.to_vec(),
    };
    let removed = |printed| (DeliveryId::new(1), Mark::Removed { printed });
    let (left, stays) = (on(1, 1), on(2, 2));
    let all = print(None, &[left, stays]);
    let second = print(Some(2), &[stays]);
    let both = [all.clone(), second.clone()];

    // The second round, printed again, says nothing of the first.
    assert_eq!(changes_since_print(&both, &[stays]), [removed(left)]);
    // A basket that changes rounds makes the sheets of both wrong, until both are printed again.
    let moved = on(2, 1);
    let now = [moved, stays];
    let new = (DeliveryId::new(1), Mark::New);
    assert_eq!(changes_since_print(&both, &now), [removed(left), new]);
    let again = [all.clone(), print(Some(2), &now)];
    assert_eq!(changes_since_print(&again, &now), [removed(left)]);
    let whole = [all, second.clone(), print(None, &now)];
    assert!(changes_since_print(&whole, &now).is_empty());
    // A round that was never printed has nothing to correct.
    assert!(changes_since_print(&[second], &[left, stays]).is_empty());
}

proptest! {
    #[test]
    fn prep_2_no_basket_is_lost_or_doubled_on_the_sheets(
        rows in proptest::collection::vec((1_i64..4, 1_u32..6, 1_i64..20, 1_u32..4), 0..80),
    ) {
        let of = |(round, rank, customer, quantity): &(i64, u32, i64, u32)| {
            row(*round, *rank, *customer, &format!("Client {customer}"), *quantity)
        };
        let stops = sheet_stops(rows.iter().map(of));
        let sum: u32 = stops.iter().flat_map(|stop| stop.totals.values()).sum();
        prop_assert_eq!(sum, rows.iter().map(|row| row.3).sum::<u32>());
        for stop in &stops {
            let of_customers: u32 =
                stop.customers.iter().flat_map(|one| one.quantities.values()).sum();
            prop_assert_eq!(of_customers, stop.totals.values().sum::<u32>());
        }
    }
}
