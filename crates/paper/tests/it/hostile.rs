//! What people type can neither break a page nor speak to the typesetter.

use paper::{Arrangement, Item, Kind, LabelFormat, PaperError};

use crate::garden;
use crate::reading::{print, read};

const KINDS: [Kind; 7] = [
    Kind::Preparation(Arrangement::ByProduct),
    Kind::Preparation(Arrangement::ByDepot),
    Kind::Preparation(Arrangement::ByCustomer),
    Kind::Labels(LabelFormat::A4),
    Kind::Labels(LabelFormat::Roll {
        width_mm: 50,
        height_mm: 25,
    }),
    Kind::RouteSheets,
    Kind::DepotLists,
];
const MARKUP: &str = r"#panic() [x] *a* _b_ $c$ \ = / @d <e> ~ -- //f";

#[test]
fn markup_is_printed_as_it_was_typed() {
    let mut load = garden::day(1, 1, 2);
    load.rounds[0].stops[0].people[0].name = MARKUP.to_owned();
    for kind in [Kind::RouteSheets, Kind::DepotLists] {
        assert_eq!(
            read(kind, &load).count(MARKUP),
            1,
            "{}",
            read(kind, &load).all()
        );
    }
}

#[test]
fn strange_texts_everywhere_still_print() {
    let endless = "x".repeat(3000);
    let flood = "Marie ".repeat(200);
    let texts = [
        MARKUP,
        "",
        " ",
        "\u{0}\n\r\t",
        "🥕🥬👩‍🌾",
        "مرحبا بالعالم",
        "שלום",
        "\u{202e}abc\u{2066}",
        "a\u{301}\u{301}\u{301}",
        "\"},{\"",
        "#import \"/etc/passwd\"",
        &endless,
        &flood,
    ];
    for text in texts {
        let mut load = garden::day(1, 2, 2);
        let round = &mut load.rounds[0];
        for field in [
            &mut round.name,
            &mut round.identifier,
            &mut load.products[0].name,
        ] {
            text.clone_into(field);
        }
        let stop = &mut round.stops[0];
        for field in [
            &mut stop.depot,
            &mut stop.address,
            &mut stop.driver_note,
            &mut stop.hours,
        ] {
            text.clone_into(field);
        }
        let person = &mut stop.people[0];
        for field in [&mut person.name, &mut person.phone, &mut person.remark] {
            text.clone_into(field);
        }
        for kind in KINDS {
            assert!(print(kind, &load).pages > 0, "{kind:?} with {text:.20}");
        }
    }
}

#[test]
fn an_item_without_a_column_is_refused() {
    let mut load = garden::day(1, 1, 1);
    load.rounds[0].stops[0].people[0].items.push(Item {
        product: 6,
        quantity: 1,
    });
    let words = garden::words();
    let document = garden::document(Kind::RouteSheets, &words, &load);
    let refusal = paper::Press::new().unwrap().print(&document);
    assert!(matches!(refusal, Err(PaperError::UnknownProduct(6))));
}
