//! Staff change the calendar: first the page says what will change for whom, then it is written
//! at once, with letters if wished (CAL-5).

use askama::Template;
use domain::calendar::HolidayDecision;
use platform::form::Form;
use values::ids::{ClosedWeekId, ProductId};
use values::{Day, Week};

use super::effects::{self, Asked, Effects, Shift};
use super::{closed_weeks, holiday, letters, store};
use crate::catalogue::store as catalogue;
use crate::depots::store as depots;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
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
    /// The days whose deadline for members is past, if there are any.
    late: Option<String>,
    members: usize,
    back: &'static str,
}

pub(super) async fn submit(mut visit: Visit<CalendarWrite>) -> Outcome {
    let mut form = visit.form();
    let Some(asked) = read(&mut visit, &mut form).await? else {
        return refuse(visit, form).await;
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
    let line = |shift: &Shift, none: &str| {
        let what = w.say_with(
            "calendar-shift",
            [
                ("round", (&shift.round).into()),
                ("baskets", shift.baskets.into()),
                ("members", shift.customers.len().into()),
            ],
        );
        let before = day(shift.before, "calendar-no-basket");
        let after = day(shift.after, none);
        (what.into_owned(), before, after)
    };
    let shifts = effects.shifts.iter();
    let shifts = shifts.map(|shift| line(shift, "calendar-no-basket"));
    let held = effects.held.iter();
    let held = held.map(|shift| line(shift, "calendar-too-late"));
    let late: Vec<String> = effects.late.iter().map(|day| w.day(*day)).collect();
    Page {
        frame: visit.frame(Area::Staff, "calendar-change-title"),
        w,
        back: back(&form),
        lines: shifts.chain(held).collect(),
        late: (!late.is_empty()).then(|| late.join(", ")),
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

/// The form of the holiday or of the weeks again, with its sentences.
async fn refuse(visit: Visit<CalendarWrite>, form: Form) -> Outcome {
    if form.value("what") == "holiday" {
        let day = form.value("day").parse().or(Err(Failure::NotFound))?;
        let (visit, page) = holiday::page(visit, day, form).await?;
        return visit.refuse(&page);
    }
    let (visit, page) = closed_weeks::page(visit, form).await?;
    visit.refuse(&page)
}

/// What was asked, or sentences beside the fields.
async fn read(visit: &mut Visit<CalendarWrite>, form: &mut Form) -> Result<Option<Asked>, Failure> {
    match form.value("what") {
        "holiday" => read_holiday(visit, form).await,
        "close" => read_closing(visit, form).await,
        "reopen" => {
            let id: Option<ClosedWeekId> = form.value("week").parse().ok();
            id.map(Asked::Reopen).map(Some).ok_or(Failure::NotFound)
        }
        _ => Err(Failure::NotFound),
    }
}

async fn read_holiday(
    visit: &mut Visit<CalendarWrite>,
    form: &mut Form,
) -> Result<Option<Asked>, Failure> {
    let day: Day = form.value("day").parse().or(Err(Failure::NotFound))?;
    let mut rounds = depots::list_rounds(&mut visit.tx).await?;
    rounds.retain(|round| round.days().delivery == day.weekday());
    let stored = store::list_decisions(&mut visit.tx).await?;
    let mut decisions = Vec::new();
    for round in rounds {
        let field = holiday::field(round.id);
        let Ok(decision) = form.value(&field).parse::<HolidayDecision>() else {
            form.refuse(&field, visit.words.say("error-choice"));
            continue;
        };
        let own = stored.get(&round.id).and_then(|own| own.get(&day));
        let own = own.copied().unwrap_or(HolidayDecision::Undecided);
        let seen = form.value(&holiday::seen_field(round.id));
        let seen = seen.parse::<HolidayDecision>().unwrap_or(own);
        if is_changed(decision, own, seen)? {
            decisions.push((round.id, decision));
        }
    }
    let asked = Asked::Holiday { day, decisions };
    Ok((!form.has_errors()).then_some(asked))
}

/// Whether a decision is another than the one seen; refused if somebody wrote a third meanwhile.
fn is_changed(
    decision: HolidayDecision,
    stored: HolidayDecision,
    seen: HolidayDecision,
) -> Result<bool, Failure> {
    if decision == seen || decision == stored {
        return Ok(false);
    }
    if stored != seen {
        return Err(Failure::ChangedMeanwhile);
    }
    Ok(true)
}

async fn read_closing(
    visit: &mut Visit<CalendarWrite>,
    form: &mut Form,
) -> Result<Option<Asked>, Failure> {
    let products = catalogue::list_products(&mut visit.tx).await?;
    let mut read = Reader::new(form, visit.words);
    let first = read.value::<Week>("first");
    let last = read.optional::<Week>("last");
    let product = read.optional::<ProductId>("product");
    let reason = read.optional_line("reason");
    if let Some(Some(id)) = product
        && products.iter().all(|one| one.id != id)
    {
        read.refuse("product", "error-choice");
    }
    let (Some(first), Some(last), Some(product), Some(reason)) = (first, last, product, reason)
    else {
        return Ok(None);
    };
    let last = last.unwrap_or(first);
    if last < first || first.weeks_until(last) > MOST_WEEKS {
        read.refuse("last", "calendar-weeks-wrong");
    }
    let asked = Asked::Close {
        first,
        last,
        product,
        reason,
    };
    Ok((!form.has_errors()).then_some(asked))
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
