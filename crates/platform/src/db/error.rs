//! What can go wrong on the way to a row.

/// A database failure, already told apart where a caller may act on it.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The engine refused or broke.
    #[error("database: {0}")]
    Engine(#[from] sqlx::Error),
    /// A unique constraint holds the row back; the message names the constraint or columns.
    #[error("already there: {0}")]
    Duplicate(String),
    /// A row names another that is not there, or that one is still named by others.
    #[error("names a row that is not there: {0}")]
    Dangling(String),
    /// A row was expected and is not there.
    #[error("no such row")]
    NoRow,
    /// A stored value could not be read as its type.
    #[error("column {column}: {reason}")]
    Column {
        /// The column's name in the answer.
        column: String,
        /// What was wrong with its value.
        reason: String,
    },
    /// No garden goes by this slug.
    #[error("no garden named {0}")]
    NoGarden(String),
    /// A file of the embedded engine could not be made or read.
    #[error("file: {0}")]
    File(#[from] std::io::Error),
    /// The stored schema is not the one of this version.
    #[error("migration: {0}")]
    Migration(String),
}

impl DbError {
    /// Tells a broken unique constraint and a broken foreign key from every other engine failure.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other failure of the engine is told in its own words"
    )]
    pub(crate) fn from_engine(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(db) if db.is_unique_violation() => {
                Self::Duplicate(db.message().to_owned())
            }
            sqlx::Error::Database(db) if db.is_foreign_key_violation() => {
                Self::Dangling(db.message().to_owned())
            }
            sqlx::Error::RowNotFound => Self::NoRow,
            _ => Self::Engine(error),
        }
    }
}
