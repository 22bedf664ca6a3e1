//! Staff begin the day: what is due, the coming preparation days, what waits for a decision.

use askama::Template;
use domain::people::rights::Right;
use values::Instant;

use super::assistant;
use super::store::overview::{self, ComingDay, Waiting};
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/today.html")]
struct Page {
    frame: Frame,
    w: Words,
    now: Instant,
    days: Vec<ComingDay>,
    tasks: Vec<Task>,
    may_prepare: bool,
}

/// Something that waits for somebody.
struct Task {
    sentence: String,
    href: &'static str,
    action: String,
}

pub(super) async fn show(mut visit: Visit<SignedIn>) -> Outcome {
    if !visit.who.is_staff() {
        return Err(Failure::NotAllowed);
    }
    let waiting = overview::count_waiting(&mut visit.tx).await?;
    let may_prepare = visit.who.can(Right::DeliveriesRead);
    let days = if may_prepare {
        overview::list_coming_days(&mut visit.tx).await?
    } else {
        Vec::new()
    };
    let mut tasks = tasks(&visit, waiting);
    if visit.who.can(Right::SettingsWrite) && !assistant::is_ready(&mut visit).await? {
        tasks.push(task(
            visit.words,
            ("network-today-not-ready", 1),
            "/bienvenue",
            "network-today-continue",
        ));
    }
    let page = Page {
        frame: visit.frame(Area::Staff, "nav-today"),
        w: visit.words,
        now: visit.now(),
        days,
        tasks,
        may_prepare,
    };
    visit.page(&page)
}

/// What this person can do something about.
fn tasks(visit: &Visit<SignedIn>, waiting: Waiting) -> Vec<Task> {
    let w = visit.words;
    let known = [
        (
            Right::CalendarWrite,
            ("network-today-holidays", waiting.uncertain),
            "/calendrier",
            "network-today-decide",
        ),
        (
            Right::SubscriptionsWrite,
            ("network-today-requests", waiting.requested),
            "/abonnements",
            "network-today-look",
        ),
        (
            Right::JobsRead,
            ("network-today-jobs", waiting.dead_jobs),
            "/reglages/taches",
            "network-today-look",
        ),
    ];
    let due = known
        .into_iter()
        .filter(|(right, (_, count), ..)| visit.who.can(*right) && *count > 0);
    due.map(|(_, counted, href, action)| task(w, counted, href, action))
        .collect()
}

fn task(w: Words, (key, count): (&str, i64), href: &'static str, action: &str) -> Task {
    Task {
        sentence: w.say1(key, "count", count).into_owned(),
        href,
        action: w.say(action).into_owned(),
    }
}
