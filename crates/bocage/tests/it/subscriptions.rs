//! Subscriptions: signing up, the member's own space, what staff see and decide.

mod cancel;
mod comment;
mod conditions;
mod confirm;
mod contact;
mod home;
mod list;
mod recap;
mod season;
mod show;
mod sign_up;
mod subscription;
mod thanks;
pub(crate) mod way;
