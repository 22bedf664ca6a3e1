//! Letters: the same few paragraphs as plain text first, and as simple HTML.

use askama::Template;
use platform::mail::Letter;
use values::Email;
use values::ids::CustomerId;

use super::Site;
use crate::words::Words;

/// A letter being written: what it says, in order, then to whom.
#[derive(Clone, Debug)]
pub struct Message {
    words: Words,
    site: Site,
    kind: &'static str,
    subject: String,
    paragraphs: Vec<String>,
    facts: Vec<(String, String)>,
    link: Option<(String, String)>,
}

#[derive(Template)]
#[template(path = "layout/mail.html")]
struct HtmlLetter<'a> {
    w: Words,
    it: &'a Message,
}

#[derive(Template)]
#[template(path = "layout/mail.txt")]
struct TextLetter<'a> {
    w: Words,
    it: &'a Message,
}

impl Message {
    /// A letter of that garden; `kind` says what it is about (`sign_in`…).
    pub fn new(words: Words, site: Site, kind: &'static str, subject: impl Into<String>) -> Self {
        Self {
            words,
            site,
            kind,
            subject: subject.into(),
            paragraphs: Vec::new(),
            facts: Vec::new(),
            link: None,
        }
    }

    #[must_use]
    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(text.into());
        self
    }

    /// A line such as `Dépôt : Maison de quartier`.
    #[must_use]
    pub fn fact(mut self, term: impl Into<String>, value: impl Into<String>) -> Self {
        self.facts.push((term.into(), value.into()));
        self
    }

    /// The one thing to do, and its absolute address.
    #[must_use]
    pub fn link(mut self, label: impl Into<String>, address: impl Into<String>) -> Self {
        self.link = Some((label.into(), address.into()));
        self
    }

    /// The letter to that person, kept in that customer's file.
    pub fn to(
        self,
        recipient: Email,
        customer: Option<CustomerId>,
    ) -> Result<Letter, askama::Error> {
        let (w, it) = (self.words, &self);
        let text = TextLetter { w, it }.render()?;
        let html = HtmlLetter { w, it }.render()?;
        Ok(Letter {
            recipient,
            subject: self.subject,
            text,
            html,
            kind: self.kind,
            customer,
        })
    }
}
