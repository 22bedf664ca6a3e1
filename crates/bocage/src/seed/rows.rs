//! Many rows in few statements: what makes a whole garden in a moment.

use platform::db::{DbError, Query, Tx, Value};

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
            let sql = insert(self.table, self.columns, batch.len() / width);
            tx.run(Query::assembled(sql).bind_all(batch)).await?;
        }
        Ok(())
    }
}

/// `INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4)`.
fn insert(table: &str, columns: &[&str], rows: usize) -> String {
    use std::fmt::Write as _;
    let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
    let mut number = 0_usize;
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { "), (" });
        for column in 0..columns.len() {
            number += 1;
            let comma = if column == 0 { "" } else { ", " };
            // Writing to a String cannot fail.
            let _written = write!(sql, "{comma}${number}");
        }
    }
    sql.push(')');
    sql
}

/// A row from values of any type that a column can hold.
macro_rules! row {
    ($($value:expr),+ $(,)?) => {
        [$(platform::db::Value::from($value)),+]
    };
}
pub(super) use row;
