//! The whole house in process: acts through the router, each test with databases of its own.
//! SQLite by default; PostgreSQL when `BOCAGE_TEST_DATABASE_URL` says where.

mod archive;
mod customers;
mod deliveries;
mod durability;
mod generated;
mod house;
mod network;
mod people;
mod subscriptions;
mod support;
