//! A day as the sheets know it: every document, PDF or spreadsheet, is drawn from one load, so
//! that their totals cannot disagree.

use std::collections::BTreeMap;

use domain::customers::{CustomerName, PersonName};
use domain::deliveries::{PackedLine, PrintedSheets, SheetRow, SheetStop, sheet_stops};
use domain::network::SheetNames;
use paper::{Colour, DayLoad, Item, Person, Product, Room, Round, Stop};
use platform::db::{DbError, GardenTx};
use values::Day;
use values::ids::{CustomerId, DepotId, ProductId, RoundId};

use super::store::{self, DepotName, ProductName, RoundName};
use crate::subscriptions::store::deliveries::{PreparationLine, list_of_preparation_day};

/// Everything a day's documents say.
pub(super) struct Sheets {
    rounds: Vec<RoundName>,
    depots: BTreeMap<DepotId, DepotName>,
    products: Vec<ProductName>,
    phones: BTreeMap<CustomerId, String>,
    stops: Vec<SheetStop>,
    printed: PrintedSheets,
}

/// Reads a day, or one round of it, in four statements; names are written as the garden chose.
pub(super) async fn find(
    tx: &mut GardenTx,
    day: Day,
    only: Option<RoundId>,
    names: SheetNames,
) -> Result<Sheets, DbError> {
    let rounds = store::list_rounds(tx).await?;
    let depots = store::list_depots(tx).await?;
    let products = store::list_products(tx).await?;
    let mut rows = list_of_preparation_day(tx, day).await?;
    rows.retain(|row| only.is_none_or(|round| row.round_id == round));
    let phones = rows
        .iter()
        .map(|row| (row.customer_id, row.phone.clone().unwrap_or_default()))
        .collect();
    let used = |id: ProductId| rows.iter().any(|row| row.product_id == id);
    Ok(Sheets {
        products: products
            .into_iter()
            .filter(|product| used(product.id))
            .collect(),
        stops: sheet_stops(rows.iter().map(|row| sheet_row(row, names))),
        printed: PrintedSheets {
            only,
            lines: rows.iter().map(packed_line).collect(),
        },
        depots: depots.into_iter().map(|depot| (depot.id, depot)).collect(),
        rounds,
        phones,
    })
}

/// The name to print. Sheets lie in sight of everybody, hence an initial in gardens that chose so;
/// an organisation, whose name is not that of its first person, keeps it whole. Rule CUS-1.
fn printed_name(whole: &str, person: Option<PersonName>, names: SheetNames) -> String {
    match (names, person) {
        (SheetNames::Initial, Some(person)) if whole.starts_with(&person.last) => {
            CustomerName::Household(vec![person]).short()
        }
        (SheetNames::Initial | SheetNames::Full, _) => whole.to_owned(),
    }
}

/// The first person of a customer, if one is known.
fn first_person(row: &PreparationLine) -> Option<PersonName> {
    Some(PersonName {
        last: row.last_name.clone()?,
        first: row.first_name.clone()?,
    })
}

fn sheet_row(row: &PreparationLine, names: SheetNames) -> SheetRow {
    SheetRow {
        round: row.round_id,
        stop_rank: row
            .stop_position
            .and_then(|at| u32::try_from(at).ok())
            .unwrap_or(u32::MAX),
        depot: row.depot_id,
        customer: row.customer_id,
        name: printed_name(&row.customer_name, first_person(row), names),
        product: row.product_id,
        quantity: u32::try_from(row.quantity).unwrap_or(0),
    }
}

fn packed_line(row: &PreparationLine) -> PackedLine {
    PackedLine {
        delivery: row.id,
        round: row.round_id,
        depot: row.depot_id,
        product: row.product_id,
        quantity: u32::try_from(row.quantity).unwrap_or(0),
    }
}

impl Sheets {
    /// What these sheets say, to tell later what changed since they were printed.
    pub(super) fn printed(&self) -> &PrintedSheets {
        &self.printed
    }

    /// Whether the garden has this round.
    pub(super) fn has_round(&self, id: RoundId) -> bool {
        self.rounds.iter().any(|round| round.id == id)
    }

    /// The load as the press takes it; the driver's notes say the word for an access code.
    pub(super) fn day_load(&self, access_code_word: &str) -> DayLoad {
        let products = self.products.iter().map(|product| Product {
            name: product.short_name.clone(),
            room: if product.crate_thousandths > 0 {
                Room::OwnCrate
            } else {
                Room::Inside
            },
        });
        let rounds = self.rounds.iter().filter_map(|round| {
            let stops: Vec<Stop> = self
                .stops
                .iter()
                .filter(|stop| stop.round == round.id)
                .filter_map(|stop| self.stop(stop, access_code_word))
                .collect();
            (!stops.is_empty()).then(|| Round {
                identifier: round.code.clone(),
                name: round.name.clone(),
                colour: Colour::parse(&colour_of(round.hue)),
                stops,
            })
        });
        DayLoad {
            products: products.collect(),
            rounds: rounds.collect(),
        }
    }

    fn stop(&self, stop: &SheetStop, access_code_word: &str) -> Option<Stop> {
        let depot = self.depots.get(&stop.depot)?;
        let people = stop.customers.iter().map(|customer| Person {
            name: customer.name.clone(),
            phone: self
                .phones
                .get(&customer.customer)
                .map(|phone| shown_phone(phone))
                .unwrap_or_default(),
            remark: String::new(),
            items: customer
                .quantities
                .iter()
                .filter_map(|(product, quantity)| {
                    let product = self.products.iter().position(|p| p.id == *product)?;
                    Some(Item {
                        product,
                        quantity: *quantity,
                    })
                })
                .collect(),
        });
        Some(Stop {
            depot: depot.name.clone(),
            address: format!("{}, {} {}", depot.street, depot.postcode, depot.town),
            driver_note: driver_note(depot, access_code_word),
            hours: depot.pickup_hours.clone(),
            people: people.collect(),
        })
    }
}

/// Numbers are stored without spaces and read in pairs.
fn shown_phone(stored: &str) -> String {
    stored
        .parse::<values::Phone>()
        .map_or_else(|_| stored.to_owned(), |phone| phone.to_string())
}

fn driver_note(depot: &DepotName, access_code_word: &str) -> String {
    let code = (!depot.access_code.is_empty())
        .then(|| format!("{access_code_word} {}", depot.access_code));
    let parts = [
        Some(depot.delivery_slot.clone()),
        code,
        Some(depot.comment.clone()),
    ];
    let said: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    said.join(" · ")
}

/// A dark, printable colour of this hue.
fn colour_of(hue: i64) -> String {
    const LOW: i64 = 40;
    const HIGH: i64 = 150;
    let ramp = |turn: i64| {
        // The distance to this primary on the circle of six sixties.
        let away = (hue.rem_euclid(360) - turn).rem_euclid(360);
        let away = away.min(360 - away);
        let share = (120 - away).clamp(0, 60);
        LOW + (HIGH - LOW) * share / 60
    };
    format!("#{:02x}{:02x}{:02x}", ramp(0), ramp(120), ramp(240))
}

#[cfg(test)]
mod tests;
