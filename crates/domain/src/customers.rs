//! Customers: households and organisations, how they are named, numbered and found.

mod customer;
mod search;

pub use customer::{
    CustomerKind, CustomerName, Domain, PersonName, VolunteerAnswer, Wish, next_number,
};
pub use search::{Query, QueryTooShort, normalise, search_text};
