//! The order and the totals of printed sheets, and what changed since they were last printed.

use std::collections::{BTreeMap, BTreeSet};

use values::ids::{CustomerId, DeliveryId, DepotId, ProductId, RoundId};

use super::Quantities;
use crate::customers::normalise;

/// One delivery to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// The round.
    pub round: RoundId,
    /// The rank of the stop in its round.
    pub stop_rank: u32,
    /// The depot of the stop.
    pub depot: DepotId,
    /// Whose it is.
    pub customer: CustomerId,
    /// The name to print.
    pub name: String,
    /// What is delivered.
    pub product: ProductId,
    /// How many.
    pub quantity: u32,
}

/// What one customer takes at a stop; several deliveries of one day are merged. Rule C-3.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetCustomer {
    /// Whose it is.
    pub customer: CustomerId,
    /// The name to print.
    pub name: String,
    /// What they take.
    pub quantities: Quantities,
}

/// One stop of a round with all that goes there. Rule PREP-2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetStop {
    /// The round.
    pub round: RoundId,
    /// The rank of the stop in its round.
    pub rank: u32,
    /// The depot.
    pub depot: DepotId,
    /// What is unloaded there.
    pub totals: Quantities,
    /// Who takes what, by name.
    pub customers: Vec<SheetCustomer>,
}

/// The stops of the sheets in order of round and stop, customers by name without accents or
/// case. Rules C-3 and PREP-2.
pub fn sheet_stops(rows: impl IntoIterator<Item = SheetRow>) -> Vec<SheetStop> {
    let mut stops: BTreeMap<(RoundId, u32, DepotId), BTreeMap<_, SheetCustomer>> = BTreeMap::new();
    for row in rows {
        let stop = stops
            .entry((row.round, row.stop_rank, row.depot))
            .or_default();
        let customer = stop
            .entry((normalise(&row.name), row.customer))
            .or_insert_with(|| SheetCustomer {
                customer: row.customer,
                name: row.name,
                quantities: BTreeMap::new(),
            });
        add(&mut customer.quantities, row.product, row.quantity);
    }
    let stop = |((round, rank, depot), customers): ((_, _, _), BTreeMap<_, SheetCustomer>)| {
        let customers: Vec<SheetCustomer> = customers.into_values().collect();
        SheetStop {
            round,
            rank,
            depot,
            totals: totals(&customers),
            customers,
        }
    };
    stops.into_iter().map(stop).collect()
}

fn totals(customers: &[SheetCustomer]) -> Quantities {
    let mut totals = Quantities::new();
    for (product, quantity) in customers.iter().flat_map(|customer| &customer.quantities) {
        add(&mut totals, *product, *quantity);
    }
    totals
}

fn add(quantities: &mut Quantities, product: ProductId, quantity: u32) {
    let sum = quantities.entry(product).or_default();
    *sum = sum.saturating_add(quantity);
}

/// What a printed sheet said of one delivery, or would say now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackedLine {
    /// The delivery.
    pub delivery: DeliveryId,
    /// The round it goes with.
    pub round: RoundId,
    /// The depot it goes to.
    pub depot: DepotId,
    /// What is delivered.
    pub product: ProductId,
    /// How many.
    pub quantity: u32,
}

/// What happened to a delivery since the sheets were printed. Rule PREP-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It was not on the sheets.
    New,
    /// It was, otherwise.
    Changed {
        /// What the sheets say.
        printed: PackedLine,
    },
    /// It was, and is not any more.
    Removed {
        /// What the sheets say.
        printed: PackedLine,
    },
}

/// What one print said: of a whole day, or of one of its rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedSheets {
    /// The round printed alone.
    pub only: Option<RoundId>,
    /// What the sheets say.
    pub lines: Vec<PackedLine>,
}

/// What is no longer right on the sheets of each round, told from the latest print that holds this
/// round; prints come in order. A basket that left a round for another is told for both, as the
/// sheets of both are wrong. Rule PREP-1.
pub fn changes_since_print(
    prints: &[PrintedSheets],
    now: &[PackedLine],
) -> Vec<(DeliveryId, Mark)> {
    let printed = prints.iter().flat_map(|print| &print.lines);
    let rounds: BTreeSet<RoundId> = printed.chain(now).map(|line| line.round).collect();
    let mut marks = Vec::new();
    for round in rounds {
        let holds = |print: &&PrintedSheets| print.only.is_none_or(|only| only == round);
        if let Some(last) = prints.iter().rfind(holds) {
            let printed = of_round(&last.lines, round);
            marks.extend(changes(&printed, &of_round(now, round)));
        }
    }
    marks
}

fn of_round(lines: &[PackedLine], round: RoundId) -> Vec<PackedLine> {
    let lines = lines.iter().filter(|line| line.round == round);
    lines.copied().collect()
}

/// The deliveries whose printed line is no longer right, by delivery.
fn changes(printed: &[PackedLine], now: &[PackedLine]) -> BTreeMap<DeliveryId, Mark> {
    let before: BTreeMap<DeliveryId, PackedLine> =
        printed.iter().map(|line| (line.delivery, *line)).collect();
    let mut marks: BTreeMap<DeliveryId, Mark> = before
        .iter()
        .map(|(id, printed)| (*id, Mark::Removed { printed: *printed }))
        .collect();
    for line in now {
        match before.get(&line.delivery) {
            None => marks.insert(line.delivery, Mark::New),
            Some(printed) if printed == line => marks.remove(&line.delivery),
            Some(printed) => marks.insert(line.delivery, Mark::Changed { printed: *printed }),
        };
    }
    marks
}

#[cfg(test)]
mod tests;
