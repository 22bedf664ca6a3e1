//! Who does which kind of job, and the worker that goes round the gardens.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use platform::db::DbError;
use platform::jobs::{Handlers, Worker};
use platform::mail;
use values::{Instant, Slug};

use crate::app::App;
use crate::network::tell;

/// The kinds of jobs of the house.
pub fn handlers(app: &App) -> Handlers {
    let (letters, names, counts) = (app.clone(), app.clone(), app.clone());
    Handlers::default()
        .on(mail::SEND, move |task| {
            mail::run(letters.databases.clone(), letters.mailer.clone(), task)
        })
        .on(tell::NAME, move |task| tell::run_name(names.clone(), task))
        .on(tell::COUNTS, move |task| {
            tell::run_counts(counts.clone(), task)
        })
}

/// Sees to it that the jobs that come back in a garden are planned.
pub async fn begin(app: &App, garden: &Slug) -> Result<(), DbError> {
    tell::begin(app, garden).await
}

/// A worker for this house.
pub fn worker(app: &App) -> Worker {
    Worker::new(app.databases.clone(), app.clock.clone(), handlers(app))
}

/// Runs due jobs of every garden, for ever: at once when this process added one, when its time
/// has come, and all round every `round` for those that another process added. A garden with
/// nothing to do stays closed meanwhile.
pub async fn work(app: App, round: Duration) {
    let mut round_of_jobs = Round {
        worker: worker(&app),
        due: BTreeMap::new(),
    };
    let mut whole_round = tokio::time::interval(round);
    let mut look = tokio::time::interval(Duration::from_secs(5));
    loop {
        let gardens = tokio::select! {
            () = app.databases.wake().heard() => app.databases.wake().take(),
            _ = whole_round.tick() => all_gardens(&app).await,
            _ = look.tick() => {
                app.databases.close_idle().await;
                round_of_jobs.due_at(app.clock.now())
            }
        };
        for garden in gardens {
            round_of_jobs.visit(garden).await;
        }
    }
}

/// The worker and when each garden has its next job.
struct Round {
    worker: Worker,
    due: BTreeMap<Slug, Instant>,
}

impl Round {
    fn due_at(&self, now: Instant) -> BTreeSet<Slug> {
        let due = self.due.iter().filter(|(_, at)| **at <= now);
        due.map(|(slug, _)| slug.clone()).collect()
    }

    async fn visit(&mut self, garden: Slug) {
        match run(&self.worker, &garden).await {
            Ok(Some(next)) => drop(self.due.insert(garden, next)),
            Ok(None) => drop(self.due.remove(&garden)),
            Err(error) => tracing::error!(garden.slug = %garden, %error, "jobs did not run"),
        }
    }
}

async fn run(worker: &Worker, garden: &Slug) -> Result<Option<Instant>, DbError> {
    worker.run_due(garden).await?;
    worker.next_due(garden).await
}

async fn all_gardens(app: &App) -> BTreeSet<Slug> {
    if let Err(error) = app.directory.read_again(app).await {
        tracing::error!(%error, "the list of gardens could not be read");
    }
    let gardens: BTreeSet<Slug> = app.directory.slugs().into_iter().collect();
    for garden in &gardens {
        begin_or_tell(app, garden).await;
    }
    gardens
}

async fn begin_or_tell(app: &App, garden: &Slug) {
    if let Err(error) = begin(app, garden).await {
        tracing::error!(garden.slug = %garden, %error, "the jobs that come back are not planned");
    }
}
