//! Staff decide what each round does on a public holiday: keep it, move it within the week,
//! cancel it, or leave it for later (CAL-3).

use askama::Template;
use domain::calendar::{Holiday, HolidayDecision};
use domain::people::rights::Right;
use platform::form::Form;
use values::ids::RoundId;
use values::{Coded as _, Day, Weekday};

use super::effects::holidays;
use super::store;
use crate::depots::store::{self as depots, RoundLine};
use crate::failure::{Failure, Outcome};
use crate::guard::CalendarRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "calendar/holiday.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    day: Day,
    rounds: Vec<RoundLine>,
    form: Form,
    /// The decisions that stand, carried by the form so that nobody undoes another's.
    seen: Vec<(String, String)>,
    choices: Vec<(String, String)>,
    can_write: bool,
}

pub(super) async fn show(visit: Visit<CalendarRead>) -> Outcome {
    let day: Day = visit.param("holiday")?;
    let (visit, page) = page(visit, day, Form::default()).await?;
    visit.page(&page)
}

/// The decisions of a holiday: those taken, or those of the form where it was filled in.
pub(super) async fn page<R>(
    mut visit: Visit<R>,
    day: Day,
    mut form: Form,
) -> Result<(Visit<R>, Page), Failure> {
    let settings = crate::network::store::settings(&mut visit.tx).await?;
    let known = holidays(&settings, day);
    let holiday = known.iter().find(|holiday| holiday.day == day);
    let holiday = *holiday.ok_or(Failure::NotFound)?;
    let mut decisions = store::list_decisions(&mut visit.tx).await?;
    let mut rounds = depots::list_rounds(&mut visit.tx).await?;
    rounds.retain(|round| round.days().delivery == day.weekday());
    for round in &rounds {
        let own = decisions.remove(&round.id).unwrap_or_default();
        let decision = own.get(&day).copied();
        let decision = decision.unwrap_or(HolidayDecision::Undecided);
        for field in [field(round.id), seen_field(round.id)] {
            if form.value(&field).is_empty() {
                form.set(&field, decision.to_string());
            }
        }
    }
    let seen = rounds.iter().map(|round| {
        let field = seen_field(round.id);
        let value = form.value(&field).to_owned();
        (field, value)
    });
    let seen = seen.collect();
    let w = visit.words;
    let page = Page {
        frame: visit.titled(Area::Staff, format!("{}, {}", name(w, holiday), w.day(day))),
        w,
        day,
        rounds,
        form,
        seen,
        choices: choices(w, day),
        can_write: visit.who.can(Right::CalendarWrite),
    };
    Ok((visit, page))
}

/// The field of a round's decision.
pub(super) fn field(round: RoundId) -> String {
    format!("round-{round}")
}

/// The hidden field of the decision that stood when the page was made.
pub(super) fn seen_field(round: RoundId) -> String {
    format!("seen-round-{round}")
}

/// The name of a public holiday.
pub(super) fn name(w: Words, holiday: Holiday) -> String {
    let key = format!("calendar-holiday-{}", holiday.kind.code());
    w.say(&key).into_owned()
}

fn choices(w: Words, day: Day) -> Vec<(String, String)> {
    let plain = ["undecided", "keep", "cancel"].map(|code| {
        let word = w.say(&format!("calendar-decision-{code}"));
        (code.to_owned(), word.into_owned())
    });
    let others = Weekday::ALL.iter().filter(|other| **other != day.weekday());
    let moves = others.map(|other| {
        let to = w.day_without_year(day.week().day(*other));
        let word = w.say1("calendar-decision-move", "day", to);
        (other.code().to_owned(), word.into_owned())
    });
    plain.into_iter().chain(moves).collect()
}
