//! From a row of either engine to a typed value, by column name.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a column holds one kind of value; any other is refused the same way"
)]

use sqlx::{Row as _, TypeInfo as _, ValueRef as _};
use sqlx::{postgres::PgRow, sqlite::SqliteRow};
use values::{Cents, Coded, Day, Id, Instant, Week};

use super::DbError;

/// A row as the engine gave it.
pub enum Row<'r> {
    /// Of the embedded engine.
    Sqlite(&'r SqliteRow),
    /// Of PostgreSQL.
    Postgres(&'r PgRow),
}

/// A stored value without its engine.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// SQL null.
    Null,
    /// A whole number (`SQLite` stores yes and no as 1 and 0).
    Int(i64),
    /// Text.
    Text(String),
    /// Yes or no, from PostgreSQL.
    Bool(bool),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// A type that one column can hold.
pub trait Column: Sized {
    /// Reads the value, or says what it expected.
    fn from_cell(cell: Cell) -> Result<Self, String>;
}

/// A type that one row can become. Written with [`crate::rows!`], or a tuple in column order.
pub trait FromRow: Sized {
    /// Reads the row.
    fn from_row(row: &Row<'_>) -> Result<Self, DbError>;
}

/// A coded enum in a column: `Code(SubscriptionState::Confirmed)` is stored as `confirmed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code<T>(pub T);

impl Row<'_> {
    /// Reads a column by name.
    pub fn read<T: Column>(&self, name: &str) -> Result<T, DbError> {
        let cell = match self {
            Self::Sqlite(row) => sqlite_cell(row, name),
            Self::Postgres(row) => postgres_cell(row, name),
        };
        cell.map_err(DbError::Engine)
            .and_then(|cell| T::from_cell(cell).map_err(|reason| column_error(name, reason)))
    }

    /// Every column, in order.
    pub(super) fn cells(&self) -> Result<Vec<Cell>, DbError> {
        let count = match self {
            Self::Sqlite(row) => row.len(),
            Self::Postgres(row) => row.len(),
        };
        (0..count).map(|index| self.cell_at(index)).collect()
    }

    fn cell_at(&self, index: usize) -> Result<Cell, DbError> {
        match self {
            Self::Sqlite(row) => sqlite_cell(row, index),
            Self::Postgres(row) => postgres_cell(row, index),
        }
        .map_err(DbError::Engine)
    }

    fn read_at<T: Column>(&self, index: usize) -> Result<T, DbError> {
        let cell = self.cell_at(index)?;
        T::from_cell(cell).map_err(|reason| self.error_at(index, reason))
    }

    fn error_at(&self, index: usize, reason: String) -> DbError {
        let name = match self {
            Self::Sqlite(row) => row.columns().get(index).map(sqlx::Column::name),
            Self::Postgres(row) => row.columns().get(index).map(sqlx::Column::name),
        };
        column_error(name.unwrap_or("?"), reason)
    }
}

fn column_error(name: &str, reason: String) -> DbError {
    DbError::Column {
        column: name.to_owned(),
        reason,
    }
}

fn sqlite_cell<I: sqlx::ColumnIndex<SqliteRow>>(row: &SqliteRow, at: I) -> sqlx::Result<Cell> {
    let raw = row.try_get_raw(&at)?;
    if raw.is_null() {
        return Ok(Cell::Null);
    }
    let kind = raw.type_info().name().to_owned();
    match kind.as_str() {
        "INTEGER" | "BOOLEAN" | "NUMERIC" => row.try_get_unchecked(at).map(Cell::Int),
        "BLOB" => row.try_get_unchecked(at).map(Cell::Bytes),
        _ => row.try_get_unchecked(at).map(Cell::Text),
    }
}

fn postgres_cell<I: sqlx::ColumnIndex<PgRow>>(row: &PgRow, at: I) -> sqlx::Result<Cell> {
    let raw = row.try_get_raw(&at)?;
    if raw.is_null() {
        return Ok(Cell::Null);
    }
    let kind = raw.type_info().name().to_owned();
    match kind.as_str() {
        "INT8" => row.try_get(at).map(Cell::Int),
        "INT4" => row.try_get::<i32, _>(at).map(|n| Cell::Int(i64::from(n))),
        "BOOL" => row.try_get(at).map(Cell::Bool),
        "BYTEA" => row.try_get(at).map(Cell::Bytes),
        _ => row.try_get(at).map(Cell::Text),
    }
}

impl Column for i64 {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Int(n) => Ok(n),
            other => Err(format!("a whole number was expected, not {other:?}")),
        }
    }
}
impl Column for bool {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Bool(yes) => Ok(yes),
            Cell::Int(n) => Ok(n != 0),
            other => Err(format!("yes or no was expected, not {other:?}")),
        }
    }
}
impl Column for String {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Text(text) => Ok(text),
            other => Err(format!("text was expected, not {other:?}")),
        }
    }
}
impl Column for Vec<u8> {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Bytes(bytes) => Ok(bytes),
            other => Err(format!("bytes were expected, not {other:?}")),
        }
    }
}
impl<T: Column> Column for Option<T> {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        match cell {
            Cell::Null => Ok(None),
            other => T::from_cell(other).map(Some),
        }
    }
}
impl<T> Column for Id<T> {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        i64::from_cell(cell).map(Self::new)
    }
}
impl Column for Cents {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        i64::from_cell(cell).map(Self::new)
    }
}
impl<T: Coded> Column for Code<T> {
    fn from_cell(cell: Cell) -> Result<Self, String> {
        let code = String::from_cell(cell)?;
        T::from_code(&code)
            .map(Self)
            .ok_or_else(|| format!("unknown code {code}"))
    }
}
/// Types stored as their own text.
macro_rules! parsed {
    ($($ty:ty),+) => {$(
        impl Column for $ty {
            fn from_cell(cell: Cell) -> Result<Self, String> {
                let text = String::from_cell(cell)?;
                text.parse().map_err(|error| format!("{text}: {error}"))
            }
        }
    )+};
}
parsed!(Day, Week, Instant);

/// Declares a row type and how it is read: the fields' names are the columns' names.
///
/// `rows! { /// A line of the list. pub struct DepotLine { id: DepotId, name: String } }`
#[macro_export]
macro_rules! rows {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident: $ty:ty),+ $(,)? }) => {
        $(#[$meta])*
        $vis struct $name { $($(#[$fmeta])* $fvis $field: $ty),+ }
        impl $crate::db::FromRow for $name {
            fn from_row(row: &$crate::db::Row<'_>) -> Result<Self, $crate::db::DbError> {
                Ok(Self { $($field: row.read(stringify!($field))?),+ })
            }
        }
    };
}

macro_rules! tuples {
    ($($name:ident $index:tt),+) => {
        impl<$($name: Column),+> FromRow for ($($name,)+) {
            fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
                Ok(($(row.read_at::<$name>($index)?,)+))
            }
        }
    };
}
tuples!(A 0);
tuples!(A 0, B 1);
tuples!(A 0, B 1, C 2);
tuples!(A 0, B 1, C 2, D 3);
tuples!(A 0, B 1, C 2, D 3, E 4);
tuples!(A 0, B 1, C 2, D 3, E 4, F 5);
