//! Work done after the answer: a table in the garden's database, written in the transaction that
//! asks for it, so that neither is ever without the other.
//!
//! A job runs at least once; each kind makes sure that twice changes nothing. A job that keeps
//! failing is set aside as dead and shown to the garden's staff, who may try again.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use values::ids::JobId;
use values::{Instant, Slug};

use crate::clock::Clock;
use crate::db::{Access, Databases, DbError, GardenTx, query};
use crate::rows;

/// Attempts before a job is set aside.
pub const ATTEMPTS: i64 = 8;
/// A running job that has said nothing for so long was cut off, and is taken again.
const LOCK_SECONDS: i64 = 300;

/// One job as its handler receives it.
#[derive(Clone, Debug)]
pub struct Task {
    /// The garden it belongs to.
    pub garden: Slug,
    /// What it was asked to do, as text of its own kind.
    pub payload: String,
    /// When it was taken.
    pub now: Instant,
}

/// The answer of a handler: done, or why not.
pub type Done = Result<(), String>;
type Handler = Arc<dyn Fn(Task) -> Pin<Box<dyn Future<Output = Done> + Send>> + Send + Sync>;

/// The kinds of jobs and who does them.
#[derive(Clone, Default)]
pub struct Handlers {
    by_kind: BTreeMap<&'static str, Handler>,
}

impl Handlers {
    /// Says who does a kind of job.
    #[must_use]
    pub fn on<F, Fut>(mut self, kind: &'static str, run: F) -> Self
    where
        F: Fn(Task) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Done> + Send + 'static,
    {
        self.by_kind
            .insert(kind, Arc::new(move |task| Box::pin(run(task))));
        self
    }
}

/// Adds a job, due at once.
pub async fn enqueue(
    tx: &mut GardenTx,
    kind: &'static str,
    payload: &str,
) -> Result<JobId, DbError> {
    let now = tx.now();
    enqueue_at(tx, kind, payload, now).await
}

/// Adds a job, due from an instant on.
pub async fn enqueue_at(
    tx: &mut GardenTx,
    kind: &'static str,
    payload: &str,
    run_at: Instant,
) -> Result<JobId, DbError> {
    let now = tx.now();
    tx.wake_worker();
    let (id,) = tx
        .one(
            query(
                "INSERT INTO jobs (kind, payload, state, run_at, attempts, created_at)
                 VALUES ($1, $2, 'waiting', $3, 0, $4) RETURNING id",
            )
            .bind(kind)
            .bind(payload)
            .bind(run_at)
            .bind(now),
        )
        .await?;
    Ok(id)
}

/// Plans the next turn of a job that comes back, one at a time, and forgets the turns that went
/// well: work done each hour must not pile up.
pub async fn repeat(tx: &mut GardenTx, kind: &'static str, run_at: Instant) -> Result<(), DbError> {
    tx.run(query("DELETE FROM jobs WHERE kind = $1 AND state = 'done'").bind(kind))
        .await?;
    let waiting: Option<(i64,)> = tx
        .optional(
            query("SELECT id FROM jobs WHERE kind = $1 AND state = 'waiting' LIMIT 1").bind(kind),
        )
        .await?;
    if waiting.is_none() {
        enqueue_at(tx, kind, "", run_at).await?;
    }
    Ok(())
}

/// Whether a job of this kind waits or runs.
pub async fn is_planned(tx: &mut GardenTx, kind: &'static str) -> Result<bool, DbError> {
    let found: Option<(i64,)> = tx
        .optional(
            query(
                "SELECT id FROM jobs WHERE kind = $1 AND state IN ('waiting', 'running') LIMIT 1",
            )
            .bind(kind),
        )
        .await?;
    Ok(found.is_some())
}

rows! {
    /// A job that was set aside, for the staff's page.
    #[derive(Clone, Debug)]
    pub struct DeadJob {
        /// Its id.
        pub id: JobId,
        /// Its kind.
        pub kind: String,
        /// Why it failed the last time.
        pub last_error: Option<String>,
        /// When it was asked for.
        pub created_at: Instant,
        /// When it was given up.
        pub ended_at: Option<Instant>,
    }
}

/// The jobs that were set aside, latest first.
pub async fn list_dead(tx: &mut GardenTx) -> Result<Vec<DeadJob>, DbError> {
    tx.all(query(
        "SELECT id, kind, last_error, created_at, ended_at FROM jobs
         WHERE state = 'dead' ORDER BY id DESC LIMIT 100",
    ))
    .await
}

/// How many jobs wait or run, and how many were set aside.
pub async fn count(tx: &mut GardenTx) -> Result<(i64, i64), DbError> {
    tx.one(query(
        "SELECT COUNT(CASE WHEN state IN ('waiting', 'running') THEN 1 END),
                COUNT(CASE WHEN state = 'dead' THEN 1 END) FROM jobs",
    ))
    .await
}

/// Gives a dead job another chance. Says whether there was one.
pub async fn retry(tx: &mut GardenTx, id: JobId) -> Result<bool, DbError> {
    let now = tx.now();
    tx.wake_worker();
    let touched = tx
        .run(
            query(
                "UPDATE jobs SET state = 'waiting', attempts = 0, run_at = $1, ended_at = NULL
                 WHERE id = $2 AND state = 'dead'",
            )
            .bind(now)
            .bind(id),
        )
        .await?;
    Ok(touched > 0)
}

rows! {
    struct Claimed {
        id: JobId,
        kind: String,
        payload: String,
        attempts: i64,
    }
}

/// Takes jobs one by one and runs them.
#[derive(Clone)]
pub struct Worker {
    databases: Databases,
    clock: Clock,
    handlers: Handlers,
}

impl Worker {
    /// A worker for these kinds of jobs.
    pub fn new(databases: Databases, clock: Clock, handlers: Handlers) -> Self {
        Self {
            databases,
            clock,
            handlers,
        }
    }

    /// Runs every job of a garden that is due; gives how many were taken.
    pub async fn run_due(&self, garden: &Slug) -> Result<usize, DbError> {
        let mut taken = 0_usize;
        while let Some(job) = self.claim(garden).await? {
            taken = taken.saturating_add(1);
            let done = self.run(garden, &job).await;
            self.close(garden, &job, done).await?;
        }
        Ok(taken)
    }

    /// When the garden's next job is due, if any waits.
    pub async fn next_due(&self, garden: &Slug) -> Result<Option<Instant>, DbError> {
        let mut tx = self
            .databases
            .garden(garden, Access::Read, self.clock.now())
            .await?;
        let (next,) = tx
            .one(query(
                "SELECT MIN(CASE WHEN state = 'waiting' THEN run_at ELSE locked_until END)
                 FROM jobs WHERE state IN ('waiting', 'running')",
            ))
            .await?;
        Ok(next)
    }

    async fn run(&self, garden: &Slug, job: &Claimed) -> Done {
        let Some(handler) = self.handlers.by_kind.get(job.kind.as_str()) else {
            return Err(format!("this version knows no job of kind {}", job.kind));
        };
        let task = Task {
            garden: garden.clone(),
            payload: job.payload.clone(),
            now: self.clock.now(),
        };
        // A panic in one job must not stop the others.
        match tokio::spawn(handler(task)).await {
            Ok(done) => done,
            Err(stopped) => Err(format!("the job broke off: {stopped}")),
        }
    }

    async fn claim(&self, garden: &Slug) -> Result<Option<Claimed>, DbError> {
        let now = self.clock.now();
        let mut look = self.databases.garden(garden, Access::Read, now).await?;
        let due: Option<(i64,)> = look.optional(due_now(now)).await?;
        drop(look);
        if due.is_none() {
            return Ok(None);
        }
        let mut tx = self.databases.garden(garden, Access::Write, now).await?;
        let Some((id,)) = tx.optional::<(i64,)>(due_now(now)).await? else {
            return Ok(None);
        };
        let job = tx
            .one(
                query(
                    "UPDATE jobs SET state = 'running', attempts = attempts + 1, locked_until = $1
                     WHERE id = $2 RETURNING id, kind, payload, attempts",
                )
                .bind(now.plus_seconds(LOCK_SECONDS))
                .bind(id),
            )
            .await?;
        tx.commit().await?;
        Ok(Some(job))
    }

    async fn close(&self, garden: &Slug, job: &Claimed, done: Done) -> Result<(), DbError> {
        let now = self.clock.now();
        let mut tx = self.databases.garden(garden, Access::Write, now).await?;
        let (state, run_at, error) = outcome(job, done, now);
        if let Some(reason) = &error {
            log_failure(garden, job, reason);
        }
        tx.run(
            query(
                "UPDATE jobs SET state = $1, run_at = $2, last_error = $3, locked_until = NULL,
                        ended_at = $4 WHERE id = $5",
            )
            .bind(state)
            .bind(run_at)
            .bind(error)
            .bind((state != "waiting").then_some(now))
            .bind(job.id),
        )
        .await?;
        tx.commit().await
    }
}

/// The state a job is left in, when it runs again, and why it failed.
fn outcome(job: &Claimed, done: Done, now: Instant) -> (&'static str, Instant, Option<String>) {
    match done {
        Ok(()) => ("done", now, None),
        Err(reason) if job.attempts >= ATTEMPTS => ("dead", now, Some(reason)),
        Err(reason) => (
            "waiting",
            now.plus_seconds(pause_seconds(job.attempts)),
            Some(reason),
        ),
    }
}

fn log_failure(garden: &Slug, job: &Claimed, reason: &str) {
    let Claimed {
        id, kind, attempts, ..
    } = job;
    tracing::warn!(garden.slug = %garden, job.id = %id, kind, attempts, reason, "a job failed");
}

fn due_now(now: Instant) -> crate::db::Query {
    query(
        "SELECT id FROM jobs WHERE (state = 'waiting' AND run_at <= $1)
            OR (state = 'running' AND locked_until < $1) ORDER BY run_at, id LIMIT 1",
    )
    .bind(now)
}

/// Longer and longer, from ten seconds to about two hours: an outside service has time to heal.
fn pause_seconds(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 10)).unwrap_or(1);
    2_i64.saturating_pow(doublings).saturating_mul(5)
}
