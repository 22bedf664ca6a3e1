//! Finding anyone by three letters: the text kept for searching, and the patterns of a query.

/// What people type and what is stored, brought to the same plain form: small letters without
/// accents, `œ` as `oe`, one space between words, nothing but letters, digits and `@.`.
/// Rule CUS-5.
pub fn normalise(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.to_lowercase().chars() {
        match unaccented(letter) {
            Some(replacement) => plain.push_str(replacement),
            None if letter.is_alphanumeric() || "@.".contains(letter) => plain.push(letter),
            None => plain.push(' '),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn unaccented(letter: char) -> Option<&'static str> {
    match letter {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => Some("a"),
        'ç' => Some("c"),
        'é' | 'è' | 'ê' | 'ë' => Some("e"),
        'î' | 'ï' | 'í' | 'ì' => Some("i"),
        'ñ' => Some("n"),
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => Some("o"),
        'ù' | 'û' | 'ü' | 'ú' => Some("u"),
        'ÿ' | 'ý' => Some("y"),
        'œ' => Some("oe"),
        'æ' => Some("ae"),
        'ß' => Some("ss"),
        // An accent typed apart from its letter.
        '\u{300}'..='\u{36f}' => Some(""),
        _ => None,
    }
}

/// The text kept beside a customer for searching: number, names, addresses, and telephone
/// numbers in their French form without spaces. Rule CUS-5.
pub fn search_text<'a>(
    number: i64,
    words: impl IntoIterator<Item = &'a str>,
    phones: impl IntoIterator<Item = &'a values::Phone>,
) -> String {
    let mut text = format!("n{number} ");
    let words = words.into_iter().map(normalise);
    let phones = phones.into_iter().map(|phone| digits(&phone.to_string()));
    let parts: Vec<String> = words
        .chain(phones)
        .filter(|part| !part.is_empty())
        .collect();
    text.push_str(&parts.join(" "));
    text
}

/// A search: every pattern has to be found in the kept text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Patterns for SQL's `LIKE`, such as `%mar%`; nothing in them needs escaping.
    pub patterns: Vec<String>,
}

/// Fewer than three letters were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("three letters or digits at least")]
pub struct QueryTooShort;

impl Query {
    /// Reads what was typed: parts of words in any order, of a telephone number with or without
    /// spaces, of an address, or a customer number. Rule CUS-5.
    pub fn parse(typed: &str) -> Result<Self, QueryTooShort> {
        let plain = normalise(typed);
        let letters: String = plain
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect();
        let is_number = !letters.is_empty() && letters.bytes().all(|byte| byte.is_ascii_digit());
        let words = match (is_number, letters.chars().count()) {
            (true, 1 | 2) => vec![format!("n{letters} ")],
            (_, 0..=2) => return Err(QueryTooShort),
            (true, _) => vec![national(typed)],
            (false, _) => plain.split(' ').map(str::to_owned).collect(),
        };
        Ok(Self {
            patterns: words.into_iter().map(|word| format!("%{word}%")).collect(),
        })
    }

    /// Whether a kept text answers the query, as the database decides it.
    pub fn finds(&self, search_text: &str) -> bool {
        self.patterns
            .iter()
            .all(|pattern| search_text.contains(pattern.trim_matches('%')))
    }
}

/// The digits of a telephone number as a French person dials them.
fn national(typed: &str) -> String {
    let typed = typed.trim();
    let abroad = typed
        .strip_prefix("+33")
        .or_else(|| typed.strip_prefix("0033"));
    abroad.map_or_else(|| digits(typed), |rest| format!("0{}", digits(rest)))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests;
