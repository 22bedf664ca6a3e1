//! What waits for a person on their first page, each with the place to do it.

use std::collections::BTreeMap;

use domain::people::rights::Right;
use values::Day;

use super::week::Rounds;
use crate::guard::SignedIn;
use crate::layout::Tone;
use crate::network::store::overview::Waiting;
use crate::visit::Visit;
use crate::words::Words;

/// A holiday is decided two months ahead: people have to be told.
pub(super) const DECIDE_DAYS_AHEAD: i64 = 56;

/// Something that waits, with where to do it.
pub(super) struct Due {
    pub(super) tone: Tone,
    pub(super) text: String,
    pub(super) href: String,
    /// The word of the link.
    pub(super) action: String,
}

/// What is counted: who is told, how it is said, where it is done.
struct Counted {
    right: Right,
    tone: Tone,
    key: &'static str,
    href: &'static str,
    count: i64,
}

pub(super) fn list(visit: &Visit<SignedIn>, waiting: &Waiting, rounds: &Rounds) -> Vec<Due> {
    let w = visit.words;
    let mut due = Vec::new();
    if visit.who.can(Right::CalendarWrite) {
        due.extend(holidays(w, rounds));
    }
    let counted = counted(waiting, visit.today()).into_iter();
    let theirs = counted.filter(|one| one.count > 0 && visit.who.can(one.right));
    due.extend(theirs.map(|one| Due {
        tone: one.tone,
        text: w.say1(one.key, "count", one.count).into_owned(),
        href: one.href.to_owned(),
        action: w.say(&format!("{}-action", one.key)).into_owned(),
    }));
    due
}

fn counted(waiting: &Waiting, today: Day) -> [Counted; 6] {
    let counted = |right, tone, (key, href), count| Counted {
        right,
        tone,
        key,
        href,
        count,
    };
    let missing = i64::try_from(waiting.missing_in_file(today)).unwrap_or_default();
    let unsold = i64::from(waiting.on_sale == 0);
    [
        counted(
            Right::SubscriptionsWrite,
            Tone::Warning,
            ("network-due-requests", "/abonnements?state=requested"),
            waiting.requested,
        ),
        counted(
            Right::JobsRead,
            Tone::Danger,
            ("network-due-jobs", "/reglages/taches"),
            waiting.dead_jobs,
        ),
        counted(
            Right::SubscriptionsRead,
            Tone::Good,
            ("network-due-new", "/abonnements?tri=date"),
            waiting.new_ones,
        ),
        counted(
            Right::MembershipsRead,
            Tone::Info,
            ("network-due-unpaid", "/adhesions?liste=unpaid"),
            waiting.unpaid,
        ),
        counted(
            Right::SettingsWrite,
            Tone::Info,
            ("network-due-file", "/reglages/fiche"),
            missing,
        ),
        counted(
            Right::SettingsWrite,
            Tone::Info,
            ("network-due-unsold", "/bienvenue"),
            unsold,
        ),
    ]
}

/// One line a holiday, with the rounds that have not decided.
fn holidays(w: Words, rounds: &Rounds) -> Vec<Due> {
    let mut by_day: BTreeMap<Day, Vec<&str>> = BTreeMap::new();
    for (day, code) in rounds.undecided() {
        by_day.entry(day).or_default().push(code);
    }
    let line = |(day, codes): (Day, Vec<&str>)| Due {
        tone: Tone::Warning,
        text: w
            .say2(
                "network-due-holiday",
                "day",
                w.day_without_year(day),
                "rounds",
                codes.join(", "),
            )
            .into_owned(),
        href: format!("/calendrier/feries/{day}"),
        action: w.say("network-due-holiday-action").into_owned(),
    };
    by_day.into_iter().map(line).collect()
}
