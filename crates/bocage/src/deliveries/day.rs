//! Staff see what a preparation day asks for: by product, by round, by depot, what changed since
//! the sheets were printed, and the documents to print (PREP-1, PREP-2).

use std::collections::BTreeMap;

use askama::Template;
use domain::deliveries::{
    Demand, Mark, PrintedSheets, Quantities, Summary, changes_since_print, summary,
};
use platform::db::GardenTx;
use platform::form::Form;
use values::ids::{DeliveryId, DepotId, ProductId, RoundId};
use values::{Coded as _, Day, Instant};

use super::documents::DocumentKind;
use super::store::{self, DemandRow, Print};
use crate::failure::{Failure, Outcome};
use crate::guard::DeliveriesRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "deliveries/day.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    day: Day,
    previous: Day,
    next: Day,
    products: Vec<(ProductId, String)>,
    rounds: Vec<RoundPart>,
    all: Vec<(String, String)>,
    total: u32,
    print: Option<PrintPart>,
    round_options: Vec<(String, String)>,
    /// Each document's code, word and icon.
    documents: Vec<(&'static str, String, &'static str)>,
}

/// A round of the day, its stops in order.
struct RoundPart {
    id: RoundId,
    code: String,
    name: String,
    deliver_on: Day,
    is_uncertain: bool,
    delivered: i64,
    expected: i64,
    quantities: Vec<(String, String)>,
    total: u32,
    stops: Vec<StopPart>,
}

struct StopPart {
    name: String,
    quantities: Vec<(String, String)>,
    total: u32,
}

/// The latest print and what it no longer says right.
struct PrintPart {
    at: Instant,
    by: String,
    changes: Vec<ChangePart>,
}

struct ChangePart {
    customer: String,
    key: &'static str,
    before: String,
    after: String,
}

pub(super) async fn show(visit: Visit<DeliveriesRead>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

/// The day, with what was typed to print it.
pub(super) async fn page(
    mut visit: Visit<DeliveriesRead>,
    form: Form,
) -> Result<(Visit<DeliveriesRead>, Page), Failure> {
    let day: Day = visit.param("day")?;
    let demand = store::list_demand(&mut visit.tx, day).await?;
    let names = Names::find(&mut visit.tx).await?;
    let print = find_print(&mut visit.tx, day, &names, visit.words).await?;
    let w = visit.words;
    let summary = summary(demand.iter().map(DemandRow::demand));
    let products = names.products_of(&summary.by_product);
    let rounds = round_parts(&demand, &summary, &names, &products);
    let page = Page {
        frame: visit.titled(
            Area::Staff,
            w.say1("deliveries-day-title", "day", w.day(day)),
        ),
        w,
        form,
        previous: day.plus_days(-1),
        next: day.plus_days(1),
        day,
        all: cells(Some(&summary.by_product), &products),
        total: summary.total(),
        round_options: rounds
            .iter()
            .map(|r| (r.id.to_string(), format!("{} {}", r.code, r.name)))
            .collect(),
        documents: DocumentKind::ALL
            .iter()
            .filter(|kind| kind.may_be_taken(&visit.who))
            .map(|kind| (kind.code(), w.say(kind.key()).into_owned(), kind.icon()))
            .collect(),
        rounds,
        products,
        print,
    };
    Ok((visit, page))
}

impl DemandRow {
    fn demand(&self) -> Demand {
        Demand {
            round: self.round_id,
            depot: self.depot_id,
            product: self.product_id,
            quantity: u32::try_from(self.quantity).unwrap_or(0),
        }
    }
}

/// The names of what a day is made of.
struct Names {
    rounds: Vec<store::RoundName>,
    depots: BTreeMap<DepotId, String>,
    products: Vec<(ProductId, String)>,
}

impl Names {
    async fn find(tx: &mut GardenTx) -> Result<Self, Failure> {
        let depots = store::list_depots(tx).await?;
        let products = store::list_products(tx).await?;
        Ok(Self {
            rounds: store::list_rounds(tx).await?,
            depots: depots
                .into_iter()
                .map(|depot| (depot.id, depot.name))
                .collect(),
            products: products.into_iter().map(|p| (p.id, p.short_name)).collect(),
        })
    }

    fn products_of(&self, quantities: &Quantities) -> Vec<(ProductId, String)> {
        let used = self
            .products
            .iter()
            .filter(|(id, _)| quantities.contains_key(id));
        used.cloned().collect()
    }

    fn round(&self, id: RoundId) -> String {
        let found = self.rounds.iter().find(|round| round.id == id);
        found.map(|round| round.code.clone()).unwrap_or_default()
    }

    /// "2 × simple, Mairie (ME1)": a line of a sheet in words.
    fn line(&self, line: &domain::deliveries::PackedLine) -> String {
        let product = self.products.iter().find(|(id, _)| *id == line.product);
        let product = product.map_or("", |(_, name)| name.as_str());
        let depot = self.depots.get(&line.depot).map_or("", String::as_str);
        format!(
            "{} × {product}, {depot} ({})",
            line.quantity,
            self.round(line.round)
        )
    }
}

fn round_parts(
    demand: &[DemandRow],
    summary: &Summary,
    names: &Names,
    products: &[(ProductId, String)],
) -> Vec<RoundPart> {
    let present = names
        .rounds
        .iter()
        .filter(|round| summary.by_round.contains_key(&round.id));
    present
        .filter_map(|round| {
            let rows: Vec<&DemandRow> = demand.iter().filter(|r| r.round_id == round.id).collect();
            Some(RoundPart {
                id: round.id,
                code: round.code.clone(),
                name: round.name.clone(),
                deliver_on: rows.first()?.deliver_on,
                is_uncertain: rows.iter().any(|row| row.uncertain > 0),
                delivered: rows.iter().map(|row| row.delivered).sum(),
                expected: rows.iter().map(|row| row.quantity).sum(),
                quantities: cells(summary.by_round.get(&round.id), products),
                total: summary.of_round(round.id),
                stops: stop_parts(&rows, summary, names, products),
            })
        })
        .collect()
}

fn stop_parts(
    rows: &[&DemandRow],
    summary: &Summary,
    names: &Names,
    products: &[(ProductId, String)],
) -> Vec<StopPart> {
    let order: BTreeMap<(i64, DepotId), RoundId> = rows
        .iter()
        .map(|row| ((row.position, row.depot_id), row.round_id))
        .collect();
    order
        .into_iter()
        .map(|((_, depot), round)| StopPart {
            name: names.depots.get(&depot).cloned().unwrap_or_default(),
            quantities: cells(summary.by_depot.get(&(round, depot)), products),
            total: summary.of_depot(round, depot),
        })
        .collect()
}

/// One number a column, in the order of the products, with its product's name; a dash for none.
fn cells(
    quantities: Option<&Quantities>,
    products: &[(ProductId, String)],
) -> Vec<(String, String)> {
    let count = |id: &ProductId| quantities.and_then(|all| all.get(id)).copied().unwrap_or(0);
    let shown = |count: u32| {
        if count == 0 {
            "–".to_owned()
        } else {
            count.to_string()
        }
    };
    products
        .iter()
        .map(|(id, name)| (name.clone(), shown(count(id))))
        .collect()
}

async fn find_print(
    tx: &mut GardenTx,
    day: Day,
    names: &Names,
    words: Words,
) -> Result<Option<PrintPart>, Failure> {
    let prints = store::list_last_prints(tx, day).await?;
    let Some(last) = prints.last() else {
        return Ok(None);
    };
    let sheets: Vec<PrintedSheets> = prints.iter().map(Print::sheets).collect();
    let now = store::list_lines(tx, day).await?;
    let marks = changes_since_print(&sheets, &now);
    let ids: Vec<DeliveryId> = marks.iter().map(|(id, _)| *id).collect();
    let mut changes = Vec::new();
    for delivery in store::list_names(tx, &ids).await? {
        let after = now.iter().find(|line| line.delivery == delivery.id);
        let after = after.map_or_else(
            || words.say("deliveries-nothing").into_owned(),
            |line| names.line(line),
        );
        let of_delivery = marks.iter().filter(|(id, _)| *id == delivery.id);
        changes.extend(of_delivery.map(|(_, mark)| ChangePart {
            customer: delivery.customer_name.clone(),
            key: key(mark),
            before: before(mark, names),
            after: after.clone(),
        }));
    }
    Ok(Some(PrintPart {
        at: last.printed_at,
        by: last.printed_by.clone(),
        changes,
    }))
}

fn key(mark: &Mark) -> &'static str {
    match mark {
        Mark::New => "deliveries-change-new",
        Mark::Changed { .. } => "deliveries-change-changed",
        Mark::Removed { .. } => "deliveries-change-removed",
    }
}

fn before(mark: &Mark, names: &Names) -> String {
    match mark {
        Mark::New => String::new(),
        Mark::Changed { printed } | Mark::Removed { printed } => names.line(printed),
    }
}
