//! Membership of the association: until when it is valid, what it costs, where a customer
//! stands on a day, and what is proposed next.

mod state;
mod validity;

pub use state::{
    Exemption, Membership, MembershipPayment, MembershipState, is_supporter, needs_membership,
    network_count, renewal, state_on,
};
pub use validity::{Joining, MembershipRules, join, next_period};
