//! Rows of the catalogue room.

mod offers;
mod products;

pub use offers::{
    NewOffer, OfferRow, archive_offer, find_offer, insert_offer, list_offers, list_on_sale,
    update_offer,
};
pub use products::{
    NewProduct, ProductRow, archive_product, find_product, insert_product, list_products,
    update_product,
};
