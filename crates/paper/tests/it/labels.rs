//! The labels of the crates.

use paper::{DayLoad, Item, Kind, LabelFormat, Room};

use crate::garden;
use crate::reading::{Reading, read};

const A4: Kind = Kind::Labels(LabelFormat::A4);
const ROLL: Kind = Kind::Labels(LabelFormat::Roll {
    width_mm: 62,
    height_mm: 40,
});

/// Each label bears the day once.
fn labels(reading: &Reading) -> usize {
    reading.count("mercredi 25 novembre 2026")
}

fn crates(load: &DayLoad) -> u32 {
    let own = load
        .products
        .iter()
        .enumerate()
        .filter(|(_, product)| product.room == Room::OwnCrate);
    own.map(|(index, _)| load.total(index)).sum()
}

#[test]
fn there_is_a_label_for_each_basket() {
    let load = garden::day(2, 4, 9);
    let sheets = read(A4, &load);
    assert_eq!(labels(&sheets), crates(&load) as usize);
    assert_eq!(labels(&sheets), load.labels());
    assert_eq!(sheets.pages.len(), load.labels().div_ceil(24));
}

#[test]
fn a_roll_has_one_label_a_page() {
    let load = garden::day(1, 2, 5);
    let roll = read(ROLL, &load);
    assert_eq!(roll.pages.len(), load.labels());
    assert!(
        roll.pages
            .iter()
            .all(|page| page.contains("mercredi 25 novembre 2026"))
    );
}

#[test]
fn labels_come_in_the_order_of_the_stops() {
    let load = garden::day(1, 3, 4);
    let roll = read(ROLL, &load);
    let mut expected = Vec::new();
    for stop in &load.rounds[0].stops {
        for person in &stop.people {
            let crates = person.items.iter().filter(|item| item.product < 3);
            let crates: u32 = crates.map(|item| item.quantity).sum();
            expected.extend((0..crates).map(|_| (&person.name, &stop.depot)));
        }
    }
    assert_eq!(roll.pages.len(), expected.len());
    for (page, (name, depot)) in roll.pages.iter().zip(expected) {
        assert!(
            page.contains(name) && page.contains(depot),
            "{name}, {depot} in {page}"
        );
    }
}

#[test]
fn a_household_with_several_crates_sees_which_is_which() {
    let mut load = garden::day(1, 1, 1);
    load.rounds[0].stops[0].people[0].items = vec![
        Item {
            product: 0,
            quantity: 2,
        },
        Item {
            product: 3,
            quantity: 3,
        },
    ];
    let roll = read(ROLL, &load);
    assert_eq!(roll.pages.len(), 2);
    assert!(
        roll.pages[0].contains("Panier simple 1/2 + 3 Six œufs"),
        "{}",
        roll.pages[0]
    );
    assert!(
        roll.pages[1].contains("Panier simple 2/2"),
        "{}",
        roll.pages[1]
    );
    assert!(!roll.pages[1].contains("œufs"));
}

#[test]
fn a_household_that_has_only_eggs_has_one_label() {
    let mut load = garden::day(1, 1, 1);
    load.rounds[0].stops[0].people[0].items = vec![Item {
        product: 3,
        quantity: 4,
    }];
    let roll = read(ROLL, &load);
    assert_eq!(roll.pages.len(), 1);
    assert_eq!(load.labels(), 1);
    assert!(roll.pages[0].contains("4 Six œufs"));
}
