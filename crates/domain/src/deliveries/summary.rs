//! The preparation of a day: what to prepare by product, by round and by depot.

use std::collections::BTreeMap;

use values::ids::{DepotId, ProductId, RoundId};

/// Counted deliveries of one product at one depot of one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The round.
    pub round: RoundId,
    /// The depot.
    pub depot: DepotId,
    /// The product.
    pub product: ProductId,
    /// How many of it.
    pub quantity: u32,
}

/// How many of each product; products nobody takes are absent.
pub type Quantities = BTreeMap<ProductId, u32>;

/// What to prepare on a day. Rule PREP-1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// For the whole day.
    pub by_product: Quantities,
    /// For each round.
    pub by_round: BTreeMap<RoundId, Quantities>,
    /// For each depot of each round.
    pub by_depot: BTreeMap<(RoundId, DepotId), Quantities>,
}

impl Summary {
    /// All pieces of the day.
    pub fn total(&self) -> u32 {
        total(&self.by_product)
    }

    /// All pieces of a round.
    pub fn of_round(&self, round: RoundId) -> u32 {
        self.by_round.get(&round).map_or(0, total)
    }

    /// All pieces of a depot in a round.
    pub fn of_depot(&self, round: RoundId, depot: DepotId) -> u32 {
        self.by_depot.get(&(round, depot)).map_or(0, total)
    }
}

fn total(quantities: &Quantities) -> u32 {
    quantities
        .values()
        .fold(0, |sum, quantity| sum.saturating_add(*quantity))
}

/// Folds counted rows into the three views of a day, whose totals agree. Rule PREP-1.
pub fn summary(rows: impl IntoIterator<Item = Demand>) -> Summary {
    let mut summary = Summary::default();
    for row in rows.into_iter().filter(|row| row.quantity > 0) {
        let at_depot = summary.by_depot.entry((row.round, row.depot)).or_default();
        for quantities in [
            &mut summary.by_product,
            summary.by_round.entry(row.round).or_default(),
            at_depot,
        ] {
            let quantity = quantities.entry(row.product).or_default();
            *quantity = quantity.saturating_add(row.quantity);
        }
    }
    summary
}

#[cfg(test)]
mod tests;
