//! The whole house in process: acts through the router, each test with databases of its own.
//! SQLite by default; PostgreSQL when `BOCAGE_TEST_DATABASE_URL` says where.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::excessive_nesting,
    reason = "tests stop at the first surprise, and read best in one piece"
)]

mod archive;
mod calendar;
mod catalogue;
mod customers;
mod deliveries;
mod depots;
mod durability;
mod generated;
mod house;
mod membership;
mod network;
mod people;
mod subscriptions;
mod support;
