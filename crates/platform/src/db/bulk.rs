//! Many rows in few statements: how gardens are copied and made.

use std::fmt::Write as _;

use super::tx::Tx;
use super::{DbError, Engine, Query, Value, placeholders, query};

/// Arguments of one statement: enough to spare the going back and forth, few enough for SQLite,
/// which looks each name up in the list of those before it.
const ARGUMENTS: usize = 200;

/// Writes rows of one table, given cell after cell in the order of the columns.
pub async fn insert_all(
    tx: &mut Tx,
    table: &str,
    columns: &[&str],
    cells: impl IntoIterator<Item = Value>,
) -> Result<(), DbError> {
    let width = columns.len().max(1);
    let batch = (ARGUMENTS / width).max(1) * width;
    let mut cells = cells.into_iter().peekable();
    while cells.peek().is_some() {
        let some: Vec<Value> = cells.by_ref().take(batch).collect();
        let insert = insert(table, columns, some.len() / width);
        tx.run(Query::assembled(insert).bind_all(some)).await?;
    }
    Ok(())
}

/// `INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4)`: many rows in one statement.
fn insert(table: &str, columns: &[&str], rows: usize) -> String {
    let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
    for row in 0..rows {
        let first = row.saturating_mul(columns.len()).saturating_add(1);
        let comma = if row == 0 { "" } else { ", " };
        // Writing to a String cannot fail.
        let _written = write!(sql, "{comma}({})", placeholders(first, columns.len()));
    }
    sql
}

/// After rows came with their ids, PostgreSQL's next ids start behind them; SQLite knows by itself.
pub async fn advance_ids(tx: &mut Tx) -> Result<(), DbError> {
    if tx.engine() == Engine::Sqlite {
        return Ok(());
    }
    let tables: Vec<(String,)> = tx
        .all(query(
            "SELECT CAST(table_name AS TEXT) FROM information_schema.columns
             WHERE table_schema = current_schema() AND column_name = 'id' AND is_identity = 'YES'",
        ))
        .await?;
    for (table,) in tables {
        let sql = format!(
            "SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT MAX(id) FROM {table}))
             WHERE EXISTS (SELECT 1 FROM {table})"
        );
        tx.run(Query::assembled(sql)).await?;
    }
    Ok(())
}
