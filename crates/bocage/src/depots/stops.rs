//! Staff arrange the stops of a round: add, remove, move up or down, put at a rank, give to
//! another round (DEP-5).

use domain::depots::{ReorderRefusal, move_stop};
use platform::db::DbError;
use values::ids::{DepotId, RoundId, StopId};

use super::note;
use super::store::{self, StopLine};
use crate::failure::{Failure, Outcome};
use crate::guard::DepotsWrite;
use crate::layout::Tone;
use crate::people::history::Change;
use crate::visit::Visit;

/// What was asked, and what the history says of it.
struct Done {
    act: &'static str,
    name: String,
    before: String,
    after: String,
}

/// What cannot be done, as the key of a sentence.
struct Refused(&'static str);

type Answer = Result<Result<Done, Refused>, Failure>;

pub(super) async fn submit(mut visit: Visit<DepotsWrite>) -> Outcome {
    let round: RoundId = visit.param("id")?;
    store::find_round(&mut visit.tx, round)
        .await?
        .ok_or(Failure::NotFound)?;
    let page = format!("/tournees/{round}");
    let stops = store::list_stops(&mut visit.tx, round, None).await?;
    let form = visit.form();
    let answer = match form.value("do") {
        "add" => add(&mut visit, round, form.value("depot")).await?,
        wanted => match stops
            .iter()
            .find(|stop| stop.id.to_string() == form.value("stop"))
        {
            Some(stop) => change(&mut visit, wanted, stop, &stops).await?,
            None => Err(Refused("depots-rounds-stop-gone")),
        },
    };
    match answer {
        Ok(done) => {
            let change = Change {
                field: "depots-rounds-stop".to_owned(),
                before: format!("{} {}", done.name, done.before).trim().to_owned(),
                after: done.after,
            };
            note(&mut visit, ("round", round.get()), done.act, vec![change]).await?;
            visit.lead(&page).await
        }
        Err(Refused(key)) => {
            visit.undo().await?;
            let text = visit.words.say(key);
            visit.done_saying(&page, Tone::Warning, &text).await
        }
    }
}

async fn add(visit: &mut Visit<DepotsWrite>, round: RoundId, depot: &str) -> Answer {
    let id: Option<DepotId> = depot.parse().ok();
    let Some(id) = id else {
        return Ok(Err(Refused("error-choice")));
    };
    let Some(depot) = store::find(&mut visit.tx, id).await? else {
        return Ok(Err(Refused("error-choice")));
    };
    match store::add_stop(&mut visit.tx, round, id).await {
        Ok(_) => Ok(Ok(Done {
            act: "history-stop-added",
            name: String::new(),
            before: String::new(),
            after: depot.name,
        })),
        Err(DbError::Duplicate(_)) => Ok(Err(Refused("depots-rounds-stop-already"))),
        Err(error) => Err(error.into()),
    }
}

async fn change(
    visit: &mut Visit<DepotsWrite>,
    wanted: &str,
    stop: &StopLine,
    stops: &[StopLine],
) -> Answer {
    let rank = stops
        .iter()
        .position(|other| other.id == stop.id)
        .unwrap_or(0);
    match wanted {
        "up" => put_at(visit, stop, stops, rank.saturating_sub(1)).await,
        "down" => put_at(visit, stop, stops, rank.saturating_add(1)).await,
        "place" => {
            let position: Option<usize> = visit.form().value("position").parse().ok();
            match position.and_then(|position| position.checked_sub(1)) {
                Some(rank) => put_at(visit, stop, stops, rank).await,
                None => Ok(Err(Refused("error-number"))),
            }
        }
        "remove" => remove(visit, stop).await,
        "move" => give(visit, stop).await,
        _ => Ok(Err(Refused("error-choice"))),
    }
}

async fn put_at(
    visit: &mut Visit<DepotsWrite>,
    stop: &StopLine,
    stops: &[StopLine],
    rank: usize,
) -> Answer {
    let order: Vec<StopId> = stops.iter().map(|other| other.id).collect();
    let rank_in = |order: &[StopId]| {
        let rank = order.iter().position(|other| *other == stop.id);
        rank.map_or(String::new(), |rank| rank.saturating_add(1).to_string())
    };
    match move_stop(&order, stop.id, rank) {
        Ok(moved) => {
            store::update_order(&mut visit.tx, &moved).await?;
            Ok(Ok(Done {
                act: "history-stop-moved",
                name: stop.name.clone(),
                before: rank_in(&order),
                after: rank_in(&moved),
            }))
        }
        Err(ReorderRefusal::UnknownStop | ReorderRefusal::NotTheSameStops) => {
            Ok(Err(Refused("depots-rounds-stop-gone")))
        }
    }
}

async fn remove(visit: &mut Visit<DepotsWrite>, stop: &StopLine) -> Answer {
    if stop.to_come > 0 {
        return Ok(Err(Refused("depots-rounds-stop-in-use")));
    }
    store::remove_stop(&mut visit.tx, stop.id).await?;
    Ok(Ok(Done {
        act: "history-stop-removed",
        name: stop.name.clone(),
        before: String::new(),
        after: String::new(),
    }))
}

/// Gives the stop to another round; baskets planned there stay with their round until their
/// subscriptions change, so a stop with baskets to come stays too.
async fn give(visit: &mut Visit<DepotsWrite>, stop: &StopLine) -> Answer {
    let other: Option<RoundId> = visit.form().value("round").parse().ok();
    let Some(other) = other else {
        return Ok(Err(Refused("error-choice")));
    };
    let Some(round) = store::find_round(&mut visit.tx, other).await? else {
        return Ok(Err(Refused("error-choice")));
    };
    if stop.to_come > 0 {
        return Ok(Err(Refused("depots-rounds-stop-in-use")));
    }
    store::remove_stop(&mut visit.tx, stop.id).await?;
    match store::add_stop(&mut visit.tx, other, stop.depot_id).await {
        Ok(_) => Ok(Ok(Done {
            act: "history-stop-given",
            name: stop.name.clone(),
            before: String::new(),
            after: round.name,
        })),
        Err(DbError::Duplicate(_)) => Ok(Err(Refused("depots-rounds-stop-already"))),
        Err(error) => Err(error.into()),
    }
}
