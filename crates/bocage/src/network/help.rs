//! Everybody reads the handbook, written in `docs/handbook`, in French: its contents, and the
//! chapter that explains the screen one comes from.

use askama::Template;
use pulldown_cmark::{Parser, html};

use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::layout::Frame;
use crate::people;
use crate::visit::Visit;
use crate::words::{Words, french_spaces};

/// The contents.
#[derive(Template)]
#[template(path = "network/help.html")]
struct Page {
    frame: Frame,
    w: Words,
    chapters: Vec<Heading>,
}

#[derive(Template)]
#[template(path = "network/help_chapter.html")]
struct ChapterPage {
    frame: Frame,
    w: Words,
    /// Our own text, as HTML.
    body: String,
    others: Vec<Heading>,
}

/// A chapter by its name in addresses, its title and what its headings say.
struct Heading {
    name: &'static str,
    title: &'static str,
    about: String,
}

macro_rules! chapters {
    ($($name:literal explains [$($screen:literal),*];)+) => {
        /// The chapters in reading order: name in addresses, text, screens that they explain.
        const CHAPTERS: &[(&str, &str, &[&str])] = &[$((
            $name,
            include_str!(concat!("../../../../docs/handbook/", $name, ".md")),
            &[$($screen),*],
        )),+];
    };
}

chapters! {
    "premiers-pas" explains ["/bienvenue", "/aujourdhui"];
    "clients" explains ["/clients", "/categories", "/etiquettes", "/recherche"];
    "abonnements" explains ["/abonnements"];
    "adhesions" explains ["/adhesions", "/types-d-adhesion"];
    "offres" explains ["/offres", "/produits"];
    "preparation" explains ["/preparation"];
    "tournees" explains ["/tournees"];
    "depots" explains ["/depots"];
    "calendrier" explains ["/calendrier"];
    "equipe-et-roles" explains ["/equipe", "/roles", "/historique"];
    "reglages" explains ["/reglages"];
    "se-connecter" explains ["/connexion", "/mon-compte", "/second-facteur"];
    "emporter-ses-donnees" explains [];
}

/// The chapter that explains the screen at this address, if one does. What is said of a client's
/// memberships is said with memberships.
pub(crate) fn help_on(path: &str) -> Option<&'static str> {
    if path.ends_with("/adhesions") {
        return Some("adhesions");
    }
    let is_under = |screen: &str| {
        let rest = path.strip_prefix(screen);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let found = CHAPTERS
        .iter()
        .find(|(_, _, screens)| screens.iter().any(|screen| is_under(screen)));
    found.map(|(name, _, _)| *name)
}

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    let page = Page {
        frame: visit.frame(people::own_area(&visit.who), "network-handbook"),
        w: visit.words,
        chapters: headings().collect(),
    };
    visit.page(&page)
}

pub(super) async fn show_chapter(visit: Visit<Anyone>) -> Outcome {
    let asked: String = visit.param("chapter")?;
    let chapter = CHAPTERS.iter().find(|(name, _, _)| *name == asked);
    let (name, text, _) = chapter.copied().ok_or(Failure::NotFound)?;
    let content = text.split_once('\n').map_or("", |(_, content)| content);
    let mut body = String::new();
    html::push_html(&mut body, Parser::new(&french_spaces(content)));
    let page = ChapterPage {
        frame: visit.titled(people::own_area(&visit.who), title(text)),
        w: visit.words,
        body,
        others: headings().filter(|other| other.name != name).collect(),
    };
    visit.page(&page)
}

fn headings() -> impl Iterator<Item = Heading> {
    CHAPTERS.iter().map(|(name, text, _)| {
        let parts: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        Heading {
            name,
            title: title(text),
            about: parts.join(" · "),
        }
    })
}

/// The first line of a chapter is its title.
fn title(text: &'static str) -> &'static str {
    let first = text.lines().next().unwrap_or_default();
    first.trim_start_matches("# ")
}
