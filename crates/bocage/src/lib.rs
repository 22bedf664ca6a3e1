//! The house: rooms of acts, pages, queries and jobs.

pub mod acts;
pub mod app;
pub mod archive;
pub mod assets;
pub mod catalogue;
pub mod command;
pub mod config;
pub mod customers;
pub mod deliveries;
pub mod depots;
pub mod failure;
pub mod fields;
pub mod guard;
pub mod jobs;
pub mod layout;
pub mod lists;
pub mod menu;
pub mod migrations;
pub mod network;
pub mod people;
pub mod printer;
pub mod routes;
pub mod seed;
pub mod subscriptions;
pub mod visit;
pub mod words;
