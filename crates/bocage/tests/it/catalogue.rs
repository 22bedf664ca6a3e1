//! Acts of the catalogue room.

mod archive;
mod duplicate;
mod offer_edit;
mod offers;
mod product_edit;
mod products;
mod public;
