//! How much a depot holds on each date: the one check used everywhere.

use std::collections::BTreeMap;

use values::{Day, Thousandths};

/// What is left in a depot on a date, in crates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// It holds as much as one brings.
    Unlimited,
    /// So many crates more.
    Left(Thousandths),
    /// Nothing more.
    Full,
}

/// What is left with this load of crates already. Rule D-1.
pub fn room_on(capacity: Option<Thousandths>, load: Thousandths) -> Room {
    match capacity {
        None => Room::Unlimited,
        Some(capacity) if load < capacity => Room::Left(capacity - load),
        Some(_) => Room::Full,
    }
}

/// The depot is full on some dates.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the depot is full on {} dates", .dates.len())]
pub struct Full {
    /// The dates on which it has no room, in order.
    pub dates: Vec<Day>,
}

/// With what authority a basket is put in a depot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// The depot's capacity holds.
    Ordinary,
    /// Staff who may go beyond it.
    MayExceed,
}

/// A basket that finds its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// The dates on which the depot's capacity is exceeded by decision of staff, to be logged.
    pub beyond_on: Vec<Day>,
}

/// Whether `added` crates fit in a depot on every date. `loads` are the crates already planned
/// by date; a date that is absent has none. Rule D-1.
pub fn admit(
    capacity: Option<Thousandths>,
    loads: &BTreeMap<Day, Thousandths>,
    added: Thousandths,
    dates: &[Day],
    authority: Authority,
) -> Result<Admission, Full> {
    let has_room = |date: &Day| {
        let load = loads.get(date).copied().unwrap_or(Thousandths::ZERO);
        let takes_nothing = added <= Thousandths::ZERO;
        takes_nothing || capacity.is_none_or(|capacity| load + added <= capacity)
    };
    let full: Vec<Day> = dates
        .iter()
        .copied()
        .filter(|date| !has_room(date))
        .collect();
    match authority {
        Authority::Ordinary if !full.is_empty() => Err(Full { dates: full }),
        Authority::Ordinary | Authority::MayExceed => Ok(Admission { beyond_on: full }),
    }
}

#[cfg(test)]
mod tests;
