//! Staff see a round with its stops in order and what each holds on the next date.

use askama::Template;
use domain::people::rights::Right;
use platform::form::Form;
use values::ids::RoundId;

use super::stops;
use super::store::{self, RoundFile, StopLine};
use crate::failure::{Failure, Outcome};
use crate::guard::{DepotsRead, DepotsWrite};
use crate::layout::{Area, Frame};
use crate::people::history;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/round.html")]
struct Page {
    frame: Frame,
    w: Words,
    round: RoundFile,
    stops: Vec<StopLine>,
    baskets: i64,
    customers: i64,
    /// Depots that the round does not serve yet.
    others: Vec<(String, String)>,
    /// The other rounds, where a stop may go.
    rounds: Vec<(String, String)>,
    history: Option<Vec<history::Line>>,
    can_write: bool,
    form: Form,
}

impl Page {
    /// The fields of one stop, filled with where it is now.
    fn fields_of(&self, stop: &StopLine, rank: &usize) -> Form {
        let mut form = self.form.clone();
        let field = stops::field("position", stop.id);
        if form.error(&field).is_none() {
            form.set(&field, rank.to_string());
        }
        form
    }
}

pub(super) async fn show(visit: Visit<DepotsRead>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

/// The round again, with the sentence of what was refused.
pub(super) async fn refuse<R>(visit: Visit<R>, form: Form) -> Outcome {
    let (visit, page) = page(visit, form).await?;
    visit.refuse(&page)
}

async fn page<R>(mut visit: Visit<R>, form: Form) -> Result<(Visit<R>, Page), Failure> {
    let round = find(&mut visit).await?;
    let stops = store::list_stops(&mut visit.tx, round.id, round.next_on).await?;
    let can_write = visit.who.can(Right::DepotsWrite) && !round.is_archived;
    let (others, rounds) = match can_write {
        true => (
            others(&mut visit, &stops).await?,
            rounds(&mut visit, round.id).await?,
        ),
        false => (Vec::new(), Vec::new()),
    };
    let history = match visit.who.can(Right::HistoryRead) {
        true => Some(history::list_of(&mut visit.tx, "round", round.id.get()).await?),
        false => None,
    };
    let page = Page {
        frame: visit.titled(Area::Staff, format!("{} {}", round.code, round.name)),
        w: visit.words,
        baskets: stops.iter().map(|stop| stop.baskets).sum(),
        customers: stops.iter().map(|stop| stop.customers).sum(),
        round,
        stops,
        others,
        rounds,
        history,
        can_write,
        form,
    };
    Ok((visit, page))
}

async fn find<R>(visit: &mut Visit<R>) -> Result<RoundFile, Failure> {
    let id: RoundId = visit.param("id")?;
    let found = store::find_round(&mut visit.tx, id).await?;
    found.ok_or(Failure::NotFound)
}

async fn others<R>(
    visit: &mut Visit<R>,
    stops: &[StopLine],
) -> Result<Vec<(String, String)>, Failure> {
    let mut depots = store::list(&mut visit.tx).await?;
    depots.retain(|depot| stops.iter().all(|stop| stop.depot_id != depot.id));
    let choices = depots
        .into_iter()
        .map(|depot| (depot.id.to_string(), depot.name));
    Ok(choices.collect())
}

async fn rounds<R>(visit: &mut Visit<R>, own: RoundId) -> Result<Vec<(String, String)>, Failure> {
    let rounds = store::list_rounds(&mut visit.tx).await?;
    let others = rounds.into_iter().filter(|round| round.id != own);
    let choices = others.map(|round| {
        (
            round.id.to_string(),
            format!("{} {}", round.code, round.name),
        )
    });
    Ok(choices.collect())
}

pub(super) async fn archive(mut visit: Visit<DepotsWrite>) -> Outcome {
    let round = find(&mut visit).await?;
    if round.next_on.is_some() {
        let w = visit.words;
        let mut form = visit.form();
        let sentence = w.say1("depots-rounds-archive-refused", "name", round.name);
        form.refuse("archive", sentence);
        return refuse(visit, form).await;
    }
    store::archive_round(&mut visit.tx, round.id).await?;
    let subject = ("round", round.id.get());
    visit
        .note(subject, "history-round-archived", Vec::new())
        .await?;
    visit.done("/tournees", "depots-rounds-archived").await
}
