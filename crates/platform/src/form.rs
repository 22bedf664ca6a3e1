//! What a person typed, kept as typed, with the sentence beside each field that was refused.

use percent_encoding::percent_decode_str;

/// The fields of a form or of an address, in the order received.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(String, String)>,
    errors: Vec<(String, String)>,
}

impl Form {
    /// Reads `application/x-www-form-urlencoded` text; also the query of an address.
    pub fn parse(encoded: &str) -> Self {
        let pairs = encoded.split('&').filter(|pair| !pair.is_empty());
        let values = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        });
        Self {
            values: values.collect(),
            errors: Vec::new(),
        }
    }

    /// Fills a form from what is stored, before anybody typed.
    pub fn filled<N: Into<String>, V: Into<String>>(
        values: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let values = values
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()));
        Self {
            values: values.collect(),
            errors: Vec::new(),
        }
    }

    /// The value of a field, trimmed; empty when it was not sent.
    pub fn value(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that may be sent several times (boxes ticked).
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values
            .iter()
            .filter(move |(n, _)| n == name)
            .map(|(_, value)| value.trim())
    }

    /// All fields, as typed.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.values
    }

    /// Whether the field was sent with this value: a box ticked, an option chosen.
    pub fn is_checked(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|sent| sent == value)
    }

    /// Gives a field another value, replacing what was there.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.values.retain(|(n, _)| n != name);
        self.values.push((name.to_owned(), value.into()));
    }

    /// Refuses a field with the sentence that says what to do; the first sentence stays.
    pub fn refuse(&mut self, name: &str, sentence: impl Into<String>) {
        if self.error(name).is_none() {
            self.errors.push((name.to_owned(), sentence.into()));
        }
    }

    /// The sentence of a refused field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, sentence)| sentence.as_str())
    }

    /// All refusals, in the order found: `(field, sentence)`.
    pub fn errors(&self) -> &[(String, String)] {
        &self.errors
    }

    /// Whether anything was refused.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    without_controls(&percent_decode_str(&text).decode_utf8_lossy())
}

/// A text without the characters that nobody types: a database may refuse them, and some turn the
/// line of a paper or a letter into another.
pub fn without_controls(text: &str) -> String {
    let is_typed = |c: &char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    text.chars().filter(is_typed).collect()
}

/// Encodes a value for an address.
pub fn encode(value: &str) -> String {
    percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
mod tests;
