//! Staff see the products, look for one, and take the list away.

use askama::Template;
use domain::customers::normalise;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use platform::form::Form;
use values::{Coded as _, Thousandths, VatRate};

use super::store::{self, ProductRow};
use crate::failure::{Failure, Outcome};
use crate::guard::CatalogueRead;
use crate::layout::{Area, Frame};
use crate::lists::{Pages, address, spreadsheet};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "catalogue/products.html")]
struct Page {
    frame: Frame,
    w: Words,
    filters: Form,
    can_write: bool,
    rows: Vec<Row>,
    pages: Pages,
    address: String,
}

struct Row {
    product: ProductRow,
    kind: String,
    organic: String,
    vat: String,
    crates: String,
}

pub(super) async fn show(mut visit: Visit<CatalogueRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let filters = visit.request.query.clone();
    let pages = Pages::of(&filters, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let page = Page {
        frame: visit.frame(Area::Staff, "catalogue-products-title"),
        w: visit.words,
        can_write: visit.who.can(Right::CatalogueWrite),
        rows: pages.cut(rows),
        pages,
        address: address("/produits", &filters, &["q"]),
        filters,
    };
    visit.page(&page)
}

async fn rows(visit: &mut Visit<CatalogueRead>) -> Result<Vec<Row>, Failure> {
    let wanted = normalise(visit.request.query.value("q"));
    let mut products = store::list_products(&mut visit.tx).await?;
    products.retain(|product| {
        normalise(&format!("{} {}", product.name, product.producer)).contains(&wanted)
    });
    let w = visit.words;
    Ok(products
        .into_iter()
        .map(|product| row(w, product))
        .collect())
}

fn row(w: Words, product: ProductRow) -> Row {
    Row {
        kind: w
            .say(&format!("catalogue-kind-{}", product.kind.0.code()))
            .into_owned(),
        organic: w
            .say(&format!(
                "catalogue-organic-{}",
                product.organic_status.0.code()
            ))
            .into_owned(),
        vat: vat(product.vat_rate),
        crates: w.quantity(Thousandths::new(product.crate_thousandths)),
        product,
    }
}

/// A stored rate as people read it.
pub(super) fn vat(stored: i64) -> String {
    let rate = VatRate::new(stored).map(|rate| rate.to_string().replace('.', ","));
    format!("{}\u{a0}%", rate.unwrap_or_default())
}

pub(super) async fn export(mut visit: Visit<CatalogueRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("catalogue-products-title"))
        .column(word("catalogue-product-name"), Kind::Text)
        .column(word("catalogue-product-kind"), Kind::Text)
        .column(word("catalogue-organic"), Kind::Text)
        .column(word("catalogue-producer"), Kind::Text)
        .column(word("catalogue-vat"), Kind::Text)
        .column(word("catalogue-crates"), Kind::Text)
        .column(word("catalogue-offers"), Kind::Number)
        .rows(rows.into_iter().map(cells));
    spreadsheet(visit, &sheet)
}

fn cells(row: Row) -> Vec<Cell> {
    vec![
        row.product.name.into(),
        row.kind.into(),
        row.organic.into(),
        row.product.producer.into(),
        row.vat.into(),
        row.crates.into(),
        row.product.offers.into(),
    ]
}
