//! The house: rooms of acts, pages, queries and jobs.

pub mod assets;
pub mod layout;
pub mod words;
