//! The sheets for those who pack.

use paper::{Arrangement, Kind};

use crate::garden;
use crate::reading::read;

#[test]
fn the_sheet_by_product_begins_with_the_quantities_of_the_day() {
    let load = garden::day(2, 5, 6);
    let sheet = read(Kind::Preparation(Arrangement::ByProduct), &load);
    for (index, product) in load.products.iter().enumerate() {
        let [first, second] = [0, 1].map(|round: usize| load.rounds[round].total(index));
        let line = format!("{} {first} {second} {}", product.name, load.total(index));
        assert!(
            sheet.pages[0].contains(&line),
            "{line} in {}",
            sheet.pages[0]
        );
    }
}

#[test]
fn the_sheet_by_product_says_where_each_product_goes() {
    let load = garden::day(2, 3, 6);
    let sheet = read(Kind::Preparation(Arrangement::ByProduct), &load);
    for (index, product) in load.products.iter().enumerate() {
        let title = format!("{} {}", product.name, load.total(index));
        let page = sheet.pages[1..]
            .iter()
            .find(|page| page.contains(&title))
            .unwrap();
        for stop in load.rounds.iter().flat_map(|round| &round.stops) {
            let line = format!("{} {}", stop.depot, stop.total(index));
            assert_eq!(
                page.contains(&line),
                stop.total(index) > 0,
                "{line} in {page}"
            );
        }
    }
}

#[test]
fn the_sheet_by_depot_adds_up_and_names_nobody() {
    let load = garden::day(2, 4, 6);
    let sheet = read(Kind::Preparation(Arrangement::ByDepot), &load);
    for (round, page) in load.rounds.iter().zip(&sheet.pages) {
        let totals = (0..load.products.len()).map(|product| round.total(product));
        let totals = totals
            .filter(|total| *total > 0)
            .map(|total| total.to_string());
        let line = format!("Total {}", totals.collect::<Vec<_>>().join(" "));
        assert!(page.contains(&line), "{line} in {page}");
    }
    let mut people = load
        .rounds
        .iter()
        .flat_map(|round| &round.stops)
        .flat_map(|s| &s.people);
    assert!(people.all(|person| !sheet.all().contains(&person.name)));
}

#[test]
fn the_sheet_by_customer_names_everyone_and_gives_no_phone() {
    let load = garden::day(2, 3, 6);
    let sheet = read(Kind::Preparation(Arrangement::ByCustomer), &load);
    for person in load
        .rounds
        .iter()
        .flat_map(|round| &round.stops)
        .flat_map(|s| &s.people)
    {
        assert!(sheet.all().contains(&person.name), "{}", person.name);
        assert!(!sheet.all().contains(&person.phone));
    }
}
