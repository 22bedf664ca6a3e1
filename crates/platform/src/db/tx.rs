//! Transactions: the only way to reach rows.

use sqlx::{AssertSqlSafe, Postgres, Sqlite, Transaction};
use values::{Instant, Slug, ids::PersonId};

use super::query::Sql;
use super::wake::Wake;
use super::{DbError, FromRow, Query, Row, Value};

/// Whether a transaction may write. Writers of one garden pass one at a time on both engines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Sees one consistent moment, changes nothing.
    Read,
    /// Alone to write in its garden until it ends.
    Write,
}

pub(super) enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// A transaction on one database; dropped without a commit, it changes nothing.
pub struct Tx {
    inner: Inner,
    access: Access,
    statements: usize,
    wakes_worker: bool,
}

/// Binds the arguments in order, for either engine.
macro_rules! bind {
    ($call:expr, $args:expr) => {{
        let mut call = $call;
        for arg in $args {
            call = match arg {
                Value::Int(value) => call.bind(value),
                Value::Text(value) => call.bind(value),
                Value::Bool(value) => call.bind(value),
                Value::Bytes(value) => call.bind(value),
            };
        }
        call
    }};
}

/// Runs one method of sqlx's query on whichever engine holds the transaction, then reads its
/// answer; `$wrap` turns a row of that engine into ours.
macro_rules! on_engine {
    ($tx:expr, $query:expr, $method:ident, |$wrap:ident, $answer:ident| $then:expr) => {{
        $tx.statements = $tx.statements.saturating_add(1);
        let Query { sql, args } = $query;
        match &mut $tx.inner {
            Inner::Sqlite(tx) => {
                let $answer = bind!(start::<Sqlite>(sql), args).$method(&mut **tx).await;
                let $answer = $answer.map_err(DbError::from_engine)?;
                let $wrap = Row::Sqlite;
                $then
            }
            Inner::Postgres(tx) => {
                let $answer = bind!(start::<Postgres>(sql), args).$method(&mut **tx).await;
                let $answer = $answer.map_err(DbError::from_engine)?;
                let $wrap = Row::Postgres;
                $then
            }
        }
    }};
}

fn start<'q, DB: sqlx::Database>(sql: Sql) -> sqlx::query::Query<'q, DB, DB::Arguments> {
    match sql {
        Sql::Fixed(text) => sqlx::query(text),
        Sql::Assembled(text) => sqlx::query(AssertSqlSafe(text)),
    }
}

impl Tx {
    pub(super) fn new(inner: Inner, access: Access) -> Self {
        Self {
            inner,
            access,
            statements: 0,
            wakes_worker: false,
        }
    }

    /// All rows of the answer.
    pub async fn all<T: FromRow>(&mut self, query: Query) -> Result<Vec<T>, DbError> {
        on_engine!(self, query, fetch_all, |wrap, rows| {
            rows.iter().map(|row| T::from_row(&wrap(row))).collect()
        })
    }

    /// The first row, if any.
    pub async fn optional<T: FromRow>(&mut self, query: Query) -> Result<Option<T>, DbError> {
        on_engine!(self, query, fetch_optional, |wrap, row| {
            row.as_ref().map(|row| T::from_row(&wrap(row))).transpose()
        })
    }

    /// The row that must be there.
    pub async fn one<T: FromRow>(&mut self, query: Query) -> Result<T, DbError> {
        self.optional(query).await?.ok_or(DbError::NoRow)
    }

    /// Runs a statement that answers no row; gives the number of rows it touched.
    pub async fn run(&mut self, query: Query) -> Result<u64, DbError> {
        self.statements = self.statements.saturating_add(1);
        let Query { sql, args } = query;
        let touched = match &mut self.inner {
            Inner::Sqlite(tx) => bind!(start::<Sqlite>(sql), args)
                .execute(&mut **tx)
                .await
                .map(|done| done.rows_affected()),
            Inner::Postgres(tx) => bind!(start::<Postgres>(sql), args)
                .execute(&mut **tx)
                .await
                .map(|done| done.rows_affected()),
        };
        touched.map_err(DbError::from_engine)
    }

    /// Runs a script of several statements, without arguments (migrations).
    pub(super) async fn script(&mut self, sql: String) -> Result<(), DbError> {
        self.statements = self.statements.saturating_add(1);
        let done = match &mut self.inner {
            Inner::Sqlite(tx) => sqlx::raw_sql(AssertSqlSafe(sql))
                .execute(&mut **tx)
                .await
                .map(|_| ()),
            Inner::Postgres(tx) => sqlx::raw_sql(AssertSqlSafe(sql))
                .execute(&mut **tx)
                .await
                .map(|_| ()),
        };
        done.map_err(DbError::from_engine)
    }

    /// Statements run so far: pages have a budget of them.
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// Whether this transaction may write.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Remembers that a job was added, so that the worker looks as soon as this commits.
    pub(crate) fn wake_worker(&mut self) {
        self.wakes_worker = true;
    }

    /// Makes what was written durable. Says whether the worker has something new.
    async fn end(self) -> Result<bool, DbError> {
        let ended = match self.inner {
            Inner::Sqlite(tx) => tx.commit().await,
            Inner::Postgres(tx) => tx.commit().await,
        };
        ended.map_err(DbError::from_engine)?;
        Ok(self.wakes_worker)
    }

    pub(super) fn engine(&self) -> super::Engine {
        match self.inner {
            Inner::Sqlite(_) => super::Engine::Sqlite,
            Inner::Postgres(_) => super::Engine::Postgres,
        }
    }
}

/// Who acts, for the history: a person of the garden, or the house itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The person, if one acts.
    pub person: Option<PersonId>,
    /// The name to show.
    pub name: String,
}

impl Author {
    /// The house acting by itself: jobs, imports, set-up.
    pub fn house() -> Self {
        Self {
            person: None,
            name: "Bocage".to_owned(),
        }
    }
}

/// A transaction in one garden, with who acts and when. Nothing else reaches a garden's rows.
pub struct GardenTx {
    tx: Tx,
    garden: Slug,
    now: Instant,
    author: Author,
    wake: Wake,
}

impl GardenTx {
    pub(super) fn new(tx: Tx, garden: Slug, now: Instant, wake: Wake) -> Self {
        Self {
            tx,
            garden,
            now,
            author: Author::house(),
            wake,
        }
    }

    /// The garden this transaction is bound to.
    pub fn garden(&self) -> &Slug {
        &self.garden
    }

    /// The instant of the request or job.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Who acts.
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// Says who acts, once the session is known.
    pub fn act_as(&mut self, author: Author) {
        self.author = author;
    }

    /// Makes everything written durable, then lets the worker know of new jobs.
    pub async fn commit(self) -> Result<(), DbError> {
        if self.tx.end().await? {
            self.wake.ring(self.garden);
        }
        Ok(())
    }
}

/// A transaction in the network's own database: gardens, accounts, aggregates.
pub struct NetworkTx {
    tx: Tx,
    now: Instant,
}

impl NetworkTx {
    pub(super) fn new(tx: Tx, now: Instant) -> Self {
        Self { tx, now }
    }

    /// The instant of the request or job.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Makes everything written durable.
    pub async fn commit(self) -> Result<(), DbError> {
        self.tx.end().await.map(|_| ())
    }
}

macro_rules! is_a_tx {
    ($($name:ident),+) => {$(
        impl std::ops::Deref for $name {
            type Target = Tx;
            fn deref(&self) -> &Tx {
                &self.tx
            }
        }
        impl std::ops::DerefMut for $name {
            fn deref_mut(&mut self) -> &mut Tx {
                &mut self.tx
            }
        }
    )+};
}
is_a_tx!(GardenTx, NetworkTx);
