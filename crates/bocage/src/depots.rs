//! Depots and rounds: their files, the order of stops, and the public list and map.

mod archive;
mod choices;
mod edit;
mod list;
mod map;
mod photo;
mod public;
mod round;
mod round_edit;
mod rounds;
mod show;
mod stops;
pub mod store;

use domain::depots::{Room, room_on};
use values::Thousandths;

use crate::acts::Acts;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/depots", list::show)
        .get("/depots.xlsx", list::export)
        .get("/depots.csv", list::export)
        .get("/depots/nouveau", edit::show_new)
        .post_slow("/depots/nouveau", edit::submit_new)
        .get("/depots/{id}", show::show)
        .get("/depots/{id}/modifier", edit::show)
        .post_slow("/depots/{id}/modifier", edit::submit)
        .post("/depots/{id}/archiver", archive::submit)
        .get("/depots/{id}/photo", photo::show)
        .post("/depots/{id}/photo", photo::submit)
        .post("/depots/{id}/photo/retirer", photo::remove)
        .get("/tournees", rounds::show)
        .get("/tournees.xlsx", rounds::export)
        .get("/tournees.csv", rounds::export)
        .get("/tournees/nouvelle", round_edit::show_new)
        .post("/tournees/nouvelle", round_edit::submit_new)
        .get("/tournees/{id}", round::show)
        .get("/tournees/{id}/modifier", round_edit::show)
        .post("/tournees/{id}/modifier", round_edit::submit)
        .post("/tournees/{id}/archiver", round::archive)
        .post("/tournees/{id}/arrets", stops::submit)
        .get("/points-de-depot", public::show)
        .get("/points-de-depot.geojson", public::geojson)
        .get("/points-de-depot.csv", public::csv)
}

/// Whether nothing more fits with this load.
fn is_full(capacity: Option<Thousandths>, load: Thousandths) -> bool {
    room_on(capacity, load) == Room::Full
}
