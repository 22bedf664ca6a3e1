//! Where the databases are and how they are opened: a file per garden, or a schema per garden.
//!
//! A garden's file is opened on first use and closed when idle, so that hundreds of gardens fit a
//! small machine. Writers of one garden pass one at a time: on SQLite the file has one writer
//! connection, on PostgreSQL a write takes the garden's advisory lock. The rules of capacity and
//! numbering can then be plain reads followed by a write.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, PgPool, SqlitePool};
use tokio::sync::Mutex;
use tokio::time::Instant as Moment;
use values::{Instant, Slug};

use super::tx::{Inner, Tx};
use super::wake::Wake;
use super::{Access, DbError, GardenTx, Migration, NetworkTx, migrate};

/// The two engines that carry Bocage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Embedded, a file per garden.
    Sqlite,
    /// A server, a schema per garden.
    Postgres,
}

/// The lists of migrations of the two kinds of database.
#[derive(Clone, Copy, Debug)]
pub struct Schemas {
    /// Of the network's own database.
    pub network: &'static [Migration],
    /// Of each garden's database.
    pub garden: &'static [Migration],
}

/// All databases of this instance. Cheap to clone.
#[derive(Clone)]
pub struct Databases {
    store: Arc<Store>,
    schemas: Schemas,
    wake: Wake,
}

enum Store {
    Files {
        dir: PathBuf,
        network: Mutex<Option<Arc<File>>>,
        gardens: Mutex<BTreeMap<Slug, Arc<File>>>,
    },
    Server {
        pool: PgPool,
        /// Apart: whoever holds a garden's connection always gets one here in the end.
        network: PgPool,
    },
}

/// One open SQLite file: who writes, who reads, and when it last served.
struct File {
    writer: SqlitePool,
    readers: SqlitePool,
    used_at: std::sync::Mutex<Moment>,
}

const READERS: u32 = 3;
const GARDEN_CONNECTIONS: u32 = 16;
const NETWORK_CONNECTIONS: u32 = 4;
const IDLE: Duration = Duration::from_mins(1);

impl Databases {
    /// Uses files under `dir` (`network.db`, `gardens/<slug>.db`), made when missing.
    pub fn files(dir: &Path, schemas: Schemas) -> Result<Self, DbError> {
        std::fs::create_dir_all(dir.join("gardens"))?;
        let store = Store::Files {
            dir: dir.to_owned(),
            network: Mutex::default(),
            gardens: Mutex::default(),
        };
        Ok(Self {
            store: Arc::new(store),
            schemas,
            wake: Wake::default(),
        })
    }

    /// Uses schemas of one PostgreSQL database (`network`, `garden_<slug>`).
    pub async fn server(url: &str, schemas: Schemas) -> Result<Self, DbError> {
        let options: PgConnectOptions = url.parse().map_err(DbError::Engine)?;
        let options = options
            .options([("synchronous_commit", "on")])
            .log_statements(tracing::log::LevelFilter::Off);
        let pool = PgPoolOptions::new()
            .max_connections(GARDEN_CONNECTIONS)
            .connect_with(options.clone())
            .await?;
        let network = PgPoolOptions::new()
            .max_connections(NETWORK_CONNECTIONS)
            .connect_lazy_with(options);
        Ok(Self {
            store: Arc::new(Store::Server { pool, network }),
            schemas,
            wake: Wake::default(),
        })
    }

    /// The engine in use.
    pub fn engine(&self) -> Engine {
        match &*self.store {
            Store::Files { .. } => Engine::Sqlite,
            Store::Server { .. } => Engine::Postgres,
        }
    }

    /// Rung when a committed transaction has added a job.
    pub fn wake(&self) -> &Wake {
        &self.wake
    }

    /// Opens a transaction in a garden that exists.
    pub async fn garden(
        &self,
        slug: &Slug,
        access: Access,
        now: Instant,
    ) -> Result<GardenTx, DbError> {
        let tx = match &*self.store {
            Store::Files { .. } => self.file(slug).await?.begin(access).await?,
            Store::Server { pool, .. } => begin_schema(pool, &garden_schema(slug), access).await?,
        };
        Ok(GardenTx::new(tx, slug.clone(), now, self.wake.clone()))
    }

    /// Opens a transaction in the network's database.
    pub async fn network(&self, access: Access, now: Instant) -> Result<NetworkTx, DbError> {
        let tx = match &*self.store {
            Store::Files { dir, network, .. } => {
                let file = open_once(&mut *network.lock().await, &dir.join("network.db"));
                file.begin(access).await?
            }
            Store::Server { network, .. } => begin_schema(network, "network", access).await?,
        };
        Ok(NetworkTx::new(tx, now))
    }

    /// Makes the network's database, or brings it to this version.
    pub async fn prepare_network(&self, now: Instant) -> Result<(), DbError> {
        self.make_schema("network").await?;
        let mut tx = self.network(Access::Write, now).await?;
        migrate(&mut tx, self.schemas.network).await?;
        tx.commit().await
    }

    /// Makes a garden's database, or brings it to this version.
    pub async fn prepare_garden(&self, slug: &Slug, now: Instant) -> Result<(), DbError> {
        self.make_schema(&garden_schema(slug)).await?;
        if let Store::Files { dir, gardens, .. } = &*self.store {
            let mut open = gardens.lock().await;
            if !open.contains_key(slug) {
                open.insert(slug.clone(), Arc::new(File::open(&garden_file(dir, slug))));
            }
        }
        let mut tx = self.garden(slug, Access::Write, now).await?;
        migrate(&mut tx, self.schemas.garden).await?;
        tx.commit().await
    }

    /// The file of a garden, when gardens are files.
    pub fn garden_path(&self, slug: &Slug) -> Option<PathBuf> {
        match &*self.store {
            Store::Files { dir, .. } => Some(garden_file(dir, slug)),
            Store::Server { .. } => None,
        }
    }

    /// Closes the garden's file so that it can be replaced or read as a whole.
    pub async fn close_garden(&self, slug: &Slug) {
        if let Store::Files { gardens, .. } = &*self.store
            && let Some(file) = gardens.lock().await.remove(slug)
        {
            file.close().await;
        }
    }

    /// Removes a garden's rows for good. The caller has made sure of its archive.
    pub async fn drop_garden(&self, slug: &Slug) -> Result<(), DbError> {
        self.close_garden(slug).await;
        match &*self.store {
            Store::Files { dir, .. } => {
                let file = garden_file(dir, slug);
                let beside = |suffix| PathBuf::from(format!("{}{suffix}", file.display()));
                let files = ["", "-wal", "-shm"].map(beside);
                files
                    .iter()
                    .filter(|path| path.exists())
                    .try_for_each(std::fs::remove_file)?;
            }
            Store::Server { pool, .. } => {
                let sql = format!("DROP SCHEMA IF EXISTS \"{}\" CASCADE", garden_schema(slug));
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await?;
            }
        }
        Ok(())
    }

    /// Closes files that served nobody for a minute; called from time to time by the server.
    pub async fn close_idle(&self) {
        if let Store::Files { gardens, .. } = &*self.store {
            let mut open = gardens.lock().await;
            let idle: Vec<Slug> = open
                .iter()
                .filter(|(_, file)| file.is_idle())
                .map(|(slug, _)| slug.clone())
                .collect();
            let idle = idle.iter().filter_map(|slug| open.remove(slug));
            let idle: Vec<Arc<File>> = idle.collect();
            drop(open);
            for file in idle {
                file.close().await;
            }
        }
    }

    /// How many gardens' files are open.
    pub async fn count_open(&self) -> usize {
        match &*self.store {
            Store::Files { gardens, .. } => gardens.lock().await.len(),
            Store::Server { .. } => 0,
        }
    }

    /// Ends every connection, after the last answer.
    pub async fn close(&self) {
        match &*self.store {
            Store::Files {
                network, gardens, ..
            } => {
                let network = network.lock().await.take();
                let gardens = std::mem::take(&mut *gardens.lock().await);
                for file in network.into_iter().chain(gardens.into_values()) {
                    file.close().await;
                }
            }
            Store::Server { pool, network } => {
                network.close().await;
                pool.close().await;
            }
        }
    }

    async fn file(&self, slug: &Slug) -> Result<Arc<File>, DbError> {
        let Store::Files { dir, gardens, .. } = &*self.store else {
            return Err(DbError::NoGarden(slug.to_string()));
        };
        let mut open = gardens.lock().await;
        if let Some(file) = open.get(slug) {
            return Ok(Arc::clone(file));
        }
        let path = garden_file(dir, slug);
        if !path.exists() {
            return Err(DbError::NoGarden(slug.to_string()));
        }
        let file = Arc::new(File::open(&path));
        open.insert(slug.clone(), Arc::clone(&file));
        Ok(file)
    }

    async fn make_schema(&self, name: &str) -> Result<(), DbError> {
        if let Store::Server { pool, .. } = &*self.store {
            let sql = format!("CREATE SCHEMA IF NOT EXISTS \"{name}\"");
            sqlx::raw_sql(AssertSqlSafe(sql)).execute(pool).await?;
        }
        Ok(())
    }
}

impl File {
    /// Prepares the pools; connections are made on first use.
    fn open(path: &Path) -> Self {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(512)
            .pragma("cache_size", "-1000")
            .optimize_on_close(true, Some(400))
            .log_statements(tracing::log::LevelFilter::Off);
        // A confirmation must survive a power cut, so the writer waits for the disk.
        let writer = options.clone().synchronous(SqliteSynchronous::Full);
        let reader = options
            .synchronous(SqliteSynchronous::Normal)
            .pragma("query_only", "ON");
        Self {
            writer: SqlitePoolOptions::new()
                .max_connections(1)
                .connect_lazy_with(writer),
            readers: SqlitePoolOptions::new()
                .max_connections(READERS)
                .connect_lazy_with(reader),
            used_at: std::sync::Mutex::new(Moment::now()),
        }
    }

    async fn begin(&self, access: Access) -> Result<Tx, DbError> {
        if let Ok(mut used_at) = self.used_at.lock() {
            *used_at = Moment::now();
        }
        let tx = match access {
            Access::Read => self.readers.begin().await?,
            Access::Write => self.writer.begin_with("BEGIN IMMEDIATE").await?,
        };
        Ok(Tx::new(Inner::Sqlite(tx), access))
    }

    fn is_idle(&self) -> bool {
        let in_use = self.writer.size() as usize != self.writer.num_idle()
            || self.readers.size() as usize != self.readers.num_idle();
        !in_use && self.used_at.lock().is_ok_and(|at| at.elapsed() > IDLE)
    }

    async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

fn open_once(slot: &mut Option<Arc<File>>, path: &Path) -> Arc<File> {
    Arc::clone(slot.get_or_insert_with(|| Arc::new(File::open(path))))
}

/// A slug holds only letters, digits and hyphens, so it is safe inside a quoted name.
fn garden_schema(slug: &Slug) -> String {
    format!("garden_{slug}")
}

fn garden_file(dir: &Path, slug: &Slug) -> PathBuf {
    dir.join("gardens").join(format!("{slug}.db"))
}

async fn begin_schema(pool: &PgPool, schema: &str, access: Access) -> Result<Tx, DbError> {
    let begin = match access {
        Access::Read => format!(
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL search_path TO \"{schema}\""
        ),
        Access::Write => format!(
            "BEGIN; SET LOCAL search_path TO \"{schema}\"; \
             SELECT pg_advisory_xact_lock(hashtext('{schema}'))"
        ),
    };
    let tx = pool.begin_with(AssertSqlSafe(begin)).await?;
    Ok(Tx::new(Inner::Postgres(tx), access))
}
