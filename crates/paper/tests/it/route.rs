//! The driver's sheets and the depot keepers' lists.

use paper::{Arrangement, Kind};

use crate::garden;
use crate::reading::{letter_sizes, print, read};

#[test]
fn the_first_page_lists_the_stops_in_order_with_the_totals() {
    let load = garden::day(1, 8, 5);
    let sheets = read(Kind::RouteSheets, &load);
    let first = &sheets.pages[0];
    let places: Vec<usize> = load.rounds[0]
        .stops
        .iter()
        .map(|stop| {
            first
                .find(&stop.depot)
                .unwrap_or_else(|| panic!("{} in {first}", stop.depot))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    let totals = (0..load.products.len()).map(|product| load.total(product).to_string());
    let line = format!("Total {}", totals.collect::<Vec<_>>().join(" "));
    assert!(first.contains(&line), "{line} in {first}");
}

#[test]
fn every_household_is_on_the_page_of_its_depot_with_its_phone() {
    let load = garden::day(2, 3, 7);
    let sheets = read(Kind::RouteSheets, &load);
    for stop in load.rounds.iter().flat_map(|round| &round.stops) {
        let mut pages = sheets
            .pages
            .iter()
            .filter(|page| page.contains(&stop.address));
        let page = pages.next().unwrap();
        assert_eq!(pages.next(), None, "{} has one page", stop.depot);
        assert!(page.contains("Signature du dépôt"));
        for person in &stop.people {
            assert!(page.contains(&person.name), "{} in {page}", person.name);
            assert!(page.contains(&person.phone), "{} in {page}", person.phone);
        }
    }
}

#[test]
fn pages_are_counted_round_by_round() {
    let sheets = read(Kind::RouteSheets, &garden::day(2, 3, 4));
    let feet: Vec<&str> = (1..=4)
        .map(|page| ["Page 1/4", "Page 2/4", "Page 3/4", "Page 4/4"][page - 1])
        .collect();
    assert_eq!(sheets.pages.len(), 8);
    for (page, foot) in sheets.pages.iter().zip(feet.iter().cycle()) {
        assert!(page.contains(foot), "{foot} in {page}");
    }
}

#[test]
fn a_stop_without_anything_is_left_out_and_the_others_keep_their_numbers() {
    let mut load = garden::day(1, 3, 2);
    load.rounds[0].stops[1].people.clear();
    let sheets = read(Kind::RouteSheets, &load);
    assert_eq!(sheets.pages.len(), 3);
    assert!(!sheets.all().contains(&load.rounds[0].stops[1].depot));
    assert!(sheets.pages[0].contains("3 École") || sheets.pages[0].contains("3 Boulangerie"));
}

#[test]
fn a_change_after_closing_is_marked() {
    let mut load = garden::day(1, 1, 2);
    load.rounds[0].stops[0].people[1].remark = "modifié après la clôture".to_owned();
    assert_eq!(
        read(Kind::RouteSheets, &load).count("modifié après la clôture"),
        1
    );
    assert_eq!(
        read(Kind::DepotLists, &load).count("modifié après la clôture"),
        1
    );
}

#[test]
fn the_list_pinned_up_at_a_depot_has_names_and_neither_phones_nor_codes() {
    let load = garden::day(1, 2, 6);
    let lists = read(Kind::DepotLists, &load);
    assert_eq!(lists.pages.len(), 2);
    for (stop, page) in load.rounds[0].stops.iter().zip(&lists.pages) {
        assert!(page.contains(&stop.depot) && page.contains("Page 1/1"));
        assert!(stop.people.iter().all(|person| page.contains(&person.name)));
        assert!(
            stop.people
                .iter()
                .all(|person| !page.contains(&person.phone))
        );
        assert!(!page.contains("4071"));
    }
}

#[test]
fn forty_stops_and_fourteen_products_keep_their_totals() {
    let mut load = garden::day(1, 40, 3);
    for number in 0..8 {
        let product = paper::Product {
            name: format!("Produit au nom assez long {number}"),
            room: paper::Room::Inside,
        };
        load.products.push(product);
        let item = paper::Item {
            product: 6 + number,
            quantity: 100,
        };
        load.rounds[0].stops[number].people[0].items.push(item);
    }
    let sheets = read(Kind::RouteSheets, &load);
    let last = sheets
        .pages
        .iter()
        .find(|page| page.contains("Total 1"))
        .unwrap();
    let totals = (0..load.products.len()).map(|product| load.total(product).to_string());
    let line = format!("Total {}", totals.collect::<Vec<_>>().join(" "));
    assert!(last.contains(&line), "{line} in {last}");
}

#[test]
fn what_is_read_standing_is_14_points_or_more_and_only_the_foot_is_smaller() {
    let load = garden::day(1, 2, 6);
    let kinds = [
        Kind::RouteSheets,
        Kind::DepotLists,
        Kind::Preparation(Arrangement::ByProduct),
        Kind::Preparation(Arrangement::ByDepot),
        Kind::Preparation(Arrangement::ByCustomer),
    ];
    for kind in kinds {
        let pdf = print(kind, &load);
        let sizes = letter_sizes(&pdf);
        let foot = sizes.iter().filter(|size| **size < 14.0).count();
        assert!(sizes.len() > 2 * foot, "{kind:?}: {sizes:?}");
        assert!(
            sizes
                .iter()
                .all(|size| *size >= 14.0 || (*size - 10.0).abs() < 0.01),
            "{kind:?}: {sizes:?}"
        );
        assert!(
            foot <= 3 * pdf.pages,
            "{kind:?}: the foot has three texts a page"
        );
    }
}

#[test]
fn an_empty_day_prints_a_page_that_says_so() {
    for kind in [
        Kind::RouteSheets,
        Kind::DepotLists,
        Kind::Preparation(Arrangement::ByProduct),
    ] {
        let sheets = read(kind, &garden::day(0, 0, 0));
        assert_eq!(sheets.pages.len(), 1);
        assert!(
            sheets.all().contains("Rien à livrer ce jour-là."),
            "{kind:?}"
        );
    }
}
