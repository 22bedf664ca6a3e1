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
    let databases = open(files).await;
    databases
        .prepare_network(super::now())
        .await
        .expect("the network's database");
    App::new(Parts {
        config: config(files),
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

fn config(files: &Path) -> Config {
    Config {
        data_dir: files.to_owned(),
        database_url: None,
        listen: String::new(),
        public_url: "http://localhost:8080".to_owned(),
        only_garden: None,
        demo: true,
        works: false,
        smtp_url: None,
        mail_from: "Bocage <bocage@localhost>".to_owned(),
    }
}

async fn open(files: &Path) -> Databases {
    let Some(server) = server() else {
        return Databases::files(files, SCHEMAS).expect("a folder");
    };
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
    Databases::server(&format!("{base}/{name}"), SCHEMAS)
        .await
        .expect("PostgreSQL answers")
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
