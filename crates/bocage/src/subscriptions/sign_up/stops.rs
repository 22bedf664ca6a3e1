//! The screen where one chooses where to collect: each place on its day, those that are full
//! named with their dates.

use std::collections::BTreeMap;

use askama::Template;
use domain::depots::DepotKind;
use domain::network::DepotFullRule;
use platform::form::Form;
use values::{Cents, Day, Weekday};

use super::answers::{Basket, Shelf, When, stop_value};
use super::case::full_sentence;
use super::pages::{Screen, answer};
use super::path::Step;
use crate::depots::store::ServedDepot;
use crate::failure::{Failure, Outcome};
use crate::layout::{Frame, Tone};
use crate::subscriptions::store::loads;
use crate::visit::Visit;
use crate::words::Words;

/// So few places are shown all at once.
const AT_ONCE: usize = 8;

/// The places of one day of the week: people know their day before they know the place.
struct StopDay {
    /// `Mercredi : 8 points de dépôt`.
    title: String,
    /// The first day, and the day of the place already chosen.
    is_open: bool,
    cards: Vec<StopCard>,
}

/// A place one may choose.
struct StopCard {
    value: String,
    name: String,
    detail: String,
    /// The dates on which there is no room.
    full: Option<String>,
    is_checked: bool,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "subscriptions/sign_up/stop.html")]
struct StopPage {
    s: Screen,
    frame: Frame,
    w: Words,
    days: Vec<StopDay>,
    asks_password: bool,
}

/// Where.
pub(super) async fn screen<R>(
    mut visit: Visit<R>,
    shelf: &Shelf,
    (basket, when): (&Basket<'_>, &When),
    form: Form,
) -> Outcome {
    let w = visit.words;
    let cards = stop_cards(&mut visit, shelf, (basket, when), &form).await?;
    let is_reserved = |kind: DepotKind| kind == DepotKind::Reserved;
    let asks_password =
        !shelf.walker.is_staff() && shelf.stops.iter().any(|stop| is_reserved(stop.kind.0));
    let s = Screen::new(&visit, shelf, Step::Stop, form.clone());
    let page = StopPage {
        frame: s.frame.clone(),
        w,
        s,
        days: by_day(w, cards),
        asks_password,
    };
    answer(visit, &form, &page)
}

async fn stop_cards<R>(
    visit: &mut Visit<R>,
    shelf: &Shelf,
    (basket, when): (&Basket<'_>, &When),
    form: &Form,
) -> Result<BTreeMap<Weekday, Vec<StopCard>>, Failure> {
    let w = visit.words;
    let crates = basket.on_sale.crates_each.times(basket.quantity);
    let today = visit.today();
    let full = loads::full_dates(&mut visit.tx, crates, today).await?;
    let is_hidden = shelf.settings.depot_full_rule() == DepotFullRule::Hidden;
    let may_exceed = shelf.walker.is_staff();
    let mut cards = BTreeMap::<Weekday, Vec<StopCard>>::new();
    for stop in &shelf.stops {
        let dates = shelf.dates(basket, when, stop);
        let taken = full.get(&stop.depot_id);
        let is_full = |day: &Day| taken.is_some_and(|taken| taken.contains(day));
        let full_on: Vec<Day> = dates.iter().map(|d| d.day).filter(is_full).collect();
        if dates.is_empty() || (!full_on.is_empty() && is_hidden && !may_exceed) {
            continue;
        }
        let value = stop_value(stop);
        let first = dates.first().map(|date| date.day);
        let of_day = cards.entry(stop.days().delivery).or_default();
        of_day.push(StopCard {
            name: stop.name.clone(),
            detail: stop_detail(w, stop, first),
            is_checked: form.value("stop") == value
                || (form.value("stop").is_empty()
                    && form.value("depot") == stop.depot_id.to_string()),
            is_open: full_on.is_empty() || may_exceed,
            full: (!full_on.is_empty()).then(|| full_sentence(&full_on, w)),
            value,
        });
    }
    Ok(cards)
}

fn by_day(w: Words, cards: BTreeMap<Weekday, Vec<StopCard>>) -> Vec<StopDay> {
    let is_small = cards.values().map(Vec::len).sum::<usize>() <= AT_ONCE;
    let days = cards.into_iter().enumerate().map(|(rank, (day, cards))| {
        let day = w.weekday(day);
        let title = w.say2("subscriptions-stop-day", "day", day, "count", cards.len());
        StopDay {
            title: title.into_owned(),
            is_open: is_small || rank == 0 || cards.iter().any(|card| card.is_checked),
            cards,
        }
    });
    days.collect()
}

fn stop_detail(w: Words, stop: &ServedDepot, first: Option<Day>) -> String {
    let mut parts = vec![format!("{}, {} {}", stop.street, stop.postcode, stop.town)];
    if !stop.pickup_hours.is_empty() {
        parts.push(stop.pickup_hours.clone());
    }
    if let Some(day) = first {
        let day = w.day_without_year(day);
        parts.push(w.say1("subscriptions-stop-first", "day", day).into_owned());
    }
    if stop.fee_cents != Cents::ZERO {
        let fee = w.money(stop.fee_cents);
        parts.push(w.say1("subscriptions-stop-fee", "fee", fee).into_owned());
    }
    if stop.kind.0 == DepotKind::Reserved {
        let whom = w.say1("subscriptions-stop-reserved", "whom", &stop.reserved_to);
        parts.push(whom.into_owned());
    }
    parts.join(" · ")
}

/// A stop in words: `mercredi, Épicerie du Lavoir, 3 place du Lavoir…`.
pub(super) fn place_in_words(w: Words, stop: &ServedDepot) -> String {
    let day = w.weekday(stop.days().delivery);
    let hours = if stop.pickup_hours.is_empty() {
        String::new()
    } else {
        format!(", {}", stop.pickup_hours)
    };
    format!(
        "{}, {}, {} {} · {day}{hours}",
        stop.name, stop.street, stop.postcode, stop.town
    )
}
