//! What the templates read: a load laid out in rows and columns, its sums made here.

mod labels;
mod sheets;

use serde::Serialize;

use crate::document::{Arrangement, Document, Kind, LabelFormat, Words};
use labels::LabelView;
use sheets::{People, ProductView, RoundView};

/// One document, as its template reads it.
#[derive(Serialize)]
pub(crate) struct View<'a> {
    garden: &'a str,
    title: &'a str,
    day: &'a str,
    printed_at: &'a str,
    words: &'a Words,
    /// Only for a sheet by product.
    products: Vec<ProductView<'a>>,
    rounds: Vec<RoundView<'a>>,
    labels: Vec<LabelView<'a>>,
    /// Width and height of the labels of a roll, in millimetres.
    roll: Option<(u16, u16)>,
}

impl<'a> View<'a> {
    /// Lays out what the document's template needs, and nothing else.
    pub(crate) fn of(document: &'a Document<'a>) -> Self {
        let mut view = Self::empty(document);
        let load = document.load;
        match document.kind {
            Kind::Preparation(Arrangement::ByProduct) => {
                view.products = sheets::products(load);
                view.rounds = sheets::rounds(load, People::Absent);
            }
            Kind::Preparation(Arrangement::ByDepot) => {
                view.rounds = sheets::rounds(load, People::Absent);
            }
            Kind::Preparation(Arrangement::ByCustomer) | Kind::DepotLists => {
                view.rounds = sheets::rounds(load, People::Named);
            }
            Kind::RouteSheets => view.rounds = sheets::rounds(load, People::WithPhones),
            Kind::Labels(LabelFormat::A4) => view.labels = labels::of(load),
            Kind::Labels(LabelFormat::Roll {
                width_mm,
                height_mm,
            }) => {
                view.labels = labels::of(load);
                view.roll = Some((width_mm, height_mm));
            }
        }
        view
    }

    fn empty(document: &'a Document<'a>) -> Self {
        Self {
            garden: &document.garden,
            title: &document.title,
            day: &document.day,
            printed_at: &document.printed_at,
            words: document.words,
            products: Vec::new(),
            rounds: Vec::new(),
            labels: Vec::new(),
            roll: None,
        }
    }
}
