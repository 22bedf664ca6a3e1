//! Staff create a product or change it (CAT-1).

use askama::Template;
use domain::catalogue::{Allergen, Allergens, OrganicStatus, ProductKind, Unit};
use platform::db::DbError;
use platform::form::Form;
use values::ids::ProductId;
use values::{Coded, Thousandths, VatRate};

use super::products::vat;
use super::store::{self, NewProduct, ProductRow};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::CatalogueWrite;
use crate::layout::{Area, Frame};
use crate::network;
use crate::people::history;
use crate::visit::Visit;
use crate::words::Words;

type Choices = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "catalogue/product_edit.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    /// The product changed; none for a new one.
    product: Option<ProductId>,
    kinds: Choices,
    units: Choices,
    organic: Choices,
    allergens: Choices,
    doubled: Choices,
}

pub(super) async fn show_new(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let settings = network::store::settings(&mut visit.tx).await?;
    let vat = settings.default_vat().to_string().replace('.', ",");
    let form = Form::filled([
        ("kind", ProductKind::Lot.code()),
        ("unit", Unit::Basket.code()),
        ("organic_status", OrganicStatus::Organic.code()),
        ("vat", &vat),
        ("crates", "1"),
        ("rank", "1"),
    ]);
    let (visit, page) = page(visit, form, None).await?;
    visit.page(&page)
}

pub(super) async fn submit_new(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let mut form = visit.form();
    check_doubled(&mut visit, &mut form, None).await?;
    let Some(product) = read(&mut form, visit.words) else {
        let (visit, page) = page(visit, form, None).await?;
        return visit.refuse(&page);
    };
    match store::insert_product(&mut visit.tx, &product).await {
        Ok(id) => {
            visit
                .note(("product", id.get()), "history-product-added", Vec::new())
                .await?;
            visit.done("/produits", "catalogue-product-added").await
        }
        Err(error) => refuse_name(visit, form, error, None).await,
    }
}

pub(super) async fn show(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let row = find(&mut visit).await?;
    let (visit, page) = page(visit, filled(&row), Some(row.id)).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let row = find(&mut visit).await?;
    let mut form = visit.form();
    let version: i64 = form.value("version").parse().unwrap_or(0);
    check_doubled(&mut visit, &mut form, Some(row.id)).await?;
    let Some(product) = read(&mut form, visit.words) else {
        let (visit, page) = page(visit, form, Some(row.id)).await?;
        return visit.refuse(&page);
    };
    match store::update_product(&mut visit.tx, row.id, version, &product).await {
        Ok(true) => {
            let w = visit.words;
            let mut changes = history::differences(&told(w, &stored(&row)), &told(w, &product));
            let (mut visit, page) = page(visit, form, Some(row.id)).await?;
            history::put_in_words(&mut changes, "catalogue-allergens", &page.allergens);
            history::put_in_words(&mut changes, "catalogue-doubled", &page.doubled);
            let subject = ("product", row.id.get());
            visit
                .note(subject, "history-product-changed", changes)
                .await?;
            visit.done("/produits", "catalogue-product-changed").await
        }
        Ok(false) => Err(Failure::ChangedMeanwhile),
        Err(error) => refuse_name(visit, form, error, Some(row.id)).await,
    }
}

/// The product again, with the sentence of what was refused.
pub(super) async fn refuse(
    visit: Visit<CatalogueWrite>,
    row: &ProductRow,
    (field, sentence): (&str, String),
) -> Outcome {
    let mut form = filled(row);
    form.refuse(field, sentence);
    let (visit, page) = page(visit, form, Some(row.id)).await?;
    visit.refuse(&page)
}

async fn find(visit: &mut Visit<CatalogueWrite>) -> Result<ProductRow, Failure> {
    let id: ProductId = visit.param("id")?;
    let found = store::find_product(&mut visit.tx, id).await?;
    found.ok_or(Failure::NotFound)
}

async fn refuse_name(
    mut visit: Visit<CatalogueWrite>,
    mut form: Form,
    error: DbError,
    product: Option<ProductId>,
) -> Outcome {
    let DbError::Duplicate(_) = error else {
        return Err(error.into());
    };
    visit.undo().await?;
    form.refuse("name", visit.words.say("catalogue-product-name-taken"));
    let (visit, page) = page(visit, form, product).await?;
    visit.refuse(&page)
}

async fn check_doubled(
    visit: &mut Visit<CatalogueWrite>,
    form: &mut Form,
    product: Option<ProductId>,
) -> Result<(), Failure> {
    let others = others(visit, product).await?;
    Reader::new(form, visit.words).keep_to("doubled", &others);
    Ok(())
}

/// The products that one can be twice the size of.
async fn others(
    visit: &mut Visit<CatalogueWrite>,
    product: Option<ProductId>,
) -> Result<Choices, Failure> {
    let others = store::list_products(&mut visit.tx).await?;
    Ok(others
        .into_iter()
        .filter(|other| Some(other.id) != product)
        .map(|other| (other.id.to_string(), other.name))
        .collect())
}

async fn page(
    mut visit: Visit<CatalogueWrite>,
    form: Form,
    product: Option<ProductId>,
) -> Result<(Visit<CatalogueWrite>, Page), Failure> {
    let doubled = others(&mut visit, product).await?;
    let w = visit.words;
    let title = match product {
        Some(_) => "catalogue-product-edit",
        None => "catalogue-product-new",
    };
    let page = Page {
        frame: visit.frame(Area::Staff, title),
        w,
        form,
        product,
        kinds: choices::<ProductKind>(w, "catalogue-kind"),
        units: choices::<Unit>(w, "catalogue-unit"),
        organic: choices::<OrganicStatus>(w, "catalogue-organic"),
        allergens: choices::<Allergen>(w, "catalogue-allergen"),
        doubled,
    };
    Ok((visit, page))
}

/// Every case with its word: `catalogue-kind-lot`.
pub(super) fn choices<T: Coded>(w: Words, prefix: &str) -> Choices {
    let cases = T::ALL.iter().map(|case| case.code());
    cases
        .map(|code| {
            (
                code.to_owned(),
                w.say(&format!("{prefix}-{code}")).into_owned(),
            )
        })
        .collect()
}

fn read(form: &mut Form, words: Words) -> Option<NewProduct> {
    let allergens: Allergens = form
        .values("allergens")
        .filter_map(Allergen::from_code)
        .collect();
    let mut read = Reader::new(form, words);
    let name = read.line("name");
    let kind = read.choice::<ProductKind>("kind");
    let unit = read.choice::<Unit>("unit");
    let short_name = read.line("short_name");
    let description = read.text("description");
    let producer = read.optional_line("producer");
    let place = read.optional_line("place");
    let organic_status = read.choice::<OrganicStatus>("organic_status");
    let origin = read.optional_line("origin");
    let doubled = read.optional::<ProductId>("doubled");
    let rank = read.optional::<i64>("rank");
    let vat_rate = VatRate::parse(form.value("vat")).ok();
    if vat_rate.is_none() {
        form.refuse("vat", words.say("catalogue-vat-wrong"));
    }
    let crates = Thousandths::parse(form.value("crates")).ok();
    if crates.is_none() {
        form.refuse("crates", words.say("catalogue-crates-wrong"));
    }
    let product = NewProduct {
        name: name?,
        kind: kind?,
        unit: unit?,
        description: description?,
        producer: producer?,
        place: place?,
        organic_status: organic_status?,
        origin: origin?,
        allergens: allergens.encode(),
        vat_rate: vat_rate?.get(),
        crate_thousandths: crates?.get(),
        doubled: doubled?,
        short_name: short_name?,
        rank: rank?.unwrap_or(1),
    };
    (!form.has_errors()).then_some(product)
}

fn stored(row: &ProductRow) -> NewProduct {
    NewProduct {
        name: row.name.clone(),
        kind: row.kind.0,
        unit: row.unit.0,
        description: row.description.clone(),
        producer: row.producer.clone(),
        place: row.place.clone(),
        organic_status: row.organic_status.0,
        origin: row.origin.clone(),
        allergens: row.allergens.clone(),
        vat_rate: row.vat_rate,
        crate_thousandths: row.crate_thousandths,
        doubled: row.doubled_product_id,
        short_name: row.short_name.clone(),
        rank: row.rank,
    }
}

fn filled(row: &ProductRow) -> Form {
    let vat = VatRate::new(row.vat_rate).map_or(String::new(), |rate| rate.to_string());
    let doubled = row
        .doubled_product_id
        .map_or(String::new(), |id| id.to_string());
    let crates = Thousandths::new(row.crate_thousandths).to_string();
    let mut fields = vec![
        ("name", row.name.clone()),
        ("kind", row.kind.0.code().to_owned()),
        ("unit", row.unit.0.code().to_owned()),
        ("short_name", row.short_name.clone()),
        ("description", row.description.clone()),
        ("producer", row.producer.clone()),
        ("place", row.place.clone()),
        ("organic_status", row.organic_status.0.code().to_owned()),
        ("origin", row.origin.clone()),
        ("vat", vat.replace('.', ",")),
        ("crates", crates.replace('.', ",")),
        ("doubled", doubled),
        ("rank", row.rank.to_string()),
        ("version", row.version.to_string()),
    ];
    fields.extend(
        row.allergens
            .split_whitespace()
            .map(|code| ("allergens", code.to_owned())),
    );
    Form::filled(fields)
}

fn told(w: Words, product: &NewProduct) -> Vec<(&'static str, String)> {
    let word = |prefix: &str, code: &str| w.say(&format!("{prefix}-{code}")).into_owned();
    vec![
        ("catalogue-product-name", product.name.clone()),
        (
            "catalogue-product-kind",
            word("catalogue-kind", product.kind.code()),
        ),
        (
            "catalogue-unit",
            word("catalogue-unit", product.unit.code()),
        ),
        ("catalogue-short-name", product.short_name.clone()),
        ("catalogue-description", product.description.clone()),
        ("catalogue-producer", product.producer.clone()),
        ("catalogue-place", product.place.clone()),
        (
            "catalogue-organic",
            word("catalogue-organic", product.organic_status.code()),
        ),
        ("catalogue-origin", product.origin.clone()),
        ("catalogue-allergens", product.allergens.clone()),
        ("catalogue-vat", vat(product.vat_rate)),
        (
            "catalogue-crates",
            w.quantity(Thousandths::new(product.crate_thousandths)),
        ),
        (
            "catalogue-doubled",
            product.doubled.map_or(String::new(), |id| id.to_string()),
        ),
        ("catalogue-rank", product.rank.to_string()),
    ]
}
