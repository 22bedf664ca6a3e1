//! Staff see the offers and where each stands: running, not yet, over, sold out, not published.

use askama::Template;
use domain::catalogue::{Buyer, OfferRefusal};
use domain::customers::normalise;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use platform::form::Form;
use values::{Coded as _, Day, coded};

use super::store::{self, OfferRow};
use crate::failure::{Failure, Outcome};
use crate::guard::CatalogueRead;
use crate::layout::{Area, Frame, Tone};
use crate::lists::{Pages, address, spreadsheet};
use crate::visit::Visit;
use crate::words::Words;

coded! {
    /// Where an offer stands on a day.
    pub enum Standing {
        /// On sale.
        Running => "running",
        /// Its sale has not begun.
        NotYet => "not_yet",
        /// Its sale is over.
        Ended => "ended",
        /// None is left.
        SoldOut => "sold_out",
        /// It has no first day of sale.
        NotPublished => "not_published",
    }
}

impl Standing {
    /// Where an offer stands, whoever it is kept for.
    fn of(offer: &OfferRow, today: Day) -> Self {
        match offer.check(today, Buyer::Customer(&offer.groups())) {
            Ok(()) | Err(OfferRefusal::OtherCategories) => Self::Running,
            Err(OfferRefusal::NotPublished) => Self::NotPublished,
            Err(OfferRefusal::NotYet { .. }) => Self::NotYet,
            Err(OfferRefusal::Ended { .. }) => Self::Ended,
            Err(OfferRefusal::SoldOut { .. }) => Self::SoldOut,
        }
    }

    fn tone(self) -> Tone {
        match self {
            Self::Running => Tone::Good,
            Self::NotYet | Self::NotPublished => Tone::Info,
            Self::Ended => Tone::Plain,
            Self::SoldOut => Tone::Warning,
        }
    }

    fn word(self, w: Words) -> String {
        w.say(&format!("catalogue-standing-{}", self.code()))
            .into_owned()
    }
}

#[derive(Template)]
#[template(path = "catalogue/offers.html")]
struct Page {
    frame: Frame,
    w: Words,
    filters: Form,
    standings: Vec<(&'static str, String)>,
    can_write: bool,
    rows: Vec<Row>,
    sold: i64,
    pages: Pages,
    address: String,
}

struct Row {
    offer: OfferRow,
    tone: Tone,
    standing: String,
}

pub(super) async fn show(mut visit: Visit<CatalogueRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let filters = visit.request.query.clone();
    let pages = Pages::of(&filters, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let w = visit.words;
    let page = Page {
        frame: visit.frame(Area::Staff, "catalogue-offers-title"),
        w,
        standings: Standing::ALL
            .iter()
            .map(|one| (one.code(), one.word(w)))
            .collect(),
        can_write: visit.who.can(Right::CatalogueWrite),
        sold: rows.iter().map(|row| row.offer.sold).sum(),
        rows: pages.cut(rows),
        pages,
        address: address("/offres", &filters, &["q", "etat"]),
        filters,
    };
    visit.page(&page)
}

async fn rows(visit: &mut Visit<CatalogueRead>) -> Result<Vec<Row>, Failure> {
    let wanted = normalise(visit.request.query.value("q"));
    let only = Standing::from_code(visit.request.query.value("etat"));
    let (w, today) = (visit.words, visit.today());
    let offers = store::list_offers(&mut visit.tx).await?;
    let rows = offers.into_iter().filter_map(|offer| {
        let text = normalise(&format!("{} {}", offer.label, offer.product_name));
        let standing = Standing::of(&offer, today);
        let is_wanted = text.contains(&wanted) && only.is_none_or(|only| only == standing);
        is_wanted.then(|| Row {
            offer,
            tone: standing.tone(),
            standing: standing.word(w),
        })
    });
    Ok(rows.collect())
}

pub(super) async fn export(mut visit: Visit<CatalogueRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("catalogue-offers-title"))
        .column(word("catalogue-offer-label"), Kind::Text)
        .column(word("catalogue-product-name"), Kind::Text)
        .column(word("catalogue-standing"), Kind::Text)
        .column(word("catalogue-price"), Kind::Money)
        .column(word("catalogue-starts-on"), Kind::Day)
        .column(word("catalogue-ends-on"), Kind::Day)
        .column(word("catalogue-limit"), Kind::Number)
        .column(word("catalogue-sold"), Kind::Number)
        .column(word("catalogue-groups"), Kind::Text)
        .rows(rows.into_iter().map(cells));
    spreadsheet(visit, &sheet)
}

fn cells(row: Row) -> Vec<Cell> {
    vec![
        row.offer.label.clone().into(),
        row.offer.product_name.clone().into(),
        row.standing.into(),
        row.offer.price().gross().into(),
        row.offer.starts_on.into(),
        row.offer.ends_on.into(),
        row.offer.quantity_limit.into(),
        row.offer.sold.into(),
        row.offer.group_names.unwrap_or_default().into(),
    ]
}
