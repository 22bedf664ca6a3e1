//! One label a crate, in the order in which crates are loaded.

use serde::Serialize;

use crate::load::{Colour, DayLoad, Person, Product, Room, Round, Stop};

/// What is written on one crate: a name, a product, a place. Never a price.
#[derive(Serialize)]
pub(super) struct LabelView<'a> {
    name: &'a str,
    product: &'a str,
    /// What this crate carries besides: how many, and of what.
    inside: Vec<(u32, &'a str)>,
    /// Which of the household's crates this is, counted from 1.
    number: usize,
    /// How many crates the household has.
    count: usize,
    depot: &'a str,
    position: usize,
    /// The round's.
    identifier: &'a str,
    colour: Option<&'a Colour>,
}

/// The labels of a day, by round, stop and person.
pub(super) fn of(load: &DayLoad) -> Vec<LabelView<'_>> {
    let mut labels = Vec::new();
    for round in &load.rounds {
        for (position, stop) in (1..).zip(&round.stops) {
            for person in &stop.people {
                labels.extend(household(&load.products, round, (position, stop), person));
            }
        }
    }
    labels
}

fn household<'a>(
    products: &'a [Product],
    round: &'a Round,
    (position, stop): (usize, &'a Stop),
    person: &'a Person,
) -> Vec<LabelView<'a>> {
    let (crates, inside) = contents(products, person);
    let count = crates.len();
    let label = |(number, product)| LabelView {
        name: &person.name,
        product,
        inside: if number == 1 {
            inside.clone()
        } else {
            Vec::new()
        },
        number,
        count,
        depot: &stop.depot,
        position,
        identifier: &round.identifier,
        colour: round.colour.as_ref(),
    };
    (1..).zip(crates).map(label).collect()
}

/// The product on each crate, and what the first one carries besides. A household that receives
/// only what travels inside has one crate, named by nothing else.
fn contents<'a>(products: &'a [Product], person: &Person) -> (Vec<&'a str>, Vec<(u32, &'a str)>) {
    let mut crates = Vec::new();
    let mut inside = Vec::new();
    for (index, product) in products.iter().enumerate() {
        let quantity = person.quantity(index);
        match product.room {
            Room::OwnCrate => crates.extend((0..quantity).map(|_| product.name.as_str())),
            Room::Inside if quantity > 0 => inside.push((quantity, product.name.as_str())),
            Room::Inside => {}
        }
    }
    if crates.is_empty() && !inside.is_empty() {
        crates.push("");
    }
    (crates, inside)
}
