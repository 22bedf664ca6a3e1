//! Staff arrange the stops of a round: add, remove, move up or down, put at a rank, give to
//! another round (DEP-5).

use domain::depots::{ReorderRefusal, move_stop};
use platform::db::DbError;
use values::ids::{DepotId, RoundId, StopId};

use super::round;
use super::store::{self, StopLine};
use crate::failure::{Failure, Outcome};
use crate::guard::DepotsWrite;
use crate::people::history::Change;
use crate::visit::Visit;

/// What was asked, and what the history says of it.
struct Done {
    act: &'static str,
    name: String,
    before: String,
    after: String,
}

/// What cannot be done: the field concerned and the key of its sentence.
struct Refused(String, &'static str);

/// The name of a field of one stop among those of the page.
pub(super) fn field(name: &str, stop: impl std::fmt::Display) -> String {
    format!("{name}-{stop}")
}

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
            None => Err(Refused("depot".to_owned(), "depots-rounds-stop-gone")),
        },
    };
    match answer {
        Ok(done) => {
            let change = Change {
                field: "depots-rounds-stop".to_owned(),
                before: format!("{} {}", done.name, done.before).trim().to_owned(),
                after: done.after,
            };
            visit
                .note(("round", round.get()), done.act, vec![change])
                .await?;
            visit.lead(&page).await
        }
        Err(Refused(field, key)) => {
            visit.undo().await?;
            let mut form = form;
            form.refuse(&field, visit.words.say(key));
            round::refuse(visit, form).await
        }
    }
}

async fn add(visit: &mut Visit<DepotsWrite>, round: RoundId, depot: &str) -> Answer {
    let id: Option<DepotId> = depot.parse().ok();
    let refused = |key| Ok(Err(Refused("depot".to_owned(), key)));
    let Some(id) = id else {
        return refused("error-choice");
    };
    let Some(depot) = store::find(&mut visit.tx, id).await? else {
        return refused("error-choice");
    };
    match store::add_stop(&mut visit.tx, round, id).await {
        Ok(_) => Ok(Ok(Done {
            act: "history-stop-added",
            name: String::new(),
            before: String::new(),
            after: depot.name,
        })),
        Err(DbError::Duplicate(_)) => refused("depots-rounds-stop-already"),
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
            let place = field("position", stop.id);
            let position: Option<usize> = visit.form().value(&place).parse().ok();
            match position.and_then(|position| position.checked_sub(1)) {
                Some(rank) => put_at(visit, stop, stops, rank).await,
                None => Ok(Err(Refused(place, "error-number"))),
            }
        }
        "remove" => remove(visit, stop).await,
        "move" => give(visit, stop).await,
        _ => Ok(Err(Refused(field("position", stop.id), "error-choice"))),
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
            let place = field("position", stop.id);
            Ok(Err(Refused(place, "depots-rounds-stop-gone")))
        }
    }
}

async fn remove(visit: &mut Visit<DepotsWrite>, stop: &StopLine) -> Answer {
    if stop.to_come > 0 {
        let button = field("remove", stop.id);
        return Ok(Err(Refused(button, "depots-rounds-stop-in-use")));
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
    let place = field("round", stop.id);
    let other: Option<RoundId> = visit.form().value(&place).parse().ok();
    let refused = |key| Ok(Err(Refused(place, key)));
    let Some(other) = other else {
        return refused("error-choice");
    };
    let Some(round) = store::find_round(&mut visit.tx, other).await? else {
        return refused("error-choice");
    };
    if stop.to_come > 0 {
        return refused("depots-rounds-stop-in-use");
    }
    store::remove_stop(&mut visit.tx, stop.id).await?;
    match store::add_stop(&mut visit.tx, other, stop.depot_id).await {
        Ok(_) => Ok(Ok(Done {
            act: "history-stop-given",
            name: stop.name.clone(),
            before: String::new(),
            after: round.name,
        })),
        Err(DbError::Duplicate(_)) => refused("depots-rounds-stop-already"),
        Err(error) => Err(error.into()),
    }
}
