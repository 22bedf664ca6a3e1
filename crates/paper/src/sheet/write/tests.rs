//! What a spreadsheet holds once it is read back.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use values::{Cents, Day};

use crate::press::PaperError;
use crate::sheet::{Cell, Kind, Sheet, Workbook};

fn read(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

fn people() -> Sheet {
    Sheet::new("Membres")
        .column("Nom", Kind::Text)
        .column("Paniers", Kind::Number)
        .column("Dû", Kind::Money)
        .column("Depuis", Kind::Day)
}

#[test]
fn cells_come_back_as_what_they_are() {
    let day = Day::new(2026, 11, 25).unwrap();
    let row = [
        "Anaïs".into(),
        3_i64.into(),
        Cents::new(1420).into(),
        day.into(),
    ];
    let mut file = read(people().row(row).to_bytes().unwrap());
    let range = file.worksheet_range("Membres").unwrap();
    assert_eq!(range.get((0, 2)), Some(&Data::String("Dû".to_owned())));
    assert_eq!(range.get((1, 0)), Some(&Data::String("Anaïs".to_owned())));
    assert_eq!(range.get((1, 1)), Some(&Data::Float(3.0)));
    assert_eq!(range.get((1, 2)), Some(&Data::Float(14.2)));
    let Some(Data::DateTime(moment)) = range.get((1, 3)) else {
        panic!("a day")
    };
    assert_eq!(moment.to_ymd_hms_milli(), (2026, 11, 25, 0, 0, 0, 0));
}

#[test]
fn what_looks_like_a_formula_stays_text() {
    let hostile = [
        "=1+1",
        "+33600000000",
        "-2",
        "@SUM(A1)",
        "=HYPERLINK(\"x\")",
        "\t=1",
        "{=1}",
    ];
    let sheet = Sheet::new("Noms").column("Nom", Kind::Text);
    let sheet = sheet.rows(hostile.map(|text| vec![text.into()]));
    let mut file = read(sheet.to_bytes().unwrap());
    let range = file.worksheet_range("Noms").unwrap();
    for (row, text) in (1..).zip(hostile) {
        assert_eq!(range.get((row, 0)), Some(&Data::String(text.to_owned())));
    }
    let formulas = file.worksheet_formula("Noms").unwrap();
    assert!(formulas.used_cells().next().is_none());
}

#[test]
fn the_last_row_adds_up_numbers_and_money() {
    let row = |name: &str, count: i64, due: i64| {
        vec![
            name.into(),
            count.into(),
            Cents::new(due).into(),
            Cell::Empty,
        ]
    };
    let sheet = people()
        .rows([row("a", 2, 1420), row("b", 1, -20)])
        .totals("Total");
    let mut file = read(sheet.to_bytes().unwrap());
    let range = file.worksheet_range("Membres").unwrap();
    assert_eq!(range.get((3, 0)), Some(&Data::String("Total".to_owned())));
    assert_eq!(range.get((3, 1)), Some(&Data::Float(3.0)));
    assert_eq!(range.get((3, 2)), Some(&Data::Float(14.0)));
    assert_eq!(range.get((3, 3)), Some(&Data::Empty));
}

#[test]
fn a_row_that_does_not_fit_its_columns_is_refused() {
    let short = people().row(["Anaïs".into()]).to_bytes();
    assert!(matches!(short, Err(PaperError::Row(1))));
    let mixed = Sheet::new("x")
        .column("Dû", Kind::Money)
        .row(["14,20 €".into()])
        .to_bytes();
    assert!(matches!(mixed, Err(PaperError::Row(1))));
}

#[test]
fn any_title_names_a_tab_and_no_two_are_alike() {
    let titles = [
        "Tournée A/B: [centre]?",
        "x",
        "X",
        "",
        "Une tournée au nom vraiment très long",
    ];
    let sheets = titles.map(|title| Sheet::new(title).column("Nom", Kind::Text));
    let book = sheets.into_iter().fold(Workbook::new(), Workbook::sheet);
    let names = read(book.to_bytes().unwrap()).sheet_names();
    let expected = [
        "Tournée A B   centre",
        "x",
        "X 2",
        "2",
        "Une tournée au nom vraiment trè",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_text_beyond_what_a_cell_holds_is_cut() {
    let sheet = Sheet::new("x")
        .column("Nom", Kind::Text)
        .row([Cell::from("é".repeat(40_000))]);
    let mut file = read(sheet.to_bytes().unwrap());
    let range = file.worksheet_range("x").unwrap();
    let Some(Data::String(text)) = range.get((1, 0)) else {
        panic!("a text")
    };
    assert_eq!(text.chars().count(), 32_767);
}
