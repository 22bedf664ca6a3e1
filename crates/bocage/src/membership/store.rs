//! Rows of the membership room.

pub mod records;
pub mod types;
