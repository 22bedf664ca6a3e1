//! The forms of a page, read as a browser would show them: what is asked, how it is typed, what
//! would be sent if nobody touched anything.

use scraper::{ElementRef, Html};

use super::page::{Page, selector, standing_values};

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Typing {
    /// Any words.
    Words,
    /// Words that nobody sees again.
    Secret,
    /// A day, a number, an address: not just any words.
    Exact,
    /// One of the cases offered.
    Choice,
    /// Ticked or not.
    Tick,
    /// A file.
    File,
}

/// A form that sends something.
#[derive(Clone, Debug)]
pub(crate) struct FormOnPage {
    /// Where it is sent.
    pub(crate) action: String,
    /// What is sent when nobody touched it, its first button included.
    pub(crate) values: Vec<(String, String)>,
    /// What people fill in: names, each once.
    pub(crate) fields: Vec<(String, Typing)>,
}

impl FormOnPage {
    /// Whether it sends a file.
    pub(crate) fn is_file(&self) -> bool {
        self.fields
            .iter()
            .any(|(_, typing)| *typing == Typing::File)
    }

    /// What is sent once these fields hold this.
    pub(crate) fn filled(&self, names: &[&str], value: &str) -> Vec<(String, String)> {
        let mut values = self.values.clone();
        values.retain(|(name, _)| !names.contains(&name.as_str()));
        let typed = names
            .iter()
            .map(|name| ((*name).to_owned(), value.to_owned()));
        values.extend(typed.filter(|(_, value)| !value.is_empty()));
        values
    }
}

impl Page {
    /// Its forms that send something.
    pub(crate) fn forms(&self) -> Vec<FormOnPage> {
        let html = Html::parse_document(&self.html());
        let forms = selector("main form[method=post]");
        html.select(&forms)
            .map(|form| read(form, &self.path))
            .collect()
    }

    /// Whether this field is told to be wrong, with a sentence that belongs to it.
    pub(crate) fn has_error_beside(&self, name: &str) -> bool {
        let html = Html::parse_document(&self.html());
        let (wrong, errors) = (selector("[aria-invalid=true]"), selector(".error[id]"));
        html.select(&wrong).any(|element| {
            let is_it = element.attr("name") == Some(name)
                || element
                    .select(&selector("[name]"))
                    .any(|inner| inner.attr("name") == Some(name));
            let told = element.attr("aria-describedby").unwrap_or("");
            let is_told = told.split(' ').any(|id| {
                html.select(&errors)
                    .any(|error| error.attr("id") == Some(id))
            });
            is_it && is_told
        })
    }

    /// Whether the summary at the top leads to places that are on the page.
    pub(crate) fn has_summary(&self) -> bool {
        let html = Html::parse_document(&self.html());
        let links = selector("#errors a[href]");
        let mut links = html.select(&links).peekable();
        links.peek().is_some()
            && links.all(|link| {
                let id = link.attr("href").and_then(|href| href.strip_prefix('#'));
                html.select(&selector("[id]"))
                    .any(|element| element.attr("id") == id)
            })
    }

    /// Whether the page still shows what was typed into this field.
    pub(crate) fn keeps(&self, name: &str, value: &str) -> bool {
        let html = Html::parse_document(&self.html());
        html.select(&selector(&format!("[name=\"{name}\"]")))
            .any(|field| {
                let text: String = field.text().collect();
                field.attr("value") == Some(value) || text == value
            })
    }
}

fn read(form: ElementRef<'_>, path: &str) -> FormOnPage {
    let mut values = standing_values(form);
    let button = form
        .select(&selector("button[name]:not([formaction])"))
        .next();
    if let Some(button) = button {
        let name = button.attr("name").unwrap_or("");
        values.push((
            name.to_owned(),
            button.attr("value").unwrap_or("").to_owned(),
        ));
    }
    let mut fields: Vec<(String, Typing)> = Vec::new();
    for field in form.select(&selector("input[name], select[name], textarea[name]")) {
        let name = field.attr("name").unwrap_or("");
        let is_new = fields.iter().all(|(other, _)| other != name);
        if let Some(typing) = typing(field).filter(|_| is_new) {
            fields.push((name.to_owned(), typing));
        }
    }
    FormOnPage {
        action: address(form.attr("action").unwrap_or(path)),
        values,
        fields,
    }
}

/// An address without the place it leads to on the page.
fn address(action: &str) -> String {
    action.split('#').next().unwrap_or(action).to_owned()
}

/// How a field is filled in; none when nobody does.
fn typing(field: ElementRef<'_>) -> Option<Typing> {
    let is_exact = field
        .attr("inputmode")
        .is_some_and(|mode| ["numeric", "decimal"].contains(&mode));
    match (field.value().name(), field.attr("type").unwrap_or("text")) {
        ("input", "hidden" | "submit" | "button") => None,
        ("input", "checkbox") => Some(Typing::Tick),
        ("input", "radio") | ("select", _) => Some(Typing::Choice),
        ("input", "file") => Some(Typing::File),
        ("input", "password") => Some(Typing::Secret),
        ("input", "date" | "week" | "time" | "number" | "email" | "tel") => Some(Typing::Exact),
        ("input", _) if is_exact => Some(Typing::Exact),
        _ => Some(Typing::Words),
    }
}
