//! Anyone sees what is on sale to everybody, by category and rank (CAT-3).

use askama::Template;
use domain::catalogue::{Buyer, SaleKind};

use super::store::{self, OfferRow};
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "catalogue/public.html")]
struct Page {
    frame: Frame,
    w: Words,
    shelves: Vec<Shelf>,
}

/// The offers of one category.
struct Shelf {
    title: String,
    offers: Vec<OfferRow>,
}

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    let today = visit.today();
    let mut offers = store::list_on_sale(&mut visit.tx, today, Buyer::Visitor).await?;
    offers.retain(|offer| offer.offer().sale_kinds.contains(SaleKind::Subscription));
    let area = match visit.who.customer {
        Some(_) => Area::Member,
        None => Area::Public,
    };
    let page = Page {
        frame: visit.frame(area, "catalogue-public-title"),
        w: visit.words,
        shelves: shelves(offers),
    };
    visit.page(&page)
}

fn shelves(offers: Vec<OfferRow>) -> Vec<Shelf> {
    let mut shelves: Vec<Shelf> = Vec::new();
    for offer in offers {
        match shelves.last_mut() {
            Some(shelf) if shelf.title == offer.category => shelf.offers.push(offer),
            Some(_) | None => shelves.push(Shelf {
                title: offer.category.clone(),
                offers: vec![offer],
            }),
        }
    }
    // The garden's own order says which category comes first.
    shelves.sort_by_key(|shelf| shelf.offers.first().map(|offer| (offer.rank, offer.id)));
    shelves
}
