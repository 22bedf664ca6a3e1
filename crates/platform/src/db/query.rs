//! A statement and its arguments, independent of the engine that will run it.

use values::{Cents, Coded, Day, Id, Instant, Week};

use super::Code;

/// One argument of a statement. `None` is a typed null, which PostgreSQL asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Whole numbers, ids and money.
    Int(Option<i64>),
    /// Text, days, instants and codes.
    Text(Option<String>),
    /// Yes or no.
    Bool(Option<bool>),
    /// Bytes.
    Bytes(Option<Vec<u8>>),
}

/// A statement with its bound arguments: `query("SELECT … WHERE id = $1").bind(id)`.
#[derive(Clone, Debug)]
pub struct Query {
    pub(super) sql: Sql,
    pub(super) args: Vec<Value>,
}

/// Text written in the source, or assembled by us from such texts (never from a person's input).
#[derive(Clone, Debug)]
pub(super) enum Sql {
    Fixed(&'static str),
    Assembled(String),
}

/// Starts a statement from a text of the source.
pub fn query(sql: &'static str) -> Query {
    Query {
        sql: Sql::Fixed(sql),
        args: Vec::new(),
    }
}

impl Query {
    /// Starts a statement assembled from texts of the source, such as a list of placeholders.
    /// What people type goes through [`Query::bind`] only.
    pub fn assembled(sql: String) -> Self {
        Self {
            sql: Sql::Assembled(sql),
            args: Vec::new(),
        }
    }

    /// Binds the next argument (`$1`, then `$2`…).
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.args.push(value.into());
        self
    }

    /// Binds several arguments of one kind, for `IN` lists made by [`placeholders`].
    #[must_use]
    pub fn bind_all<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        self.args.extend(values.into_iter().map(Into::into));
        self
    }
}

/// `$3, $4, $5` for `placeholders(3, 3)`: the inside of an `IN` list. An empty list gives `NULL`,
/// which matches nothing.
pub fn placeholders(first: usize, count: usize) -> String {
    if count == 0 {
        return "NULL".to_owned();
    }
    let names: Vec<String> = (first..first.saturating_add(count))
        .map(|n| format!("${n}"))
        .collect();
    names.join(", ")
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}
impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(Some(value.to_owned()))
    }
}
impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Some(value))
    }
}
impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(Some(value.clone()))
    }
}
impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(Some(value))
    }
}
impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(Some(value))
    }
}
impl<T> From<Id<T>> for Value {
    fn from(value: Id<T>) -> Self {
        Self::Int(Some(value.get()))
    }
}
impl From<Cents> for Value {
    fn from(value: Cents) -> Self {
        Self::Int(Some(value.get()))
    }
}
impl From<Day> for Value {
    fn from(value: Day) -> Self {
        Self::Text(Some(value.to_string()))
    }
}
impl From<Week> for Value {
    fn from(value: Week) -> Self {
        Self::Text(Some(value.to_string()))
    }
}
impl From<Instant> for Value {
    fn from(value: Instant) -> Self {
        Self::Text(Some(value.to_string()))
    }
}
impl<T: Coded> From<Code<T>> for Value {
    fn from(value: Code<T>) -> Self {
        Self::Text(Some(value.0.code().to_owned()))
    }
}
/// A null takes the kind of the type it stands for; each nullable type is named here once.
macro_rules! nullable {
    ($($kind:ident: $($ty:ty),+;)+) => {$($(
        impl From<Option<$ty>> for Value {
            fn from(value: Option<$ty>) -> Self {
                value.map_or(Self::$kind(None), Into::into)
            }
        }
    )+)+};
}
nullable! {
    Int: i64, Cents;
    Text: &str, String, &String, Day, Week, Instant;
    Bool: bool;
    Bytes: Vec<u8>;
}
impl<T> From<Option<Id<T>>> for Value {
    fn from(value: Option<Id<T>>) -> Self {
        value.map_or(Self::Int(None), Into::into)
    }
}
impl<T: Coded> From<Option<Code<T>>> for Value {
    fn from(value: Option<Code<T>>) -> Self {
        value.map_or(Self::Text(None), Into::into)
    }
}
