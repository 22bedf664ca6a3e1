//! How to reach someone: e-mail addresses and telephone numbers.

use std::fmt;
use std::str::FromStr;

/// An e-mail address in small letters, as it is compared and stored.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Email(String);

/// Why an e-mail address was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was typed.
    #[error("empty address")]
    Empty,
    /// There is no `@`, or more than one.
    #[error("an address has one @")]
    AtSign,
    /// What comes before the `@` is not a name that mail accepts.
    #[error("the part before @ is not valid")]
    Name,
    /// What comes after the `@` is not a domain such as `exemple.fr`.
    #[error("the part after @ is not a domain")]
    Domain,
}

impl Email {
    /// The address in small letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, EmailError> {
        let address = text.trim().to_lowercase();
        if address.is_empty() {
            return Err(EmailError::Empty);
        }
        let (name, domain) = address.split_once('@').ok_or(EmailError::AtSign)?;
        if domain.contains('@') {
            return Err(EmailError::AtSign);
        }
        if !is_mail_name(name) {
            return Err(EmailError::Name);
        }
        if !is_domain(domain) {
            return Err(EmailError::Domain);
        }
        Ok(Self(address))
    }
}

fn is_mail_name(name: &str) -> bool {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    let dots_inside = !name.starts_with('.') && !name.ends_with('.') && !name.contains("..");
    (1..=64).contains(&name.len()) && name.bytes().all(allowed) && dots_inside
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let ends_well = domain
        .rsplit('.')
        .next()
        .is_some_and(|last| last.len() >= 2 && !last.bytes().all(|byte| byte.is_ascii_digit()));
    domain.len() <= 190 && domain.contains('.') && ends_well && domain.split('.').all(is_label)
}

impl fmt::Display for Email {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// A telephone number, kept in the international form `+33612345678`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

/// Why a telephone number was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing was typed.
    #[error("empty number")]
    Empty,
    /// Something other than digits, spaces, dots, hyphens, slashes and brackets.
    #[error("only digits and separators are expected")]
    Characters,
    /// Not ten digits for a French number, nor 8 to 15 after a country code.
    #[error("ten digits are expected, or an international number")]
    Length,
}

impl Phone {
    /// The international form without spaces, as stored and dialled.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it can receive a text message: French 06 and 07.
    pub fn is_mobile(&self) -> bool {
        self.0.starts_with("+336") || self.0.starts_with("+337")
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        let is_separator = |c: char| c.is_whitespace() || ".-/()".contains(c);
        let compact: String = text
            .replace("(0)", "")
            .chars()
            .filter(|c| !is_separator(*c))
            .collect();
        if compact.is_empty() {
            return Err(PhoneError::Empty);
        }
        let digits = compact.strip_prefix('+').unwrap_or(&compact);
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PhoneError::Characters);
        }
        let international = compact
            .strip_prefix('+')
            .or_else(|| compact.strip_prefix("00"))
            .map(str::to_owned);
        let national = || compact.strip_prefix('0').map(|rest| format!("33{rest}"));
        let digits = international.or_else(national).ok_or(PhoneError::Length)?;
        let right_length = match digits.strip_prefix("33") {
            Some(rest) => rest.len() == 9 && !rest.starts_with('0'),
            None => (8..=15).contains(&digits.len()) && !digits.starts_with('0'),
        };
        if right_length {
            Ok(Self(format!("+{digits}")))
        } else {
            Err(PhoneError::Length)
        }
    }
}

/// A French number in pairs (`06 12 34 56 78`), any other in its international form.
impl fmt::Display for Phone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(rest) = self.0.strip_prefix("+33") else {
            return out.write_str(&self.0);
        };
        let pairs = format!("0{rest}");
        for (rank, digit) in pairs.chars().enumerate() {
            if rank > 0 && rank.is_multiple_of(2) {
                out.write_str(" ")?;
            }
            write!(out, "{digit}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
