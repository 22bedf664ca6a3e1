//! Reading a form: raw text in, domain values out, or a sentence beside the field. Nothing
//! further in sees what was typed.

use platform::form::Form;
use values::ids::Id;
use values::{Cents, Coded, Day, Email, Hue, Iban, Phone, Postcode, Week};

use crate::words::Words;

/// Texts longer than this were not typed by a person into one line.
const LINE_LIMIT: usize = 200;
const TEXT_LIMIT: usize = 5_000;

/// A type that one field can hold, and the key of the sentence that refuses what is not one.
pub trait Field: Sized {
    /// The sentence's key.
    const REFUSAL: &'static str;
    /// Reads the text, trimmed and not empty.
    fn from_field(text: &str) -> Option<Self>;
}

macro_rules! parsed_fields {
    ($($ty:ty => $key:literal),+ $(,)?) => {$(
        impl Field for $ty {
            const REFUSAL: &'static str = $key;
            fn from_field(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )+};
}
parsed_fields! {
    Email => "error-email",
    Phone => "error-phone",
    Postcode => "error-postcode",
    Day => "error-day",
    Week => "error-week",
    Hue => "error-choice",
    Iban => "error-iban",
}

impl Field for Cents {
    const REFUSAL: &'static str = "error-amount";
    fn from_field(text: &str) -> Option<Self> {
        // No price, fee or ceiling that people type is below nothing.
        Self::parse_euros(text)
            .ok()
            .filter(|amount| *amount >= Self::ZERO)
    }
}

impl Field for i64 {
    const REFUSAL: &'static str = "error-number";
    fn from_field(text: &str) -> Option<Self> {
        text.parse()
            .ok()
            .filter(|number: &Self| (0..=1_000_000).contains(number))
    }
}

impl<T> Field for Id<T> {
    const REFUSAL: &'static str = "error-choice";
    fn from_field(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// Reads the fields of one form, in the person's language.
pub struct Reader<'a> {
    form: &'a mut Form,
    words: Words,
}

impl<'a> Reader<'a> {
    /// Starts reading.
    pub fn new(form: &'a mut Form, words: Words) -> Self {
        Self { form, words }
    }

    /// One line that must be filled.
    pub fn line(&mut self, name: &str) -> Option<String> {
        let text = self.form.value(name).to_owned();
        if text.is_empty() {
            self.refuse(name, "error-required");
            return None;
        }
        self.within(name, text, LINE_LIMIT)
    }

    /// One line that may stay empty.
    pub fn optional_line(&mut self, name: &str) -> Option<String> {
        let text = self.form.value(name).to_owned();
        self.within(name, text, LINE_LIMIT)
    }

    /// Several lines that may stay empty.
    pub fn text(&mut self, name: &str) -> Option<String> {
        let text = self.form.value(name).to_owned();
        self.within(name, text, TEXT_LIMIT)
    }

    /// A value that must be given.
    pub fn value<T: Field>(&mut self, name: &str) -> Option<T> {
        if self.form.value(name).is_empty() {
            self.refuse(name, "error-required");
            return None;
        }
        self.optional(name).flatten()
    }

    /// A value that may be left out: `Some(None)` when it was.
    pub fn optional<T: Field>(&mut self, name: &str) -> Option<Option<T>> {
        let text = self.form.value(name).to_owned();
        if text.is_empty() {
            return Some(None);
        }
        let value = T::from_field(&text);
        if value.is_none() {
            self.refuse(name, T::REFUSAL);
        }
        value.map(Some)
    }

    /// One case of a closed list.
    pub fn choice<T: Coded>(&mut self, name: &str) -> Option<T> {
        let choice = T::from_code(self.form.value(name));
        if choice.is_none() {
            self.refuse(name, "error-choice");
        }
        choice
    }

    /// Refuses a field of which something else was sent than what the page offers.
    pub fn keep_to(&mut self, name: &str, offered: &[(String, String)]) {
        let is_offered =
            |sent: &str| sent.is_empty() || offered.iter().any(|(value, _)| value == sent);
        if !self.form.values(name).all(is_offered) {
            self.refuse(name, "error-choice");
        }
    }

    /// Whether a box is ticked.
    pub fn is_ticked(&self, name: &str) -> bool {
        self.form.is_checked(name, "1")
    }

    /// Refuses a field with the sentence of this key.
    pub fn refuse(&mut self, name: &str, key: &str) {
        let sentence = self.words.say(key);
        self.form.refuse(name, sentence);
    }

    fn within(&mut self, name: &str, text: String, limit: usize) -> Option<String> {
        if text.chars().count() > limit {
            let sentence = self.words.say1("error-too-long", "limit", limit);
            self.form.refuse(name, sentence);
            return None;
        }
        Some(text)
    }
}
