//! Small sets of coded cases, stored as one line of codes.

use std::collections::BTreeSet;

use crate::Coded;

/// A set of cases in a stable order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeSet<T: Coded + Ord>(BTreeSet<T>);

/// A code that stands for no case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown code {0}")]
pub struct UnknownCode(pub String);

impl<T: Coded + Ord> CodeSet<T> {
    /// The set without any case.
    pub const fn empty() -> Self {
        Self(BTreeSet::new())
    }

    /// Every case there is.
    pub fn all() -> Self {
        T::ALL.iter().copied().collect()
    }

    /// Whether the case belongs to the set.
    pub fn contains(&self, case: T) -> bool {
        self.0.contains(&case)
    }

    /// Whether there is no case.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The cases in order.
    pub fn iter(&self) -> impl Iterator<Item = T> {
        self.0.iter().copied()
    }

    /// Whether every case of `other` belongs to this set.
    pub fn includes(&self, other: &Self) -> bool {
        other.0.is_subset(&self.0)
    }

    /// The stored text: codes in order, with a space between.
    pub fn encode(&self) -> String {
        self.0
            .iter()
            .map(|case| case.code())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Reads the stored text.
    pub fn decode(text: &str) -> Result<Self, UnknownCode> {
        let case = |code: &str| T::from_code(code).ok_or_else(|| UnknownCode(code.to_owned()));
        text.split_whitespace().map(case).collect()
    }
}

impl<T: Coded + Ord> FromIterator<T> for CodeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(cases: I) -> Self {
        Self(cases.into_iter().collect())
    }
}

impl<T: Coded + Ord> Extend<T> for CodeSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, cases: I) {
        self.0.extend(cases);
    }
}

impl<T: Coded + Ord> Default for CodeSet<T> {
    fn default() -> Self {
        Self::empty()
    }
}

#[cfg(test)]
mod tests;
