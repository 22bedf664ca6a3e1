//! Bank identities: IBAN with the French key, BIC, and the SEPA creditor identifier.

use std::fmt;
use std::str::FromStr;

/// An account number, checked by its two keys, kept without spaces.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

/// Why an IBAN was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// Nothing was typed.
    #[error("empty IBAN")]
    Empty,
    /// Something other than letters and digits, or no country at the start.
    #[error("an IBAN has two letters, two digits, then letters and digits")]
    Characters,
    /// Not the length of its country: 27 characters for France.
    #[error("wrong number of characters")]
    Length,
    /// The international key does not match: a character is wrong.
    #[error("the international key does not match")]
    Key,
    /// The French RIB key does not match.
    #[error("the French key does not match")]
    RibKey,
}

impl Iban {
    /// The number without spaces, as stored and sent to banks.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country and the last three characters, the rest hidden: `FR76 •••• 189`.
    pub fn masked(&self) -> String {
        let start: String = self.0.chars().take(4).collect();
        let hidden = self.0.chars().count().saturating_sub(3);
        let end: String = self.0.chars().skip(hidden).collect();
        format!("{start} •••• {end}")
    }
}

impl FromStr for Iban {
    type Err = IbanError;

    fn from_str(text: &str) -> Result<Self, IbanError> {
        let iban = compact(text);
        if iban.is_empty() {
            return Err(IbanError::Empty);
        }
        let well_formed = iban.bytes().enumerate().all(|(rank, byte)| match rank {
            0 | 1 => byte.is_ascii_uppercase(),
            2 | 3 => byte.is_ascii_digit(),
            _ => byte.is_ascii_alphanumeric(),
        });
        if !well_formed {
            return Err(IbanError::Characters);
        }
        let french = iban.starts_with("FR");
        let right_length = if french {
            iban.len() == 27
        } else {
            (15..=34).contains(&iban.len())
        };
        if !right_length {
            return Err(IbanError::Length);
        }
        if !has_key_one(&iban) {
            return Err(IbanError::Key);
        }
        if french && !has_rib_key(&iban) {
            return Err(IbanError::RibKey);
        }
        Ok(Self(iban))
    }
}

/// Four by four, as printed on bank papers.
impl fmt::Display for Iban {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (rank, character) in self.0.chars().enumerate() {
            if rank > 0 && rank.is_multiple_of(4) {
                out.write_str(" ")?;
            }
            write!(out, "{character}")?;
        }
        Ok(())
    }
}

/// Masked, so that no log ever shows an account number.
impl fmt::Debug for Iban {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.masked())
    }
}

fn compact(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_uppercase()
}

/// Mod 97 = 1 once the first four characters are moved to the end, letters counted 10 to 35.
fn has_key_one(text: &str) -> bool {
    let turned = text.chars().skip(4).chain(text.chars().take(4));
    let remainder = turned.fold(0_u32, |remainder, character| {
        let value = character.to_digit(36).unwrap_or(0);
        let shift = if value < 10 { 10 } else { 100 };
        remainder
            .saturating_mul(shift)
            .saturating_add(value)
            .rem_euclid(97)
    });
    remainder == 1
}

/// The French key: 89 × bank + 15 × branch + 3 × account + key is a multiple of 97, letters
/// of the account counted by the table of the RIB.
fn has_rib_key(iban: &str) -> bool {
    let digits: String = iban.chars().skip(4).map(rib_digit).collect();
    let number = |skip: usize, length: usize| -> Option<u64> {
        digits
            .chars()
            .skip(skip)
            .take(length)
            .collect::<String>()
            .parse()
            .ok()
    };
    let (Some(bank), Some(branch), Some(account), Some(key)) =
        (number(0, 5), number(5, 5), number(10, 11), number(21, 2))
    else {
        return false;
    };
    let weighted = [
        bank.saturating_mul(89),
        branch.saturating_mul(15),
        account.saturating_mul(3),
    ];
    weighted
        .into_iter()
        .fold(key, u64::saturating_add)
        .rem_euclid(97)
        == 0
}

fn rib_digit(character: char) -> char {
    match character {
        'A' | 'J' => '1',
        'B' | 'K' | 'S' => '2',
        'C' | 'L' | 'T' => '3',
        'D' | 'M' | 'U' => '4',
        'E' | 'N' | 'V' => '5',
        'F' | 'O' | 'W' => '6',
        'G' | 'P' | 'X' => '7',
        'H' | 'Q' | 'Y' => '8',
        'I' | 'R' | 'Z' => '9',
        other => other,
    }
}

/// A bank identifier code of 8 or 11 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bic(String);

/// The text is not a BIC: 6 letters, 2 letters or digits, and optionally 3 more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a BIC has 8 or 11 characters, the first six being letters")]
pub struct BicError;

impl Bic {
    /// The code in capitals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Bic {
    type Err = BicError;

    fn from_str(text: &str) -> Result<Self, BicError> {
        let bic = compact(text);
        let well_formed = bic.bytes().enumerate().all(|(rank, byte)| {
            if rank < 6 {
                byte.is_ascii_uppercase()
            } else {
                byte.is_ascii_alphanumeric()
            }
        });
        if well_formed && [8, 11].contains(&bic.len()) {
            Ok(Self(bic))
        } else {
            Err(BicError)
        }
    }
}

impl fmt::Display for Bic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The SEPA creditor identifier (ICS) of a garden: `FR`, key, activity, national number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditorId(String);

/// Why a creditor identifier was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreditorIdError {
    /// Not 13 letters and digits beginning with `FR` and two digits.
    #[error("a French creditor identifier has 13 characters and begins with FR")]
    Shape,
    /// The key does not match: a character is wrong.
    #[error("the key does not match")]
    Key,
}

impl CreditorId {
    /// The identifier in capitals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CreditorId {
    type Err = CreditorIdError;

    fn from_str(text: &str) -> Result<Self, CreditorIdError> {
        let id = compact(text);
        let key_is_digits = id.chars().skip(2).take(2).all(|c| c.is_ascii_digit());
        let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if id.len() != 13 || !id.starts_with("FR") || !key_is_digits || !plain {
            return Err(CreditorIdError::Shape);
        }
        // The three characters of the activity code are left out of the key.
        let checked: String = id.chars().take(4).chain(id.chars().skip(7)).collect();
        if has_key_one(&checked) {
            Ok(Self(id))
        } else {
            Err(CreditorIdError::Key)
        }
    }
}

impl fmt::Display for CreditorId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
