//! Who may do what, and how one signs in.

pub mod rights;
pub mod sign_in;
