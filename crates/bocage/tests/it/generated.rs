//! Pages of `docs/` that the code writes. A difference fails; `cargo x accept` rewrites them, and
//! the difference is then reviewed like prose.

use std::fmt::Write as _;
use std::path::Path;

use bocage::acts::ActRoute;
use bocage::guard::Need;
use bocage::routes;
use domain::people::rights::ReadyRole;
use platform::db::{Access, Engine, query};
use values::Coded as _;

use crate::support::{Garden, now};

#[test]
fn the_rights_page_is_the_table_of_acts() {
    let mut page = String::from(
        "Who may do what: each address, the right it asks for, the ready-made roles that hold it.\n",
    );
    let mut room = "";
    for act in routes::acts().routes() {
        if act.room != room {
            room = act.room;
            let _written = write!(page, "\n{room}\n");
        }
        let line = format!("  {:<4} {:<50} {}", act.method, act.path, who(act));
        let _written = writeln!(page, "{}", line.trim_end());
    }
    is_written("rights.txt", &page);
}

fn who(act: &ActRoute) -> String {
    match act.need {
        Need::Anyone => "anyone".to_owned(),
        Need::SignedIn => "whoever signed in".to_owned(),
        Need::Member => "a member".to_owned(),
        Need::Right(right) => {
            let holders = ReadyRole::ALL
                .iter()
                .filter(|role| role.rights().holds(right));
            let names: Vec<&str> = holders.map(|role| role.code()).collect();
            format!("{:<20} {}", right.code(), names.join(" "))
        }
    }
}

#[tokio::test]
async fn the_schema_page_is_what_the_migrations_make() {
    let app = Garden::empty().await;
    if app.app.databases.engine() == Engine::Postgres {
        // One list of migrations serves both engines; the page is written from the other.
        return;
    }
    let tables =
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name";
    let mut network = app
        .app
        .databases
        .network(Access::Read, now())
        .await
        .expect("an answer");
    let of_network: Vec<(String,)> = network.all(query(tables)).await.expect("an answer");
    let of_garden: Vec<(String,)> = app
        .read()
        .await
        .all(query(tables))
        .await
        .expect("an answer");
    let mut page = String::from("-- The schema that the migrations make, as SQLite tells it.\n");
    for (title, statements) in [("The network", of_network), ("Each garden", of_garden)] {
        let _written = write!(page, "\n-- {title}\n\n");
        for (statement,) in statements {
            let _written = writeln!(page, "{statement};");
        }
    }
    is_written("schema.sql", &page);
}

/// Compares a page with what the code says, or rewrites it when asked to.
#[expect(
    clippy::disallowed_methods,
    reason = "the verb that accepts says so by the environment"
)]
fn is_written(name: &str, page: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(name);
    if std::env::var("BOCAGE_ACCEPT").is_ok() {
        std::fs::write(&path, page).expect("an answer");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == page,
        "docs/{name} is not what the code says. Run: cargo x accept"
    );
}
