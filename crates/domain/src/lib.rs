//! The rules of a garden, one module per room: facts in, decisions out.
//!
//! Nothing here reads a clock, a database or a file: what a rule needs is an argument, and
//! what it decides is the value it returns. A room uses only rooms of lower steps:
//! 1 network, people; 2 customers, calendar, catalogue, depots; 3 membership;
//! 4 subscriptions; 5 deliveries.
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::float_arithmetic,
        clippy::as_conversions,
        clippy::arithmetic_side_effects,
        clippy::integer_division
    )
)]

pub mod calendar;
pub mod catalogue;
pub mod customers;
pub mod deliveries;
pub mod depots;
pub mod membership;
pub mod network;
pub mod people;
pub mod subscriptions;
