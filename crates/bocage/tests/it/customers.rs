//! Acts of the customers room.

mod edit;
mod find;
mod groups;
mod list;
mod persons;
mod show;
mod tags;
mod volunteers;
