//! Preparers and drivers mark a whole round as delivered in one tap, or take it back (PREP-3).

use domain::deliveries::{DeliveryState, RoundRefusal, mark_delivered, undo_delivered};
use values::Day;
use values::ids::{DeliveryId, RoundId};

use super::round;
use crate::failure::{Failure, Outcome};
use crate::guard::MarkDelivered;
use crate::layout::Tone;
use crate::people::history::{self, Entry};
use crate::subscriptions::store::deliveries::{
    PreparationLine, deliver_round, list_of_preparation_day, undo_round,
};
use crate::visit::Visit;
use crate::words::Words;

pub(super) async fn submit(mut visit: Visit<MarkDelivered>) -> Outcome {
    let (day, round) = place(&visit)?;
    let today = visit.today();
    let (deliver_on, states) = find(&mut visit, day, round).await?;
    match mark_delivered(&states, deliver_on, today) {
        Ok(changes) => {
            deliver_round(&mut visit.tx, round, deliver_on).await?;
            keep(
                visit,
                changes.len(),
                ("history-round-delivered", "deliveries-marked"),
            )
            .await
        }
        Err(refusal) => refuse(visit, refusal).await,
    }
}

pub(super) async fn undo(mut visit: Visit<MarkDelivered>) -> Outcome {
    let (day, round) = place(&visit)?;
    let today = visit.today();
    let (deliver_on, states) = find(&mut visit, day, round).await?;
    match undo_delivered(&states, today) {
        Ok(changes) => {
            undo_round(&mut visit.tx, round, deliver_on).await?;
            keep(
                visit,
                changes.len(),
                ("history-round-not-delivered", "deliveries-unmarked"),
            )
            .await
        }
        Err(refusal) => refuse(visit, refusal).await,
    }
}

/// The day the round goes out and its deliveries with their states.
async fn find(
    visit: &mut Visit<MarkDelivered>,
    day: Day,
    round: RoundId,
) -> Result<(Day, Vec<(DeliveryId, DeliveryState)>), Failure> {
    let mut rows = list_of_preparation_day(&mut visit.tx, day).await?;
    rows.retain(|row| row.round_id == round);
    let deliver_on = rows
        .iter()
        .map(|row| row.deliver_on)
        .max()
        .ok_or(Failure::NotFound)?;
    Ok((
        deliver_on,
        rows.iter().map(|row| (row.id, state(row))).collect(),
    ))
}

fn state(row: &PreparationLine) -> DeliveryState {
    match row.delivered_at {
        Some(at) => DeliveryState::Delivered { on: at.day() },
        None => DeliveryState::Planned,
    }
}

fn place(visit: &Visit<MarkDelivered>) -> Result<(Day, RoundId), Failure> {
    Ok((visit.param("day")?, visit.param("round")?))
}

fn back(day: Day, round: RoundId) -> String {
    format!("/preparation/{day}/tournees/{round}")
}

/// Keeps the change, with its line of history and its message.
async fn keep(
    mut visit: Visit<MarkDelivered>,
    count: usize,
    (act, notice): (&'static str, &str),
) -> Outcome {
    let (day, round) = place(&visit)?;
    let screen = visit.request.path.clone();
    let entry = Entry {
        screen: &screen,
        subject: "round",
        subject_id: round.get(),
        customer: None,
        act,
        changes: Vec::new(),
    };
    history::note(&mut visit.tx, &entry).await?;
    let text = visit.words.say1(notice, "count", count).into_owned();
    visit
        .done_saying(&back(day, round), Tone::Good, &text)
        .await
}

async fn refuse(visit: Visit<MarkDelivered>, refusal: RoundRefusal) -> Outcome {
    let text = sentence(visit.words, refusal);
    let (visit, page) = round::page(visit, Some(text)).await?;
    visit.refuse(&page)
}

fn sentence(w: Words, refusal: RoundRefusal) -> String {
    match refusal {
        RoundRefusal::TooEarly { day } => w.say1("deliveries-too-early", "day", w.day(day)),
        RoundRefusal::TooLate => w.say("deliveries-too-late"),
        RoundRefusal::NothingToDo => w.say("deliveries-nothing-to-do"),
    }
    .into_owned()
}
