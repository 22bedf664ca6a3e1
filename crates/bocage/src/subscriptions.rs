//! Subscriptions: signing up, a member's own space, what staff see and decide, and the durable
//! rows of planned deliveries.

pub mod store;
