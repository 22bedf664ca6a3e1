//! The short name of a garden in its address.

use std::fmt;
use std::str::FromStr;

/// Small letters, digits and single hyphens inside, 2 to 40 characters: a host label.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Why a slug was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SlugError {
    /// Fewer than 2 or more than 40 characters.
    #[error("2 to 40 characters are expected")]
    Length,
    /// Something other than small letters, digits and single hyphens inside.
    #[error("only small letters, digits and single hyphens inside")]
    Characters,
}

impl Slug {
    /// The text, as in the address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        if !(2..=40).contains(&text.chars().count()) {
            return Err(SlugError::Length);
        }
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let misplaced = text.starts_with('-') || text.ends_with('-') || text.contains("--");
        if misplaced || !text.bytes().all(allowed) {
            return Err(SlugError::Characters);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
