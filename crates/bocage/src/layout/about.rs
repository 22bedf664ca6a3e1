//! Anybody reads how accessible the site is and what becomes of their data: two pages of the
//! foot, in plain words.

use askama::Template;

use super::{Area, Frame};
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "layout/about.html")]
struct Page {
    frame: Frame,
    w: Words,
    paragraphs: &'static [&'static str],
}

pub(super) async fn show_accessibility(visit: Visit<Anyone>) -> Outcome {
    let paragraphs = &[
        "about-accessibility-aim",
        "about-accessibility-checks",
        "about-accessibility-tell-us",
    ];
    show(visit, "about-accessibility-title", paragraphs)
}

pub(super) async fn show_privacy(visit: Visit<Anyone>) -> Outcome {
    let paragraphs = &[
        "about-privacy-what",
        "about-privacy-who",
        "about-privacy-no-tracking",
        "about-privacy-rights",
    ];
    show(visit, "about-privacy-title", paragraphs)
}

fn show(visit: Visit<Anyone>, title: &str, paragraphs: &'static [&'static str]) -> Outcome {
    let page = Page {
        frame: visit.frame(Area::Public, title),
        w: visit.words,
        paragraphs,
    };
    visit.page(&page)
}
