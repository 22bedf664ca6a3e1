//! A sheet as text: what French spreadsheets open by a double click. Semicolons, decimal commas,
//! days as `25/11/2026`; the mark at the start tells them the letters are UTF-8.

use values::{Cents, Day};

use super::{Cell, Sheet};

/// Told by its first bytes, or accents come out wrong.
const UTF_8: &str = "\u{feff}";

/// Columns and rows, without the totals: one computes with the rows.
pub(super) fn write(sheet: &Sheet) -> Vec<u8> {
    let head: Vec<String> = sheet.columns.iter().map(|c| quoted(&c.name)).collect();
    let rows = sheet
        .rows
        .iter()
        .map(|row| row.iter().map(written).collect::<Vec<_>>().join(";"));
    let mut text = format!("{UTF_8}{}\r\n", head.join(";"));
    for row in rows {
        text.push_str(&row);
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => quoted(text),
        Cell::Number(number) => number.to_string(),
        Cell::Money(money) => euros(*money),
        Cell::Day(day) => date(*day),
    }
}

/// A text that begins as a formula would be computed by whoever opens the file: an apostrophe
/// keeps it a text.
pub fn quoted(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let mark = if is_formula { "'" } else { "" };
    format!("\"{mark}{}\"", text.replace('"', "\"\""))
}

fn euros(money: Cents) -> String {
    money.to_string().replace('.', ",")
}

fn date(day: Day) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests;
