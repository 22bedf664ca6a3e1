//! The fourteen gardens of the demonstration network; places and people are invented. The last
//! one has done nothing yet: the assistant waits there.

mod breuil;
mod small_ones;
mod special_ones;

use domain::depots::DepotKind;
use domain::network::Setting;
use values::Weekday;

use super::sketch::{Batch, How, Line, Membership, Sketch, Traits, What, batch};

/// The gardens with something in them.
pub(super) const GARDENS: [&Sketch; 13] = [
    &breuil::BREUIL,
    &special_ones::ISLAND,
    &special_ones::CITY,
    &special_ones::ORCHARD,
    &special_ones::COOPERATIVE,
    &special_ones::ALSACE,
    &special_ones::KITCHENS,
    &small_ones::MOUNTAIN,
    &small_ones::WINDY,
    &small_ones::MARSH,
    &small_ones::TINY,
    &small_ones::COMPANIES,
    &small_ones::BROWN_ROCK,
];

/// The garden where everything is still to be done: slug, name, town.
pub(super) const NEW_GARDEN: (&str, &str, &str) = (
    "clairiere",
    "Jardin de la Clairière",
    "Sainte-Eulalie-la-Neuve",
);
