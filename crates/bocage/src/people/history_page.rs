//! Staff read what was done in the garden: who, when, from what to what, by which screen (PPL-5).

use askama::Template;
use platform::form::{Form, encode};
use values::{Day, Instant};

use super::store::history::{self, Asked, Line};
use crate::failure::Outcome;
use crate::guard::HistoryRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

/// What history is kept about, in the order of the filter.
const SUBJECTS: [&str; 16] = [
    "customer",
    "customer_group",
    "tag",
    "membership",
    "membership_type",
    "subscription",
    "delivery",
    "depot",
    "round",
    "season",
    "calendar",
    "product",
    "offer",
    "person",
    "role",
    "setting",
];
const PAGE_LENGTH: i64 = 25;

#[derive(Template)]
#[template(path = "people/history_page.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    lines: Vec<Line>,
    number: i64,
    last: i64,
    address: String,
}

impl Page {
    fn subjects(&self) -> Vec<(&'static str, String)> {
        let option = |code: &'static str| {
            (
                code,
                self.w
                    .say(&format!("people-about-{}", code.replace('_', "-")))
                    .into_owned(),
            )
        };
        SUBJECTS.into_iter().map(option).collect()
    }
}

pub(super) async fn show(mut visit: Visit<HistoryRead>) -> Outcome {
    let form = visit.request.query.clone();
    let number = form.value("page").parse().unwrap_or(1_i64).clamp(1, 10_000);
    let day = |name: &str| form.value(name).parse::<Day>().ok();
    let starts_at = |day: Day| Instant::at(day, 0, 0);
    let asked = Asked {
        name: form.value("q").to_lowercase(),
        subject: form.value("sujet").to_owned(),
        from: day("du").map(starts_at),
        before: day("au").map(|day| starts_at(day.plus_days(1))),
        skip: (number - 1) * PAGE_LENGTH,
        count: PAGE_LENGTH + 1,
    };
    let mut lines = history::list(&mut visit.tx, &asked).await?;
    let has_more = i64::try_from(lines.len()).unwrap_or_default() > PAGE_LENGTH;
    lines.truncate(usize::try_from(PAGE_LENGTH).unwrap_or_default());
    let filters = ["q", "sujet", "du", "au"];
    let filters = filters.map(|name| format!("{name}={}", encode(form.value(name))));
    let page = Page {
        frame: visit.frame(Area::Staff, "people-history-title"),
        w: visit.words,
        lines,
        number,
        last: if has_more { number + 1 } else { number },
        address: format!("/historique?{}&page=", filters.join("&")),
        form,
    };
    visit.page(&page)
}
