//! Preparers and drivers mark a whole round as delivered in one tap, or take it back (PREP-3).

use domain::deliveries::{DeliveryState, RoundRefusal, mark_delivered, undo_delivered};
use values::Day;
use values::ids::{DeliveryId, RoundId};

use crate::failure::{Failure, Outcome};
use crate::guard::MarkDelivered;
use crate::layout::Tone;
use crate::people::history::{self, Entry};
use crate::subscriptions::store as subscriptions;
use crate::visit::Visit;
use crate::words::Words;

pub(super) async fn submit(mut visit: Visit<MarkDelivered>) -> Outcome {
    let (day, round) = place(&visit)?;
    let today = visit.today();
    let rows = subscriptions::list_round_day(&mut visit.tx, day, round).await?;
    let deliver_on = rows.iter().map(|row| row.deliver_on).max().ok_or(Failure::NotFound)?;
    let states = states(&rows);
    match mark_delivered(&states, deliver_on, today) {
        Ok(changes) => keep(visit, changes, "history-round-delivered", "deliveries-marked").await,
        Err(refusal) => refuse(visit, refusal).await,
    }
}

pub(super) async fn undo(mut visit: Visit<MarkDelivered>) -> Outcome {
    let (day, round) = place(&visit)?;
    let today = visit.today();
    let rows = subscriptions::list_round_day(&mut visit.tx, day, round).await?;
    match undo_delivered(&states(&rows), today) {
        Ok(changes) => {
            keep(visit, changes, "history-round-not-delivered", "deliveries-unmarked").await
        }
        Err(refusal) => refuse(visit, refusal).await,
    }
}

fn states(rows: &[subscriptions::RoundDayRow]) -> Vec<(DeliveryId, DeliveryState)> {
    rows.iter().map(|row| (row.id, row.state())).collect()
}

fn place(visit: &Visit<MarkDelivered>) -> Result<(Day, RoundId), Failure> {
    Ok((visit.param("day")?, visit.param("round")?))
}

fn back(day: Day, round: RoundId) -> String {
    format!("/preparation/{day}/tournees/{round}")
}

async fn keep(
    mut visit: Visit<MarkDelivered>,
    changes: Vec<(DeliveryId, DeliveryState)>,
    act: &'static str,
    notice: &str,
) -> Outcome {
    let (day, round) = place(&visit)?;
    let screen = visit.request.path.clone();
    subscriptions::update_states(&mut visit.tx, &changes).await?;
    let entry = Entry {
        screen: &screen,
        subject: "round",
        subject_id: round.get(),
        customer: None,
        act,
        changes: Vec::new(),
    };
    history::note(&mut visit.tx, &entry).await?;
    let text = visit.words.say1(notice, "count", changes.len()).into_owned();
    visit.done_saying(&back(day, round), Tone::Good, &text).await
}

async fn refuse(visit: Visit<MarkDelivered>, refusal: RoundRefusal) -> Outcome {
    let (day, round) = place(&visit)?;
    let text = sentence(visit.words, refusal);
    visit.done_saying(&back(day, round), Tone::Warning, &text).await
}

fn sentence(w: Words, refusal: RoundRefusal) -> String {
    match refusal {
        RoundRefusal::TooEarly { day } => w.say1("deliveries-too-early", "day", w.day(day)),
        RoundRefusal::TooLate => w.say("deliveries-too-late"),
        RoundRefusal::NothingToDo => w.say("deliveries-nothing-to-do"),
    }
    .into_owned()
}
