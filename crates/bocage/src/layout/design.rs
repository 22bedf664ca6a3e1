//! The design page: every tone, state, icon, field and piece of the house, in one place.

use askama::Template;
use values::{Cents, Day};

use super::{Area, Frame, Notion, Tone};
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::visit::Visit;
use crate::words::Words;

type Pair = (String, String);
type Triple = (String, String, String);

#[derive(Template)]
#[template(path = "layout/design.html")]
pub struct Design {
    frame: Frame,
    w: Words,
    form: Sample,
    day: Day,
    week: Vec<Day>,
    amount: Cents,
    depots: Vec<Pair>,
    rhythms: Vec<Pair>,
    baskets: Vec<Triple>,
    lines: Vec<(String, Cents)>,
    changes: Vec<Triple>,
    steps: Vec<String>,
    messages: [(Tone, &'static str); 5],
    rows: Vec<(String, i64, Notion)>,
}

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    let page = Design::new(visit.frame(Area::Public, "design-title"), visit.today());
    visit.page(&page)
}

impl Design {
    /// The page as of that day.
    pub fn new(frame: Frame, day: Day) -> Self {
        let w = frame.words;
        let said = |key: &str| w.say(key).into_owned();
        let depot = said("design-depot-name");
        Self {
            frame,
            w,
            form: Sample::refused(w),
            day,
            week: (0..5).map(|shift| day.plus_days(shift - 2)).collect(),
            amount: Cents::new(1470),
            depots: vec![("1".to_owned(), depot.clone())],
            rhythms: vec![
                ("weekly".to_owned(), said("design-weekly")),
                ("fortnightly".to_owned(), said("design-fortnightly")),
            ],
            baskets: vec![
                (
                    "single".to_owned(),
                    said("design-single"),
                    said("design-single-detail"),
                ),
                (
                    "family".to_owned(),
                    said("design-family"),
                    said("design-family-detail"),
                ),
            ],
            lines: vec![
                (said("design-line-basket"), Cents::new(1420)),
                (said("design-line-fee"), Cents::new(50)),
            ],
            changes: vec![
                (
                    said("design-effect-depot"),
                    depot.clone(),
                    w.day_without_year(day),
                ),
                (
                    said("design-effect-told"),
                    said("design-nobody"),
                    "12".to_owned(),
                ),
            ],
            steps: ["basket", "depot", "contact", "check"]
                .map(|step| said(&format!("design-step-{step}")))
                .to_vec(),
            messages: Tone::ALL.map(|tone| (tone, message(tone))),
            rows: vec![
                (depot.clone(), 48, Notion::OPEN),
                (format!("{depot} 2"), 25, Notion::FULL),
                (format!("{depot} 3"), 12, Notion::RESERVED),
            ],
        }
    }
}

const fn message(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "design-message-plain",
        Tone::Good => "design-message-good",
        Tone::Info => "design-message-info",
        Tone::Warning => "design-message-warning",
        Tone::Danger => "design-message-danger",
    }
}

/// A form as it comes back, with what is wrong in it.
struct Sample {
    errors: Vec<Pair>,
}

impl Sample {
    fn refused(w: Words) -> Self {
        let errors = [
            ("email", "design-email-error"),
            ("depot", "design-depot-error"),
        ];
        Self {
            errors: errors
                .map(|(name, key)| (name.to_owned(), w.say(key).into_owned()))
                .to_vec(),
        }
    }

    #[expect(clippy::unused_self, reason = "answers as the forms of the house do")]
    fn value(&self, name: &str) -> &'static str {
        match name {
            "email" => "lea.exemple.fr",
            "price" => "14,20",
            "rhythm" => "weekly",
            "basket" => "single",
            _ => "",
        }
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

    fn errors(&self) -> &[Pair] {
        &self.errors
    }
}
