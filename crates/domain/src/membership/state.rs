//! Where a customer stands as a member on a day, who is counted, and who is proposed a renewal.

use std::collections::BTreeSet;

use values::ids::CustomerId;
use values::{Day, Period, coded};

use super::{MembershipRules, join, next_period};
use crate::catalogue::MembershipNeed;
use crate::network::Settings;

coded! {
    /// Whether a membership was paid.
    pub enum MembershipPayment {
        /// Not yet.
        Unpaid => "unpaid",
        /// Yes.
        Paid => "paid",
        /// Nothing is asked of this member, by rule of the association.
        Waived => "waived",
    }
}

/// A membership as it is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// When it is valid.
    pub period: Period,
    /// Whether it was paid.
    pub payment: MembershipPayment,
}

coded! {
    /// Whether a customer has to be a member at all: professionals and employees may not.
    pub enum Exemption {
        /// They have to.
        None => "none",
        /// They do not.
        Exempt => "exempt",
    }
}

/// Where a customer stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipState {
    /// Does not have to be a member.
    Exempt,
    /// A member, up to this day included.
    Valid {
        /// The last valid day.
        until: Day,
    },
    /// Joined, but did not pay yet.
    Unpaid {
        /// The last valid day once paid.
        until: Day,
    },
    /// Was a member.
    Expired {
        /// The last day they were.
        on: Day,
    },
    /// Never was.
    Never,
}

/// Where a customer stands on a day, from all their memberships in any order. Rule MEM-2.
pub fn state_on(memberships: &[Membership], exemption: Exemption, day: Day) -> MembershipState {
    let running = |paid: bool| {
        let on_day = memberships
            .iter()
            .filter(|membership| membership.period.contains(day));
        let of_kind = on_day.filter(|membership| is_settled(membership) == paid);
        of_kind.map(|membership| membership.period.last()).max()
    };
    let ended = memberships
        .iter()
        .map(|membership| membership.period.last());
    match (running(true), exemption, running(false)) {
        (Some(until), _, _) => MembershipState::Valid { until },
        (None, Exemption::Exempt, _) => MembershipState::Exempt,
        (None, Exemption::None, Some(until)) => MembershipState::Unpaid { until },
        (None, Exemption::None, None) => ended
            .filter(|last| *last < day)
            .max()
            .map_or(MembershipState::Never, |on| MembershipState::Expired { on }),
    }
}

fn is_settled(membership: &Membership) -> bool {
    membership.payment != MembershipPayment::Unpaid
}

/// Whether a member only supports the garden, without any basket. Rule MEM-1.
pub fn is_supporter(state: MembershipState, running_subscriptions: u32) -> bool {
    matches!(state, MembershipState::Valid { .. }) && running_subscriptions == 0
}

/// Whether joining has to go with this purchase. A membership that waits for its payment is
/// not asked for twice. Rule MEM-1.
pub fn needs_membership(settings: &Settings, need: MembershipNeed, state: MembershipState) -> bool {
    let is_asked = settings.is_membership_required() && need == MembershipNeed::AsSetting;
    is_asked
        && matches!(
            state,
            MembershipState::Expired { .. } | MembershipState::Never
        )
}

/// How many members the network counts on a day: customers with a membership valid that day
/// and paid or waived, each once. Rule A-4.
pub fn network_count(
    memberships: impl IntoIterator<Item = (CustomerId, Membership)>,
    day: Day,
) -> usize {
    let counted = memberships
        .into_iter()
        .filter(|(_, membership)| membership.period.contains(day) && is_settled(membership));
    counted
        .map(|(customer, _)| customer)
        .collect::<BTreeSet<_>>()
        .len()
}

/// The period to propose to someone whose membership ends within the garden's notice, or has
/// ended: right after the last one, or from today if there was a gap. Rule MEM-3.
pub fn renewal(
    memberships: &[Membership],
    rules: MembershipRules,
    notice_days: i64,
    today: Day,
) -> Option<Period> {
    let last = memberships
        .iter()
        .map(|membership| membership.period.last())
        .max()?;
    let days_left = today.days_until(last);
    if days_left > notice_days {
        return None;
    }
    let gap = days_left < 0;
    Some(if gap {
        join(rules, values::Cents::ZERO, today).period
    } else {
        next_period(rules, last)
    })
}

#[cfg(test)]
mod tests;
