//! Many rows in few statements: what makes a whole garden in a moment.

use platform::db::{DbError, Query, Tx, Value, insert_rows};

/// Rows of one table, waiting to be written together.
pub(super) struct Rows {
    table: &'static str,
    columns: &'static [&'static str],
    cells: Vec<Value>,
}

/// Rows per statement: enough to spare the parsing, few enough for the engines' limits.
const BATCH: usize = 100;

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
        let width = self.columns.len();
        let mut cells = self.cells.into_iter().peekable();
        while cells.peek().is_some() {
            let batch: Vec<Value> = cells.by_ref().take(width * BATCH).collect();
            let sql = insert_rows(self.table, self.columns, batch.len() / width);
            tx.run(Query::assembled(sql).bind_all(batch)).await?;
        }
        Ok(())
    }
}

/// A row from values of any type that a column can hold.
macro_rules! row {
    ($($value:expr),+ $(,)?) => {
        [$(platform::db::Value::from($value)),+]
    };
}
pub(super) use row;
