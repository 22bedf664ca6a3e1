//! What people type can neither break a page nor speak to the typesetter.

use paper::{Arrangement, Item, Kind, LabelFormat, PaperError, Round};

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
    let endless = "x".repeat(1000);
    let flood = "Marie ".repeat(100);
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
    let mut load = garden::day(texts.len(), 1, 1);
    for (round, text) in load.rounds.iter_mut().zip(texts) {
        for field in texts_of(round) {
            text.clone_into(field);
        }
    }
    for (product, text) in load.products.iter_mut().zip(texts) {
        text.clone_into(&mut product.name);
    }
    for kind in KINDS {
        assert!(print(kind, &load).pages > 0, "{kind:?}");
    }
}

/// Every field of a round, of its first stop and of the first person there that people type.
fn texts_of(round: &mut Round) -> [&mut String; 9] {
    let stop = &mut round.stops[0];
    let person = &mut stop.people[0];
    [
        &mut round.name,
        &mut round.identifier,
        &mut stop.depot,
        &mut stop.address,
        &mut stop.driver_note,
        &mut stop.hours,
        &mut person.name,
        &mut person.phone,
        &mut person.remark,
    ]
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
