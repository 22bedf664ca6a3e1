//! Products and offers: what the garden has, and what is on sale to whom (CAT-1, CAT-2).

mod archive;
mod duplicate;
mod offer_edit;
mod offers;
mod product_edit;
mod products;
mod public;
pub mod store;

use crate::acts::Acts;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/produits", products::show)
        .get("/produits.xlsx", products::export)
        .get("/produits.csv", products::export)
        .get("/produits/nouveau", product_edit::show_new)
        .post("/produits/nouveau", product_edit::submit_new)
        .get("/produits/{id}/modifier", product_edit::show)
        .post("/produits/{id}/modifier", product_edit::submit)
        .post("/produits/{id}/archiver", archive::submit_product)
        .get("/offres", offers::show)
        .get("/offres.xlsx", offers::export)
        .get("/offres.csv", offers::export)
        .get("/offres/nouvelle", offer_edit::show_new)
        .post("/offres/nouvelle", offer_edit::submit_new)
        .get("/offres/{id}/modifier", offer_edit::show)
        .post("/offres/{id}/modifier", offer_edit::submit)
        .post("/offres/{id}/dupliquer", duplicate::submit)
        .post("/offres/{id}/archiver", archive::submit)
        .get("/nos-paniers", public::show)
}
