//! The file is what a French spreadsheet expects, byte for byte.

use values::{Cents, Day};

use crate::sheet::{Cell, Kind, Sheet};

fn sheet() -> Sheet {
    Sheet::new("Clients")
        .column("Nom", Kind::Text)
        .column("Paniers", Kind::Number)
        .column("Solde", Kind::Money)
        .column("Jusqu’au", Kind::Day)
}

#[test]
fn a_sheet_is_written_with_semicolons_and_decimal_commas() {
    let day = Day::new(2026, 1, 5).expect("a day");
    let sheet = sheet()
        .row([
            "Éloïse".into(),
            2_i64.into(),
            Cents::new(-1420).into(),
            day.into(),
        ])
        .row([
            "Noé; \"le petit\"".into(),
            0_i64.into(),
            Cell::Empty,
            Cell::Empty,
        ])
        .totals("Total");
    let text = String::from_utf8(sheet.to_csv()).expect("text");
    assert_eq!(
        text,
        "\u{feff}\"Nom\";\"Paniers\";\"Solde\";\"Jusqu’au\"\r\n\
         \"Éloïse\";2;-14,20;05/01/2026\r\n\
         \"Noé; \"\"le petit\"\"\";0;;\r\n"
    );
}

#[test]
fn what_looks_like_a_formula_stays_a_text() {
    let sheet = sheet().row(["=HYPERLINK(\"x\")".into(), Cell::Empty]);
    let text = String::from_utf8(sheet.to_csv()).expect("text");
    assert!(text.contains("\"'=HYPERLINK(\"\"x\"\")\";"), "{text}");
}
