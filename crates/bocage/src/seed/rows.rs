//! Many rows in few statements: what makes a whole garden in a moment.

use platform::db::{DbError, Tx, Value, insert_all};

/// Rows of one table, waiting to be written together.
pub(super) struct Rows {
    table: &'static str,
    columns: &'static [&'static str],
    cells: Vec<Value>,
}

impl Rows {
    /// No row yet.
    pub(super) fn new(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self {
            table,
            columns,
            cells: Vec::new(),
        }
    }

    /// Adds a row; its values are in the order of the columns.
    pub(super) fn push<const N: usize>(&mut self, row: [Value; N]) {
        debug_assert_eq!(
            N,
            self.columns.len(),
            "a value per column of {}",
            self.table
        );
        self.cells.extend(row);
    }

    /// Writes them all.
    pub(super) async fn write(self, tx: &mut Tx) -> Result<(), DbError> {
        insert_all(tx, self.table, self.columns, self.cells).await
    }
}

/// A row from values of any type that a column can hold.
macro_rules! row {
    ($($value:expr),+ $(,)?) => {
        [$(platform::db::Value::from($value)),+]
    };
}
pub(super) use row;
