//! Acts of the customers room.

mod groups;
