//! Products and offers: what the garden has, and what is on sale to whom on a day.

mod offer;
mod product;

pub use offer::{
    Buyer, MembershipNeed, Offer, OfferRefusal, PaymentKind, PriceAgreement, Rhythm, SaleKind,
    check_on_sale, duplicate, left_to_sell,
};
pub use product::{Allergen, Allergens, OrganicStatus, Price, ProductKind, Unit};
