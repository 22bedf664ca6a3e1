//! The driver's screen: the stops of a round in order with what to leave, and one large button
//! once all is delivered (PREP-3).

use askama::Template;
use domain::network::SheetNames;
use domain::people::rights::Right;
use paper::Stop;
use values::Day;
use values::ids::RoundId;

use super::{load, store};
use crate::failure::{Failure, Outcome};
use crate::guard::DeliveriesRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "deliveries/round.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    day: Day,
    round: RoundId,
    /// None once no basket goes out with it.
    deliver_on: Option<Day>,
    stops: Vec<StopPart>,
    is_delivered: bool,
    button: Button,
    refusal: Option<String>,
}

impl Page {
    fn act(&self, verb: &str) -> String {
        format!("/preparation/{}/tournees/{}/{verb}", self.day, self.round)
    }
}

/// What the person may do now.
#[derive(PartialEq, Eq)]
enum Button {
    Mark,
    Undo,
    TooEarly(Day),
    None,
}

/// A stop as the driver needs it.
struct StopPart {
    depot: String,
    address: String,
    note: String,
    /// What to leave: "12 × simple".
    items: Vec<String>,
}

pub(super) async fn show(visit: Visit<DeliveriesRead>) -> Outcome {
    let (visit, page) = page(visit, None).await?;
    visit.page(&page)
}

/// The round, with why it could not be marked.
pub(super) async fn page<R>(
    mut visit: Visit<R>,
    refusal: Option<String>,
) -> Result<(Visit<R>, Page), Failure> {
    let day: Day = visit.param("day")?;
    let round: RoundId = visit.param("round")?;
    let rounds = store::list_rounds(&mut visit.tx).await?;
    let name = rounds.into_iter().find(|row| row.id == round);
    let name = name.ok_or(Failure::NotFound)?;
    let demand = store::list_demand(&mut visit.tx, day).await?;
    let rows: Vec<_> = demand.iter().filter(|row| row.round_id == round).collect();
    let deliver_on = rows.first().map(|row| row.deliver_on);
    let sheets = load::find(&mut visit.tx, day, Some(round), SheetNames::Full).await?;
    let w = visit.words;
    let load = sheets.day_load(&w.say("deliveries-access-code"));
    let names: Vec<String> = load
        .products
        .iter()
        .map(|product| product.name.clone())
        .collect();
    let is_delivered = !rows.is_empty() && rows.iter().all(|row| row.delivered == row.quantity);
    let button = match deliver_on {
        Some(_) if !visit.who.can(Right::MarkDelivered) => Button::None,
        Some(_) if is_delivered => Button::Undo,
        Some(deliver_on) if visit.today() < deliver_on => Button::TooEarly(deliver_on),
        Some(_) => Button::Mark,
        None => Button::None,
    };
    let stops = load.rounds.iter().flat_map(|part| &part.stops);
    let page = Page {
        frame: visit.titled(Area::Field, format!("{} · {}", name.code, name.name)),
        w,
        stops: stops.map(|stop| stop_part(stop, &names)).collect(),
        is_delivered,
        button,
        deliver_on,
        round,
        day,
        refusal,
    };
    Ok((visit, page))
}

fn stop_part(stop: &Stop, products: &[String]) -> StopPart {
    let items = products.iter().enumerate().filter_map(|(product, name)| {
        let count = stop.total(product);
        (count > 0).then(|| format!("{count} × {name}"))
    });
    StopPart {
        depot: stop.depot.clone(),
        address: stop.address.clone(),
        note: stop.driver_note.clone(),
        items: items.collect(),
    }
}
