//! Staff change the calendar: first the page says what will change for whom, then it is written
//! at once, with letters if wished (CAL-5).

use askama::Template;
use domain::calendar::HolidayDecision;
use platform::form::Form;
use values::ids::{ClosedWeekId, ProductId, RoundId};
use values::{Day, Week};

use super::effects::{self, Asked, Effects};
use super::letters;
use crate::failure::{Failure, Outcome};
use crate::guard::CalendarWrite;
use crate::layout::{Area, Frame, Tone};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

/// No season closes longer than this in one go.
const MOST_WEEKS: i64 = 53;

#[derive(Template)]
#[template(path = "calendar/change.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    lines: Vec<(String, String, String)>,
    members: usize,
    back: &'static str,
}

pub(super) async fn submit(mut visit: Visit<CalendarWrite>) -> Outcome {
    let form = visit.form();
    let asked = match read(&form) {
        Ok(asked) => asked,
        Err(key) => {
            let text = visit.words.say(key);
            return visit.done_saying(back(&form), Tone::Warning, &text).await;
        }
    };
    let effects = effects::of(&mut visit, &asked).await?;
    if form.value("do") != "confirm" {
        let page = page(&visit, form, &effects);
        return visit.page(&page);
    }
    effects::write(&mut visit, &asked, &effects).await?;
    let letters = match form.is_checked("tell", "1") {
        true => letters::write(&mut visit, &effects).await?,
        false => 0,
    };
    note(&mut visit, &asked, &effects).await?;
    let text = visit.words.say1("calendar-changed", "count", letters);
    visit.done_saying("/calendrier", Tone::Good, &text).await
}

fn page(visit: &Visit<CalendarWrite>, form: Form, effects: &Effects) -> Page {
    let w = visit.words;
    let day = |day: Option<Day>, none: &str| match day {
        Some(day) => w.day(day),
        None => w.say(none).into_owned(),
    };
    let lines = effects.shifts.iter().map(|shift| {
        let what = w.say_with(
            "calendar-shift",
            [
                ("round", (&shift.round).into()),
                ("baskets", shift.baskets.into()),
                ("members", shift.customers.len().into()),
            ],
        );
        let before = day(shift.before, "calendar-no-basket");
        let after = day(shift.after, "calendar-no-basket");
        (what.into_owned(), before, after)
    });
    Page {
        frame: visit.frame(Area::Staff, "calendar-change-title"),
        w,
        back: back(&form),
        lines: lines.collect(),
        members: effects.customers().len(),
        form,
    }
}

/// Where to go back to when nothing is changed.
fn back(form: &Form) -> &'static str {
    match form.value("what") {
        "holiday" => "/calendrier",
        _ => "/calendrier/semaines",
    }
}

/// What was asked, or the key of the sentence that says what to mend.
fn read(form: &Form) -> Result<Asked, &'static str> {
    match form.value("what") {
        "holiday" => read_holiday(form).ok_or("error-choice"),
        "close" => read_closing(form),
        "reopen" => {
            let id: Option<ClosedWeekId> = form.value("week").parse().ok();
            id.map(Asked::Reopen).ok_or("error-choice")
        }
        _ => Err("error-choice"),
    }
}

fn read_holiday(form: &Form) -> Option<Asked> {
    let day: Day = form.value("day").parse().ok()?;
    let decisions = form.pairs().iter().filter_map(|(name, value)| {
        let round: RoundId = name.strip_prefix("round-")?.parse().ok()?;
        Some((round, value.parse::<HolidayDecision>().ok()?))
    });
    let decisions: Vec<_> = decisions.collect();
    (!decisions.is_empty()).then_some(Asked::Holiday { day, decisions })
}

fn read_closing(form: &Form) -> Result<Asked, &'static str> {
    let first: Week = form.value("first").parse().ok().ok_or("error-week")?;
    let last: Week = match form.value("last") {
        "" => first,
        typed => typed.parse().ok().ok_or("error-week")?,
    };
    if last < first || first.weeks_until(last) > MOST_WEEKS {
        return Err("calendar-weeks-wrong");
    }
    let product: Option<ProductId> = form.value("product").parse().ok();
    let reason: String = form.value("reason").chars().take(200).collect();
    Ok(Asked::Close {
        first,
        last,
        product,
        reason,
    })
}

async fn note(
    visit: &mut Visit<CalendarWrite>,
    asked: &Asked,
    effects: &Effects,
) -> Result<(), Failure> {
    let w = visit.words;
    let (act, what) = match asked {
        Asked::Holiday { day, .. } => ("history-holiday-decided", w.date(*day)),
        Asked::Close { first, last, .. } => ("history-weeks-closed", format!("{first} → {last}")),
        Asked::Reopen(id) => ("history-week-reopened", id.to_string()),
    };
    let baskets: usize = effects.shifts.iter().map(|shift| shift.baskets).sum();
    let entry = Entry {
        screen: "/calendrier/changer",
        subject: "calendar",
        subject_id: 0,
        customer: None,
        act,
        changes: vec![Change {
            field: "calendar-baskets-changed".to_owned(),
            before: what,
            after: baskets.to_string(),
        }],
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}
