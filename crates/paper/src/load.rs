//! What one day carries: rounds, their stops in order, and who receives what there.
//!
//! Every document of a day is drawn from the same load, so that their totals cannot disagree.

use serde::Serialize;

use crate::press::PaperError;

/// The whole of one delivery day, or the part of it to be printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayLoad {
    /// The columns of the sheets, in the order they are printed.
    pub products: Vec<Product>,
    pub rounds: Vec<Round>,
}

/// A product as it is written on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    pub name: String,
    pub room: Room,
}

/// Whether a product travels in a crate of its own, and so wears a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// One crate and one label each, as baskets do.
    OwnCrate,
    /// Carried inside the household's first crate, as eggs are.
    Inside,
}

/// A round and its stops, in the order of the road.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// The few characters that name the round on crates and vans, such as `B` or `Me2`.
    pub identifier: String,
    pub name: String,
    pub colour: Option<Colour>,
    pub stops: Vec<Stop>,
}

/// A depot on a round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stop {
    pub depot: String,
    pub address: String,
    /// For the driver only: delivery slot, access code, where to leave the crates.
    pub driver_note: String,
    /// For everyone: the hours when baskets are collected.
    pub hours: String,
    pub people: Vec<Person>,
}

/// A household at a depot, by the name that collects.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    pub phone: String,
    /// A short warning printed beside the name, such as “changed after closing” (E-3).
    pub remark: String,
    pub items: Vec<Item>,
}

/// So many of one product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// The place of the product in `DayLoad::products`.
    pub product: usize,
    pub quantity: u32,
}

/// A round's colour, `#rrggbb`; paper shows it beside the identifier, never alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Colour(String);

impl Colour {
    /// Reads `#rrggbb`; anything else is no colour.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let well_formed = digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        well_formed.then(|| Self(text.to_ascii_lowercase()))
    }
}

impl DayLoad {
    /// Refuses an item whose product has no column: it would vanish from the sheets.
    pub(crate) fn check(&self) -> Result<(), PaperError> {
        let people = self
            .rounds
            .iter()
            .flat_map(|round| &round.stops)
            .flat_map(|stop| &stop.people);
        let mut items = people.flat_map(|person| &person.items);
        match items.find(|item| item.product >= self.products.len()) {
            Some(stray) => Err(PaperError::UnknownProduct(stray.product)),
            None => Ok(()),
        }
    }

    /// How many of a product the whole load carries.
    pub fn total(&self, product: usize) -> u32 {
        self.rounds.iter().map(|round| round.total(product)).sum()
    }

    /// How many labels the load needs: one a crate, and one for a household without a crate.
    pub fn labels(&self) -> usize {
        let stops = self.rounds.iter().flat_map(|round| &round.stops);
        stops
            .flat_map(|stop| &stop.people)
            .map(|person| person.labels(&self.products))
            .sum()
    }
}

impl Round {
    /// How many of a product the round carries.
    pub fn total(&self, product: usize) -> u32 {
        self.stops.iter().map(|stop| stop.total(product)).sum()
    }
}

impl Stop {
    /// How many of a product are left at the stop.
    pub fn total(&self, product: usize) -> u32 {
        self.people
            .iter()
            .map(|person| person.quantity(product))
            .sum()
    }
}

impl Person {
    /// How many of a product the household receives.
    pub fn quantity(&self, product: usize) -> u32 {
        self.items
            .iter()
            .filter(|item| item.product == product)
            .map(|item| item.quantity)
            .sum()
    }

    fn labels(&self, products: &[Product]) -> usize {
        let mut crates = 0;
        let mut anything = 0;
        for (index, product) in products.iter().enumerate() {
            let quantity = self.quantity(index) as usize;
            anything += quantity;
            crates += if product.room == Room::OwnCrate {
                quantity
            } else {
                0
            };
        }
        if crates == 0 { anything.min(1) } else { crates }
    }
}
