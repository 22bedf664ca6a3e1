//! The doors to rows: one transaction type for SQLite and PostgreSQL, bound to one garden or to
//! the network. SQL is text shared by both engines; nothing here knows a table of a garden.

mod bulk;
mod connect;
mod copy;
mod error;
mod migrate;
mod query;
mod row;
mod tx;
mod wake;

pub use bulk::{advance_ids, insert_all};
pub use connect::{Databases, Engine, Schemas};
pub use copy::copy;
pub use error::DbError;
pub use migrate::{Migration, migrate};
pub use query::{Query, Value, placeholders, query};
pub use row::{Cell, Code, Column, FromRow, Row};
pub use tx::{Access, Author, GardenTx, NetworkTx, Tx};
pub use wake::Wake;
