//! Registered numbers of French organisations: SIREN, SIRET, RNA.

use std::fmt;
use std::str::FromStr;

/// The nine digits of a French organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siren(String);

/// The fourteen digits of one establishment of a French organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Siret(String);

/// Why a SIREN or SIRET was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SiretError {
    /// Not the right number of digits: 9 for a SIREN, 14 for a SIRET.
    #[error("9 digits for a SIREN, 14 for a SIRET")]
    Length,
    /// The key does not match: a digit is wrong.
    #[error("the key does not match")]
    Key,
}

/// The Post Office gives its establishments numbers that keep another rule.
const LA_POSTE: &str = "356000000";

impl Siren {
    /// The nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Siret {
    /// The fourteen digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The organisation this establishment belongs to.
    pub fn siren(&self) -> Siren {
        Siren(self.0.chars().take(9).collect())
    }
}

impl FromStr for Siren {
    type Err = SiretError;

    fn from_str(text: &str) -> Result<Self, SiretError> {
        let digits = digits_of(text, 9)?;
        if luhn_sum(&digits).is_multiple_of(10) {
            Ok(Self(digits))
        } else {
            Err(SiretError::Key)
        }
    }
}

impl FromStr for Siret {
    type Err = SiretError;

    fn from_str(text: &str) -> Result<Self, SiretError> {
        let digits = digits_of(text, 14)?;
        let post_office = digits.starts_with(LA_POSTE)
            && digits
                .chars()
                .filter_map(|c| c.to_digit(10))
                .sum::<u32>()
                .is_multiple_of(5);
        if luhn_sum(&digits).is_multiple_of(10) || post_office {
            Ok(Self(digits))
        } else {
            Err(SiretError::Key)
        }
    }
}

fn digits_of(text: &str, length: usize) -> Result<String, SiretError> {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let digits_only = compact.bytes().all(|byte| byte.is_ascii_digit());
    if digits_only && compact.len() == length {
        Ok(compact)
    } else {
        Err(SiretError::Length)
    }
}

/// Luhn: from the right, every second digit counts double, less 9 when above 9.
fn luhn_sum(digits: &str) -> u32 {
    let values = digits
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate();
    let counted = values.map(|(rank, digit)| match (rank.is_multiple_of(2), digit) {
        (true, digit) => digit,
        (false, small @ 0..=4) => small.saturating_mul(2),
        (false, large) => large.saturating_mul(2).saturating_sub(9),
    });
    counted.sum()
}

/// By threes: `356 000 000`.
impl fmt::Display for Siren {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&grouped(&self.0))
    }
}

/// By threes, then the five of the establishment: `356 000 000 00048`.
impl fmt::Display for Siret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&grouped(&self.0))
    }
}

fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (rank, digit) in digits.chars().enumerate() {
        if [3, 6, 9].contains(&rank) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The number of an association in the national register: `W` and nine characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rna(String);

/// The text is not `W` followed by nine digits (a Corsican one has an A or a B).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an RNA number is W followed by nine digits")]
pub struct RnaError;

impl Rna {
    /// The ten characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Rna {
    type Err = RnaError;

    fn from_str(text: &str) -> Result<Self, RnaError> {
        let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let rna = compact.to_uppercase();
        let well_formed = rna.chars().enumerate().all(|(rank, c)| match rank {
            0 => c == 'W',
            2 => c.is_ascii_digit() || c == 'A' || c == 'B',
            _ => c.is_ascii_digit(),
        });
        if well_formed && rna.len() == 10 {
            Ok(Self(rna))
        } else {
            Err(RnaError)
        }
    }
}

impl fmt::Display for Rna {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
