//! Spreadsheets: typed columns and rows become an `.xlsx` file that opens ready to read, sort and
//! print.
//!
//! What people typed is always written as text: a name that begins with `=`, `+`, `-` or `@` stays
//! a name.

mod csv;
mod write;

use values::{Cents, Day};

use crate::press::PaperError;

pub use csv::quoted;

/// A file of one or more sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workbook {
    sheets: Vec<Sheet>,
}

impl Workbook {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a sheet after the others.
    #[must_use]
    pub fn sheet(mut self, sheet: Sheet) -> Self {
        self.sheets.push(sheet);
        self
    }

    /// The bytes of the `.xlsx` file.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PaperError> {
        write::workbook(&self.sheets)
    }
}

/// A table: columns, rows, and perhaps a last row of totals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    title: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    totals: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Column {
    name: String,
    kind: Kind,
}

/// What a column holds; decides alignment, format and whether it is summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    /// A whole number, summed.
    Number,
    /// Euros with two decimals, summed.
    Money,
    Day,
}

/// One value in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Empty,
    Text(String),
    Number(i64),
    Money(Cents),
    Day(Day),
}

impl Sheet {
    /// An empty sheet; the title names its tab and heads its printed pages.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            columns: Vec::new(),
            rows: Vec::new(),
            totals: None,
        }
    }

    /// Adds a column to the right of the others.
    #[must_use]
    pub fn column(mut self, name: impl Into<String>, kind: Kind) -> Self {
        self.columns.push(Column {
            name: name.into(),
            kind,
        });
        self
    }

    /// Adds a row, a cell a column.
    #[must_use]
    pub fn row(mut self, cells: impl IntoIterator<Item = Cell>) -> Self {
        self.rows.push(cells.into_iter().collect());
        self
    }

    /// Adds rows, for lists.
    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// Ends the sheet with the sums of its columns of numbers and money, under this word.
    #[must_use]
    pub fn totals(mut self, word: impl Into<String>) -> Self {
        self.totals = Some(word.into());
        self
    }

    /// The bytes of a `.csv` file as French spreadsheets open it.
    pub fn to_csv(&self) -> Vec<u8> {
        csv::write(self)
    }

    /// The bytes of a file of this sheet alone.
    pub fn to_bytes(&self) -> Result<Vec<u8>, PaperError> {
        write::workbook(std::slice::from_ref(self))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Cents> for Cell {
    fn from(money: Cents) -> Self {
        Self::Money(money)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}
