//! Fresh databases for each test, on the engine asked for.

use std::path::Path;

use bocage::app::{App, Parts};
use bocage::config::Config;
use bocage::migrations::SCHEMAS;
use bocage::network::Directory;
use bocage::printer::Printer;
use platform::clock::Clock;
use platform::db::Databases;
use platform::limits::Limits;
use platform::mail::Mailer;
use platform::metrics::Metrics;
use platform::password::Passwords;
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

/// A house whose rows nobody else sees.
pub(crate) async fn house(files: &Path) -> App {
    let address = fresh_database().await;
    let databases = open(files, address.as_ref()).await;
    databases
        .prepare_network(super::now())
        .await
        .expect("the network's database");
    App::new(Parts {
        config: config(files, address),
        databases,
        clock: Clock::held(super::now()),
        directory: Directory::default(),
        passwords: Passwords::default(),
        limits: Limits::default(),
        mailer: Mailer::Outbox,
        metrics: Metrics::default(),
        printer: Printer::new().expect("fonts and templates"),
    })
}

fn config(files: &Path, database_url: Option<String>) -> Config {
    Config {
        data_dir: files.to_owned(),
        database_url,
        listen: String::new(),
        trusted_proxy: None,
        public_url: "http://localhost:8080".to_owned(),
        only_garden: None,
        demo: true,
        works: false,
        smtp_url: None,
        mail_from: "Bocage <bocage@localhost>".to_owned(),
    }
}

async fn open(files: &Path, address: Option<&String>) -> Databases {
    match address {
        None => Databases::files(files, SCHEMAS).expect("a folder"),
        Some(address) => Databases::server(address, SCHEMAS)
            .await
            .expect("PostgreSQL answers"),
    }
}

/// The address of a fresh database, where there is a server for tests.
async fn fresh_database() -> Option<String> {
    let server = server()?;
    let name = format!(
        "it_{}",
        platform::token::fresh().get(..16).expect("letters")
    );
    let mut admin = PgConnection::connect(&server)
        .await
        .expect("PostgreSQL answers");
    let sql = format!("CREATE DATABASE \"{name}\"");
    admin.execute(AssertSqlSafe(sql)).await.expect("a database");
    let (base, _) = server.rsplit_once('/').expect("a database in the address");
    Some(format!("{base}/{name}"))
}

/// The PostgreSQL server of the tests: `postgres://user@host:port/postgres`.
#[expect(
    clippy::disallowed_methods,
    reason = "tests are told where PostgreSQL is by the set-up"
)]
fn server() -> Option<String> {
    std::env::var("BOCAGE_TEST_DATABASE_URL")
        .ok()
        .filter(|url| !url.is_empty())
}
