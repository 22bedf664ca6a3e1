//! From our cells to the file's.

use std::collections::BTreeSet;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet};
use values::{Cents, Day};

use super::{Cell, Column, Kind, Sheet};
use crate::press::PaperError;

/// The longest text a cell may hold.
const LONGEST_TEXT: usize = 32_767;
/// The longest name of a tab, and what it may not contain.
const LONGEST_NAME: usize = 31;
const FORBIDDEN_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
/// Autofit stops here, so that one long remark does not push the rest off the screen.
const WIDEST_PIXELS: u32 = 380;

pub(super) fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, PaperError> {
    let mut workbook = Workbook::new();
    let mut names = BTreeSet::new();
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(tab_name(&sheet.title, &mut names))?;
        fill(worksheet, sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), PaperError> {
    write_header(worksheet, &sheet.columns)?;
    let mut row = 1;
    for cells in &sheet.rows {
        if !fits(cells, &sheet.columns) {
            return Err(PaperError::Row(row));
        }
        for (column, cell) in (0..).zip(cells) {
            write_cell(worksheet, (row, column), cell, &Format::new())?;
        }
        row += 1;
    }
    if let Some(word) = &sheet.totals {
        write_totals(worksheet, row, sheet, word)?;
    }
    lay_out(worksheet, sheet)
}

fn write_header(worksheet: &mut Worksheet, columns: &[Column]) -> Result<(), PaperError> {
    let header = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_border_bottom(FormatBorder::Medium);
    for (index, column) in (0..).zip(columns) {
        let align = match column.kind {
            Kind::Text | Kind::Day => FormatAlign::Left,
            Kind::Number | Kind::Money => FormatAlign::Right,
        };
        let format = header.clone().set_align(align);
        worksheet.write_string_with_format(0, index, &column.name, &format)?;
    }
    Ok(())
}

fn write_cell(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    format: &Format,
) -> Result<(), PaperError> {
    match cell {
        Cell::Empty => worksheet.write_blank(row, column, format)?,
        Cell::Text(text) => {
            let text: String = text.chars().take(LONGEST_TEXT).collect();
            worksheet.write_string_with_format(row, column, text, format)?
        }
        Cell::Number(number) => {
            let format = format.clone().set_num_format("#,##0");
            worksheet.write_number_with_format(row, column, float(*number), &format)?
        }
        Cell::Money(money) => {
            let format = format.clone().set_num_format("#,##0.00 \"€\"");
            worksheet.write_number_with_format(row, column, float(money.get()) / 100.0, &format)?
        }
        Cell::Day(day) => {
            let format = format
                .clone()
                .set_num_format("dd/mm/yyyy")
                .set_align(FormatAlign::Left);
            worksheet.write_datetime_with_format(row, column, &date(*day)?, &format)?
        }
    };
    Ok(())
}

fn write_totals(
    worksheet: &mut Worksheet,
    row: u32,
    sheet: &Sheet,
    word: &str,
) -> Result<(), PaperError> {
    let format = Format::new()
        .set_bold()
        .set_border_top(FormatBorder::Medium);
    for (column, (index, Column { kind, .. })) in (0..).zip(sheet.columns.iter().enumerate()) {
        let cells = sheet.rows.iter().filter_map(|row| row.get(index));
        let total = match kind {
            Kind::Number => Cell::Number(cells.map(Cell::number).sum()),
            Kind::Money => Cell::Money(cells.map(Cell::money).sum()),
            Kind::Text | Kind::Day if index == 0 => Cell::from(word),
            Kind::Text | Kind::Day => Cell::Empty,
        };
        write_cell(worksheet, (row, column), &total, &format)?;
    }
    Ok(())
}

/// The header stays in sight on screen and is repeated on paper.
fn lay_out(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), PaperError> {
    worksheet.set_freeze_panes(1, 0)?;
    worksheet.set_repeat_rows(0, 0)?;
    worksheet.set_landscape();
    worksheet.set_paper_size(9);
    worksheet.set_print_fit_to_pages(1, 0);
    worksheet.set_header(format!("&L&\"-,Bold\"{}", sheet.title.replace('&', "&&")));
    worksheet.set_footer("&R&P/&N");
    worksheet.set_autofit_max_width(WIDEST_PIXELS);
    worksheet.autofit();
    Ok(())
}

/// A cell a column, each of its column's kind or empty.
fn fits(cells: &[Cell], columns: &[Column]) -> bool {
    cells.len() == columns.len()
        && cells.iter().zip(columns).all(|(cell, column)| match cell {
            Cell::Empty => true,
            Cell::Text(_) => column.kind == Kind::Text,
            Cell::Number(_) => column.kind == Kind::Number,
            Cell::Money(_) => column.kind == Kind::Money,
            Cell::Day(_) => column.kind == Kind::Day,
        })
}

impl Cell {
    fn number(&self) -> i64 {
        if let Self::Number(number) = self {
            *number
        } else {
            0
        }
    }

    fn money(&self) -> Cents {
        if let Self::Money(money) = self {
            *money
        } else {
            Cents::ZERO
        }
    }
}

/// A name that the format accepts for a tab, unlike those already given.
fn tab_name(title: &str, given: &mut BTreeSet<String>) -> String {
    let clean = title.replace(FORBIDDEN_IN_NAMES, " ");
    let clean = clean.trim_matches([' ', '\'']);
    let numbered = |number: u16| {
        let suffix = if number == 1 {
            String::new()
        } else {
            format!(" {number}")
        };
        let room = LONGEST_NAME - suffix.len();
        let name: String = clean.chars().take(room).chain(suffix.chars()).collect();
        name.trim().to_owned()
    };
    let free = |name: &String| !name.is_empty() && given.insert(name.to_lowercase());
    (1..=u16::MAX).map(numbered).find(free).unwrap_or_default()
}

fn date(day: Day) -> Result<ExcelDateTime, PaperError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    let (month, day) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    Ok(ExcelDateTime::from_ymd(year, month, day)?)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the format has only floats; whole numbers and cents stay exact up to 2^53"
)]
fn float(number: i64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests;
