//! Copying a whole garden from one database to another of the same schema, between engines too:
//! exports, imports, backups and restorations are all this one gesture.

use super::bulk::{advance_ids, insert_all};
use super::tx::Tx;
use super::{Cell, DbError, Engine, FromRow, Query, Row, Value, query};

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
    let cells = rows.iter().flat_map(|row| row.0.iter().zip(&table.columns));
    let cells = cells.map(|(cell, (_, held))| value(cell, *held));
    insert_all(to, &table.name, &columns, cells).await?;
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
