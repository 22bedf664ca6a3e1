//! Everybody reads the handbook, written in `docs/handbook`, in French.

use askama::Template;
use pulldown_cmark::{Parser, html};

use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::layout::Frame;
use crate::people;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/help.html")]
struct Page {
    frame: Frame,
    w: Words,
    /// Our own text, as HTML.
    body: String,
    others: Vec<(&'static str, &'static str)>,
}

macro_rules! chapters {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../docs/handbook/", $name, ".md")))),+]
    };
}

/// The chapters in reading order, by their name in addresses.
const CHAPTERS: &[(&str, &str)] = chapters!(
    "premiers-pas",
    "se-connecter",
    "equipe-et-roles",
    "reglages",
    "emporter-ses-donnees",
);

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    let (name, text) = CHAPTERS.first().copied().ok_or(Failure::NotFound)?;
    let page = page(&visit, name, text);
    visit.page(&page)
}

pub(super) async fn show_chapter(visit: Visit<Anyone>) -> Outcome {
    let asked: String = visit.param("chapter")?;
    let chapter = CHAPTERS.iter().find(|(name, _)| *name == asked);
    let (name, text) = chapter.copied().ok_or(Failure::NotFound)?;
    let page = page(&visit, name, text);
    visit.page(&page)
}

/// The first line of a chapter is its title.
fn title(text: &'static str) -> &'static str {
    text.lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ")
}

fn page(visit: &Visit<Anyone>, name: &str, text: &'static str) -> Page {
    let content = text.split_once('\n').map_or("", |(_, content)| content);
    let mut body = String::new();
    html::push_html(&mut body, Parser::new(content));
    let others = CHAPTERS.iter().filter(|(other, _)| *other != name);
    Page {
        frame: visit.titled(people::own_area(&visit.who), title(text)),
        w: visit.words,
        body,
        others: others.map(|(name, text)| (*name, title(text))).collect(),
    }
}
