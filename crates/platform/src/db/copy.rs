//! Copying a whole garden from one database to another of the same schema, between engines too:
//! exports, imports, backups and restorations are all this one gesture.

use std::fmt::Write as _;

use super::tx::Tx;
use super::{Cell, DbError, Engine, FromRow, Query, Row, Value, query};

/// Arguments of one statement, under the limit of both engines.
const ARGUMENTS: usize = 20_000;

/// One table, with its columns in order and whether each holds yes or no.
struct Table {
    name: String,
    columns: Vec<(String, Held)>,
}

/// What a column holds, as far as binding it matters.
#[derive(Clone, Copy)]
enum Held {
    Int,
    Text,
    Bool,
    Bytes,
}

/// A row of any table.
struct AnyRow(Vec<Cell>);

impl FromRow for AnyRow {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        row.cells().map(Self)
    }
}

/// Replaces every row of `to` by those of `from`; one of the two is a SQLite file. Nothing is
/// visible before `to` commits. Gives the number of rows.
pub async fn copy(from: &mut Tx, to: &mut Tx) -> Result<u64, DbError> {
    let tables = match from.engine() {
        Engine::Sqlite => list_tables(from).await?,
        Engine::Postgres => list_tables(to).await?,
    };
    for table in tables.iter().rev() {
        to.run(Query::assembled(format!("DELETE FROM {}", table.name)))
            .await?;
    }
    let mut count = 0_u64;
    for table in &tables {
        count = count.saturating_add(copy_table(from, to, table).await?);
    }
    advance_ids(to).await?;
    Ok(count)
}

async fn copy_table(from: &mut Tx, to: &mut Tx, table: &Table) -> Result<u64, DbError> {
    let columns: Vec<&str> = table
        .columns
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    let select = format!("SELECT {} FROM {}", columns.join(", "), table.name);
    let rows: Vec<AnyRow> = from.all(Query::assembled(select)).await?;
    let batch = (ARGUMENTS / columns.len().max(1)).max(1);
    for rows in rows.chunks(batch) {
        let values = rows.iter().flat_map(|row| row.0.iter().zip(&table.columns));
        let values = values.map(|(cell, (_, held))| value(cell, *held));
        let insert = insert_rows(&table.name, &columns, rows.len());
        to.run(Query::assembled(insert).bind_all(values)).await?;
    }
    Ok(u64::try_from(rows.len()).unwrap_or(u64::MAX))
}

/// The tables in the order they were made: what a row refers to comes first.
async fn list_tables(sqlite: &mut Tx) -> Result<Vec<Table>, DbError> {
    let names: Vec<(String,)> = sqlite
        .all(query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'migrations'
             AND name NOT LIKE 'sqlite%' ORDER BY rowid",
        ))
        .await?;
    let mut tables = Vec::with_capacity(names.len());
    for (name,) in names {
        let columns: Vec<(String, String)> = sqlite
            .all(query("SELECT name, type FROM pragma_table_info($1) ORDER BY cid").bind(&name))
            .await?;
        let columns = columns
            .into_iter()
            .map(|(column, kind)| (column, held(&kind)));
        tables.push(Table {
            name,
            columns: columns.collect(),
        });
    }
    Ok(tables)
}

fn held(declared: &str) -> Held {
    match declared {
        "BOOLEAN" => Held::Bool,
        "BLOB" => Held::Bytes,
        "TEXT" => Held::Text,
        _ => Held::Int,
    }
}

/// A null needs the kind of its column, and SQLite's 1 and 0 become yes and no again.
fn value(cell: &Cell, held: Held) -> Value {
    match (held, cell) {
        (Held::Bool, Cell::Int(number)) => Value::Bool(Some(*number != 0)),
        (Held::Bool, Cell::Null) => Value::Bool(None),
        (_, Cell::Int(number)) => Value::Int(Some(*number)),
        (_, Cell::Text(text)) => Value::Text(Some(text.clone())),
        (_, Cell::Bool(yes)) => Value::Bool(Some(*yes)),
        (_, Cell::Bytes(bytes)) => Value::Bytes(Some(bytes.clone())),
        (Held::Int, Cell::Null) => Value::Int(None),
        (Held::Text, Cell::Null) => Value::Text(None),
        (Held::Bytes, Cell::Null) => Value::Bytes(None),
    }
}

/// `INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4)`: many rows in one statement.
pub fn insert_rows(table: &str, columns: &[&str], rows: usize) -> String {
    let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
    for row in 0..rows {
        let first = row.saturating_mul(columns.len()).saturating_add(1);
        let comma = if row == 0 { "" } else { ", " };
        // Writing to a String cannot fail.
        let _written = write!(
            sql,
            "{comma}({})",
            super::placeholders(first, columns.len())
        );
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
