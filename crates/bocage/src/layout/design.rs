//! The design page: every tone, state, icon, field and piece of the house, in one place.

use std::collections::BTreeMap;

use askama::Template;
use values::{Cents, Day};

use super::{Frame, Tone};
use crate::words::Words;

/// A notion of the house with its one word, one tone and one icon.
#[derive(Clone, Copy, Debug)]
pub struct Notion {
    /// The key of its word.
    pub key: &'static str,
    pub tone: Tone,
    pub icon: &'static str,
}

#[derive(Template)]
#[template(path = "layout/design.html")]
pub struct Design {
    frame: Frame,
    w: Words,
    form: Sample,
    day: Day,
    amount: Cents,
    choices: Vec<(String, String)>,
    cards: Vec<(String, String, String)>,
    lines: Vec<(String, Cents)>,
    changes: Vec<(String, String, String)>,
    steps: Vec<String>,
}

/// A form as it comes back, with its values and what is wrong in it.
#[derive(Default)]
struct Sample {
    values: BTreeMap<&'static str, String>,
    errors: Vec<(String, String)>,
}

impl Sample {
    fn value(&self, name: &str) -> &str {
        self.values.get(name).map_or("", String::as_str)
    }

    fn is_checked(&self, name: &str, value: &str) -> bool {
        self.value(name) == value
    }

    fn error(&self, name: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, sentence)| sentence.as_str())
    }

    fn errors(&self) -> &[(String, String)] {
        &self.errors
    }
}
