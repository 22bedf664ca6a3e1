//! The kinds of depots, and who sees and chooses them.

use std::collections::BTreeSet;

use values::coded;
use values::ids::CustomerGroupId;

coded! {
    /// For whom a depot is. Rule DEP-2.
    pub enum DepotKind {
        /// Open to all.
        Open => "open",
        /// Shown to all with a sentence "reserved to…", chosen with a password.
        Reserved => "reserved",
        /// Hidden, for customers of certain categories.
        Professional => "professional",
        /// A stop at someone's home.
        Home => "home",
    }
}

/// Who is looking at depots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer<'a> {
    /// Anyone.
    Visitor,
    /// A customer, with their categories.
    Customer(&'a BTreeSet<CustomerGroupId>),
    /// A member of staff.
    Staff,
}

/// What was typed as the password of a reserved depot, once compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordGiven {
    /// Nothing.
    None,
    /// The right one.
    Right,
    /// Another one.
    Wrong,
}

/// Why a depot cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DepotRefusal {
    /// It is not offered to this person; they are not told it exists.
    #[error("this depot is not offered")]
    NotOffered,
    /// Its password is asked for.
    #[error("the password of the depot is asked for")]
    PasswordNeeded,
    /// The password is wrong.
    #[error("wrong password")]
    PasswordWrong,
}

/// Whether a depot is on the public map and in the public list. Rule DEP-2.
pub fn is_on_public_map(kind: DepotKind) -> bool {
    matches!(kind, DepotKind::Open | DepotKind::Reserved)
}

/// Whether a depot is shown to someone who chooses. `groups` are the customer categories a
/// professional depot is bound to. Rule DEP-2.
pub fn is_visible(kind: DepotKind, groups: &BTreeSet<CustomerGroupId>, viewer: Viewer<'_>) -> bool {
    match (kind, viewer) {
        (_, Viewer::Staff) | (DepotKind::Open | DepotKind::Reserved, _) => true,
        (DepotKind::Professional, Viewer::Customer(own)) => !groups.is_disjoint(own),
        (DepotKind::Professional, Viewer::Visitor) | (DepotKind::Home, _) => false,
    }
}

/// Whether someone may choose a depot. Staff need no password. Rule DEP-2.
pub fn check_choice(
    kind: DepotKind,
    groups: &BTreeSet<CustomerGroupId>,
    viewer: Viewer<'_>,
    password: PasswordGiven,
) -> Result<(), DepotRefusal> {
    if !is_visible(kind, groups, viewer) {
        return Err(DepotRefusal::NotOffered);
    }
    if kind != DepotKind::Reserved || viewer == Viewer::Staff {
        return Ok(());
    }
    match password {
        PasswordGiven::Right => Ok(()),
        PasswordGiven::None => Err(DepotRefusal::PasswordNeeded),
        PasswordGiven::Wrong => Err(DepotRefusal::PasswordWrong),
    }
}

/// How someone stands towards a depot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Collector {
    /// They have a delivery to come there.
    CollectsHere,
    /// They read or serve depots as staff.
    Staff,
    /// Neither.
    Stranger,
}

/// Whether the access code of a depot is shown. Rule DEP-1.
pub fn sees_access_code(collector: Collector) -> bool {
    matches!(collector, Collector::CollectsHere | Collector::Staff)
}

#[cfg(test)]
mod tests;
