//! One list of migrations makes the same tables on both engines: names, columns, what may be null.

use std::collections::BTreeSet;

use bocage::migrations::SCHEMAS;
use platform::db::{Access, Databases, Engine, GardenTx, query};

use crate::support::{Garden, now, slug};

type Column = (String, String, bool);

#[tokio::test]
async fn both_engines_have_the_same_columns() {
    let app = Garden::empty().await;
    if app.app.databases.engine() == Engine::Sqlite {
        // The comparison is made when the tests run on the other engine.
        return;
    }
    let on_server = server_columns(&mut app.read().await).await;
    let files = tempfile::tempdir().expect("a folder");
    let embedded = Databases::files(files.path(), SCHEMAS).expect("a folder");
    embedded
        .prepare_garden(&slug(), now())
        .await
        .expect("a garden");
    let mut tx = embedded
        .garden(&slug(), Access::Read, now())
        .await
        .expect("rows");
    assert_eq!(file_columns(&mut tx).await, on_server);
}

async fn server_columns(tx: &mut GardenTx) -> BTreeSet<Column> {
    let rows: Vec<(String, String, bool)> = tx
        .all(query(
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), is_nullable = 'YES'
             FROM information_schema.columns WHERE table_schema = current_schema()",
        ))
        .await
        .expect("columns");
    rows.into_iter().collect()
}

/// A primary key is never null, whatever SQLite says of it.
async fn file_columns(tx: &mut GardenTx) -> BTreeSet<Column> {
    let rows: Vec<(String, String, bool)> = tx
        .all(query(
            "SELECT m.name, c.name, c.\"notnull\" = 0 AND c.pk = 0
             FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
        ))
        .await
        .expect("columns");
    rows.into_iter().collect()
}
