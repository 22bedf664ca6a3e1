//! Acts of the membership room.

mod add;
mod assembly;
mod list;
mod settle;
mod types;
