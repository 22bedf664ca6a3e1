//! Persons, how they sign in, what they may do, and the history of what was done.

pub mod store;

pub use store::history;
