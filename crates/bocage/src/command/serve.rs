//! Starting the house: databases opened and brought to this version, then pages and jobs.

use std::time::Duration;

use platform::clock::Clock;
use platform::db::{Access, Databases, DbError};
use platform::limits::Limits;
use platform::mail::Mailer;
use platform::metrics::Metrics;
use platform::password::Passwords;
use platform::server;
use tokio::net::TcpListener;

use super::{Mode, Options};
use crate::app::{App, Parts};
use crate::config::Config;
use crate::migrations::SCHEMAS;
use crate::network::{self, Directory};
use crate::printer::Printer;
use crate::{jobs, routes};

type Done = Result<(), String>;

/// Jobs of this process ring by themselves; those of others are looked for this often.
const OWN_ROUND: Duration = Duration::from_mins(10);
const APART_ROUND: Duration = Duration::from_secs(10);

/// Serves until asked to stop.
pub(super) async fn run(options: Options) -> Done {
    let app = open(&options, Mode::Real).await?;
    migrate_all(&app).await.map_err(|e| e.to_string())?;
    listen(app).await
}

/// Runs jobs until asked to stop.
pub(super) async fn work(options: Options) -> Done {
    let app = open(&options, Mode::Real).await?;
    tokio::select! {
        () = jobs::work(app.clone(), APART_ROUND) => {}
        () = server::asked_to_stop() => {}
    }
    app.databases.close().await;
    Ok(())
}

/// Brings every database to this version.
pub(super) async fn migrate(options: Options) -> Done {
    let app = open(&options, Mode::Real).await?;
    migrate_all(&app).await.map_err(|e| e.to_string())
}

/// Puts the house together.
pub(super) async fn open(options: &Options, mode: Mode) -> Result<App, String> {
    let config = options.config(mode);
    let databases = open_databases(&config).await.map_err(|e| e.to_string())?;
    let clock = options.clock.map_or(Clock::Machine, Clock::held);
    let mailer = match &config.smtp_url {
        Some(url) => Mailer::smtp(url, &config.mail_from).map_err(|e| e.to_string())?,
        None => Mailer::Outbox,
    };
    Ok(App::new(Parts {
        config,
        databases,
        clock,
        directory: Directory::default(),
        passwords: Passwords::default(),
        limits: Limits::default(),
        mailer,
        metrics: Metrics::default(),
        printer: Printer::new().map_err(|e| e.to_string())?,
    }))
}

async fn open_databases(config: &Config) -> Result<Databases, DbError> {
    match &config.database_url {
        Some(url) => Databases::server(url, SCHEMAS).await,
        None => Databases::files(&config.data_dir, SCHEMAS),
    }
}

/// The network's database first, then each garden it knows.
pub(super) async fn migrate_all(app: &App) -> Result<(), DbError> {
    let now = app.clock.now();
    app.databases.prepare_network(now).await?;
    let mut tx = app.databases.network(Access::Read, now).await?;
    let gardens = network::store::list_gardens(&mut tx).await?;
    drop(tx);
    for garden in gardens {
        if let Ok(slug) = garden.slug.parse() {
            app.databases.prepare_garden(&slug, now).await?;
        }
    }
    app.directory.read_again(app).await
}

/// Answers at the configured address; runs the jobs beside, unless another process does.
pub(super) async fn listen(app: App) -> Done {
    let listener = TcpListener::bind(&app.config.listen)
        .await
        .map_err(|error| format!("{} cannot be listened to: {error}", app.config.listen))?;
    let jobs = app
        .config
        .works
        .then(|| tokio::spawn(jobs::work(app.clone(), OWN_ROUND)));
    tracing::info!(
        listen = app.config.listen,
        url = app.config.public_url,
        "Bocage is ready"
    );
    let served = server::serve(listener, routes::router(&app)).await;
    if let Some(jobs) = jobs {
        jobs.abort();
    }
    app.databases.close().await;
    served.map_err(|error| error.to_string())
}
