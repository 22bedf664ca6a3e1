//! Anyone sees where baskets can be collected: a list, the same on a map, and as open data
//! (DEP-7). Professional depots and home stops are not there, nor are access codes.

use std::collections::BTreeMap;

use askama::Template;
use domain::depots::{DepotKind, is_on_public_map};
use domain::network::DepotFullRule;
use paper::sheet::quoted;
use serde_json::json;
use values::ids::DepotId;
use values::{Coordinates, Day, Weekday};

use super::is_full;
use super::map::{Map, Point, WIDTH, project};
use super::store::{self, CalendarLoad, ServedDepot};
use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::layout::{Area, Frame, Notion};
use crate::network::store::settings;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/public.html")]
struct Page {
    frame: Frame,
    w: Words,
    places: Vec<Place>,
    is_map: bool,
    map: Map,
    /// The depot chosen on the map.
    chosen: Option<DepotId>,
}

/// A depot with all the days it is served.
struct Place {
    depot: ServedDepot,
    weekdays: Vec<Weekday>,
    is_full: bool,
}

impl Place {
    fn is_chosen(&self, chosen: Option<&DepotId>) -> bool {
        chosen == Some(&self.depot.depot_id)
    }

    /// Whether there is something to see or read about it.
    fn has_more(&self) -> bool {
        self.depot.photo_alt.is_some() || !self.depot.presentation.is_empty()
    }

    fn is_reserved(&self) -> bool {
        self.depot.kind.0 == DepotKind::Reserved
    }

    fn days(&self, w: &Words) -> String {
        let names: Vec<&str> = self.weekdays.iter().map(|day| w.weekday(*day)).collect();
        names.join(", ")
    }
}

impl Page {
    /// The places on the map with their rank in the list.
    fn pins(&self) -> Vec<(usize, &Place, Point)> {
        let placed = self.places.iter().enumerate();
        let placed = placed.filter(|(_, place)| place.depot.coordinates().is_some());
        let pins = placed.zip(&self.map.points);
        pins.map(|((rank, place), point)| (rank.saturating_add(1), place, *point))
            .collect()
    }
}

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    let places = places(&mut visit).await?;
    let points: Vec<Coordinates> = places
        .iter()
        .filter_map(|place| place.depot.coordinates())
        .collect();
    let area = match visit.who.customer {
        Some(_) => Area::Member,
        None => Area::Public,
    };
    let page = Page {
        frame: visit.frame(area, "depots-public-title"),
        w: visit.words,
        is_map: visit.request.query.value("vue") == "carte",
        chosen: visit.request.query.value("depot").parse().ok(),
        map: project(&points),
        places,
    };
    visit.page(&page)
}

/// The depots that everybody may know of, and whether their next weeks are full.
async fn places(visit: &mut Visit<Anyone>) -> Result<Vec<Place>, Failure> {
    let mut rows = store::list_served(&mut visit.tx).await?;
    rows.retain(|row| is_on_public_map(row.kind.0));
    let ids: Vec<DepotId> = rows.iter().map(|row| row.depot_id).collect();
    let today = visit.today();
    let days: Vec<Day> = (1..=DAYS_AHEAD)
        .map(|ahead| today.plus_days(ahead))
        .collect();
    let loads = store::list_loads(&mut visit.tx, &ids, &days).await?;
    let mut places: BTreeMap<usize, Place> = BTreeMap::new();
    let mut ranks: BTreeMap<DepotId, usize> = BTreeMap::new();
    for row in rows {
        let weekday = row.days().delivery;
        let next_rank = ranks.len();
        let rank = *ranks.entry(row.depot_id).or_insert(next_rank);
        let place = places.entry(rank).or_insert_with(|| Place {
            is_full: is_always_full(&row, &loads),
            depot: row,
            weekdays: Vec::new(),
        });
        place.weekdays.push(weekday);
    }
    let mut places: Vec<Place> = places.into_values().collect();
    let rule = settings(&mut visit.tx).await?.depot_full_rule();
    places.retain(|place| !place.is_full || rule == DepotFullRule::Shown);
    Ok(places)
}

/// Eight weeks tell whether a depot is full.
const DAYS_AHEAD: i64 = 55;

/// Whether nothing more fits on any of the dates on which it has baskets; a date with room is a
/// place somebody may take.
fn is_always_full(depot: &ServedDepot, loads: &CalendarLoad) -> bool {
    let of_depot = loads.iter().filter(|((id, _), _)| *id == depot.depot_id);
    let mut is_known = false;
    for (_, load) in of_depot {
        is_known = true;
        if !is_full(depot.crates(), *load) {
            return false;
        }
    }
    is_known
}

pub(super) async fn geojson(mut visit: Visit<Anyone>) -> Outcome {
    let places = places(&mut visit).await?;
    let w = visit.words;
    let features: Vec<serde_json::Value> = places
        .iter()
        .filter_map(|place| feature(w, place))
        .collect();
    let file = json!({ "type": "FeatureCollection", "features": features });
    let bytes = file.to_string().into_bytes();
    visit.file("points-de-depot.geojson", "application/geo+json", bytes)
}

fn feature(w: Words, place: &Place) -> Option<serde_json::Value> {
    let point = place.depot.coordinates()?;
    let degrees = |millionths: i64| {
        i32::try_from(millionths).map_or(0.0, |small| f64::from(small) / 1_000_000.0)
    };
    Some(json!({
        "type": "Feature",
        "geometry": {
            "type": "Point",
            "coordinates": [degrees(point.longitude()), degrees(point.latitude())],
        },
        "properties": {
            "id": place.depot.depot_id.get(),
            "name": place.depot.name,
            "street": place.depot.street,
            "postcode": place.depot.postcode,
            "town": place.depot.town,
            "days": place.days(&w),
            "pickup_hours": place.depot.pickup_hours,
            "reserved_to": place.depot.reserved_to,
            "is_full": place.is_full,
        },
    }))
}

pub(super) async fn csv(mut visit: Visit<Anyone>) -> Outcome {
    let places = places(&mut visit).await?;
    let w = visit.words;
    let mut lines = vec![
        "id,name,street,postcode,town,latitude,longitude,days,pickup_hours,reserved_to,is_full"
            .to_owned(),
    ];
    lines.extend(places.iter().map(|place| line(w, place)));
    let bytes = lines.join("\r\n").into_bytes();
    visit.file("points-de-depot.csv", "text/csv; charset=utf-8", bytes)
}

fn line(w: Words, place: &Place) -> String {
    let depot = &place.depot;
    let point = depot.coordinates().map(|point| point.to_string());
    let point = point.unwrap_or_else(|| ",".to_owned());
    let cells = [
        depot.depot_id.to_string(),
        quoted(&depot.name),
        quoted(&depot.street),
        quoted(&depot.postcode),
        quoted(&depot.town),
        point,
        quoted(&place.days(&w)),
        quoted(&depot.pickup_hours),
        quoted(&depot.reserved_to),
        place.is_full.to_string(),
    ];
    cells.join(",")
}
