//! Staff see the depots with the load of their next date, and take the list away.

use askama::Template;
use domain::customers::normalise;
use domain::depots::DepotKind;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use platform::form::Form;
use values::ids::DepotId;
use values::{Coded as _, Day, Thousandths};

use super::is_full;
use super::store::{self, DepotLine};
use crate::failure::{Failure, Outcome};
use crate::guard::DepotsRead;
use crate::layout::{Area, Frame, Notion};
use crate::lists::{Pages, address, spreadsheet};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/list.html")]
struct Page {
    frame: Frame,
    w: Words,
    filters: Form,
    can_write: bool,
    kinds: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    pages: Pages,
    capacity: Thousandths,
    load: Thousandths,
    address: String,
    export: String,
}

struct Row {
    depot: DepotLine,
    load: Thousandths,
}

impl Row {
    fn kind(&self, w: &Words) -> String {
        kind_name(*w, self.depot.kind.0)
    }

    fn is_full(&self) -> bool {
        is_full(store::crates(self.depot.capacity), self.load)
    }
}

pub(super) async fn show(mut visit: Visit<DepotsRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let query = visit.request.query.clone();
    let pages = Pages::of(&query, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let capacities = rows
        .iter()
        .filter_map(|row| store::crates(row.depot.capacity));
    let w = visit.words;
    let page = Page {
        frame: visit.frame(Area::Staff, "depots-title"),
        w,
        can_write: visit.who.can(Right::DepotsWrite),
        kinds: kinds(w),
        capacity: capacities.sum(),
        load: rows.iter().map(|row| row.load).sum(),
        rows: pages.cut(rows),
        pages,
        address: address("/depots", &query, &["q", "kind"]),
        export: address("/depots.xlsx", &query, &["q", "kind"]),
        filters: query,
    };
    visit.page(&page)
}

/// The kinds of depots, as choices.
pub(super) fn kinds(w: Words) -> Vec<(&'static str, String)> {
    let kinds = DepotKind::ALL.iter();
    kinds
        .map(|kind| (kind.code(), kind_name(w, *kind)))
        .collect()
}

/// The name of a kind of depot.
pub(super) fn kind_name(w: Words, kind: DepotKind) -> String {
    w.say(&format!("depots-kind-{}", kind.code())).into_owned()
}

/// The depots that answer the filters of the address, each with the load of its next date.
async fn rows(visit: &mut Visit<DepotsRead>) -> Result<Vec<Row>, Failure> {
    let wanted = normalise(visit.request.query.value("q"));
    let kind = DepotKind::from_code(visit.request.query.value("kind"));
    let mut depots = store::list(&mut visit.tx).await?;
    depots.retain(|depot| {
        let text = normalise(&format!(
            "{} {} {} {}",
            depot.number, depot.name, depot.town, depot.postcode
        ));
        text.contains(&wanted) && kind.is_none_or(|kind| kind == depot.kind.0)
    });
    let ids: Vec<DepotId> = depots.iter().map(|depot| depot.id).collect();
    let dates: Vec<Day> = depots.iter().filter_map(|depot| depot.next_on).collect();
    let loads = store::list_loads(&mut visit.tx, &ids, &dates).await?;
    let rows = depots.into_iter().map(|depot| {
        let next = depot.next_on.and_then(|day| loads.get(&(depot.id, day)));
        let load = next.copied().unwrap_or(Thousandths::ZERO);
        Row { depot, load }
    });
    Ok(rows.collect())
}

pub(super) async fn export(mut visit: Visit<DepotsRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("depots-title"))
        .column(word("depots-number"), Kind::Text)
        .column(word("depots-name"), Kind::Text)
        .column(word("depots-kind"), Kind::Text)
        .column(word("depots-postcode"), Kind::Text)
        .column(word("depots-town"), Kind::Text)
        .column(word("depots-rounds"), Kind::Text)
        .column(word("depots-next-on"), Kind::Day)
        .column(word("depots-load"), Kind::Text)
        .column(word("depots-capacity"), Kind::Number)
        .rows(rows.into_iter().map(|row| cells(w, row)))
        .totals(word("ui-total"));
    spreadsheet(visit, &sheet)
}

fn cells(w: Words, row: Row) -> Vec<Cell> {
    vec![
        row.depot.number.to_string().into(),
        row.depot.name.into(),
        kind_name(w, row.depot.kind.0).into(),
        row.depot.postcode.into(),
        row.depot.town.into(),
        row.depot.rounds.unwrap_or_default().into(),
        row.depot.next_on.into(),
        w.quantity(row.load).into(),
        row.depot.capacity.into(),
    ]
}
