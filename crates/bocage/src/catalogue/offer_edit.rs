//! Staff create an offer or change it: the page says what running subscriptions keep (CAT-2).

use askama::Template;
use domain::catalogue::{MembershipNeed, PaymentKind, Price, Rhythm, SaleKind};
use domain::network::PriceEntry;
use platform::form::Form;
use values::ids::{OfferId, ProductId};
use values::{Cents, CodeSet, Coded, Day, VatRate};

use super::product_edit::choices;
use super::store::{self, NewOffer, OfferRow};
use crate::customers::store as customers;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::CatalogueWrite;
use crate::layout::{Area, Frame};
use crate::network;
use crate::people::history;
use crate::visit::Visit;
use crate::words::Words;

type Choices = Vec<(String, String)>;

/// The frequencies that may be ticked, encoded; groups A and B count from one same week.
const FREQUENCIES: [&str; 10] = [
    "weekly",
    "odd",
    "even",
    "a:2026-W02",
    "b:2026-W02",
    "monthly:1",
    "monthly:2",
    "monthly:3",
    "monthly:4",
    "monthly:last",
];

#[derive(Template)]
#[template(path = "catalogue/offer_edit.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    /// The offer changed; none for a new one.
    offer: Option<OfferId>,
    /// Subscriptions that run on it.
    sold: i64,
    products: Choices,
    entries: Choices,
    sale_kinds: Choices,
    frequencies: Choices,
    payment_kinds: Choices,
    rhythms: Choices,
    groups: Choices,
}

impl Page {
    /// The fields of closed choices, by their words in the history.
    fn choices(&self) -> [(&'static str, &Choices); 6] {
        [
            ("catalogue-product-name", &self.products),
            ("catalogue-frequencies", &self.frequencies),
            ("catalogue-sale", &self.sale_kinds),
            ("catalogue-payment", &self.payment_kinds),
            ("catalogue-rhythm", &self.rhythms),
            ("catalogue-groups", &self.groups),
        ]
    }
}

pub(super) async fn show_new(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let settings = network::store::settings(&mut visit.tx).await?;
    let product = visit.request.query.value("produit").to_owned();
    let mut fields = vec![
        ("product", product),
        ("entry", settings.price_entry().code().to_owned()),
        ("starts_on", visit.today().to_string()),
        ("needs_membership", "1".to_owned()),
        ("is_public", "1".to_owned()),
        ("sale_kinds", SaleKind::Subscription.code().to_owned()),
        ("frequencies", "weekly".to_owned()),
        ("rank", "1".to_owned()),
    ];
    fields.extend(
        PaymentKind::ALL
            .iter()
            .map(|kind| ("payment_kinds", kind.code().to_owned())),
    );
    fields.extend(
        Rhythm::ALL
            .iter()
            .map(|rhythm| ("rhythms", rhythm.code().to_owned())),
    );
    let (visit, page) = page(visit, Form::filled(fields), None).await?;
    visit.page(&page)
}

pub(super) async fn submit_new(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let mut form = visit.form();
    let Some(offer) = read(&mut visit, &mut form).await? else {
        let (visit, page) = page(visit, form, None).await?;
        return visit.refuse(&page);
    };
    let id = store::insert_offer(&mut visit.tx, &offer).await?;
    visit
        .note(("offer", id.get()), "history-offer-added", Vec::new())
        .await?;
    visit.done("/offres", "catalogue-offer-added").await
}

pub(super) async fn show(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let row = find(&mut visit).await?;
    let (visit, page) = page(visit, filled(&row), Some(&row)).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let row = find(&mut visit).await?;
    let mut form = visit.form();
    let version: i64 = form.value("version").parse().unwrap_or(0);
    let Some(offer) = read(&mut visit, &mut form).await? else {
        let (visit, page) = page(visit, form, Some(&row)).await?;
        return visit.refuse(&page);
    };
    if !store::update_offer(&mut visit.tx, row.id, version, &offer).await? {
        return Err(Failure::ChangedMeanwhile);
    }
    let w = visit.words;
    let mut changes = history::differences(&told(w, &stored(&row)), &told(w, &offer));
    let (mut visit, page) = page(visit, form, Some(&row)).await?;
    for (field, choices) in page.choices() {
        history::put_in_words(&mut changes, field, choices);
    }
    visit
        .note(("offer", row.id.get()), "history-offer-changed", changes)
        .await?;
    visit.done("/offres", "catalogue-offer-changed").await
}

async fn find(visit: &mut Visit<CatalogueWrite>) -> Result<OfferRow, Failure> {
    let id: OfferId = visit.param("id")?;
    let found = store::find_offer(&mut visit.tx, id).await?;
    found.ok_or(Failure::NotFound)
}

async fn page(
    mut visit: Visit<CatalogueWrite>,
    form: Form,
    offer: Option<&OfferRow>,
) -> Result<(Visit<CatalogueWrite>, Page), Failure> {
    let products = store::list_products(&mut visit.tx).await?;
    let groups = groups(&mut visit).await?;
    let w = visit.words;
    let title = match offer {
        Some(_) => "catalogue-offer-edit",
        None => "catalogue-offer-new",
    };
    let page = Page {
        frame: visit.frame(Area::Staff, title),
        w,
        form,
        offer: offer.map(|offer| offer.id),
        sold: offer.map_or(0, |offer| offer.sold),
        products: products
            .into_iter()
            .map(|one| (one.id.to_string(), one.name))
            .collect(),
        entries: choices::<PriceEntry>(w, "catalogue-entry"),
        sale_kinds: choices::<SaleKind>(w, "catalogue-sale"),
        frequencies: frequencies(w),
        payment_kinds: choices::<PaymentKind>(w, "catalogue-payment"),
        rhythms: choices::<Rhythm>(w, "catalogue-rhythm"),
        groups,
    };
    Ok((visit, page))
}

async fn groups(visit: &mut Visit<CatalogueWrite>) -> Result<Choices, Failure> {
    let groups = customers::list_groups(&mut visit.tx).await?;
    Ok(groups
        .into_iter()
        .map(|one| (one.id.to_string(), one.name))
        .collect())
}

fn frequencies(w: Words) -> Choices {
    let word = |code: &str| {
        let key = match code.split_once(':') {
            Some(("monthly", rank)) => format!("catalogue-frequency-monthly-{rank}"),
            Some((group, _)) => format!("catalogue-frequency-{group}"),
            None => format!("catalogue-frequency-{code}"),
        };
        (code.to_owned(), w.say(&key).into_owned())
    };
    FREQUENCIES.iter().map(|code| word(code)).collect()
}

/// Reads the form; without a VAT rate, the product's.
async fn read(
    visit: &mut Visit<CatalogueWrite>,
    form: &mut Form,
) -> Result<Option<NewOffer>, Failure> {
    let product: Option<ProductId> = form.value("product").parse().ok();
    let product = match product {
        Some(id) => store::find_product(&mut visit.tx, id).await?,
        None => None,
    };
    let words = visit.words;
    let offered = groups(visit).await?;
    Reader::new(form, words).keep_to("groups", &offered);
    if product.is_none() {
        form.refuse("product", words.say("error-choice"));
    }
    let usual = product
        .as_ref()
        .and_then(|product| VatRate::new(product.vat_rate).ok());
    let vat = match form.value("vat") {
        "" => usual,
        typed => VatRate::parse(typed).ok(),
    };
    if vat.is_none() && (product.is_some() || !form.value("vat").is_empty()) {
        form.refuse("vat", words.say("catalogue-vat-wrong"));
    }
    let offer = read_rest(form, words, product.map(|product| product.id), vat);
    Ok(offer.filter(|_| !form.has_errors()))
}

fn read_rest(
    form: &mut Form,
    words: Words,
    product: Option<ProductId>,
    vat: Option<VatRate>,
) -> Option<NewOffer> {
    let sale_kinds = ticked::<SaleKind>(form, words, "sale_kinds");
    let payment_kinds = ticked::<PaymentKind>(form, words, "payment_kinds");
    let rhythms = ticked::<Rhythm>(form, words, "rhythms");
    let frequencies = read_frequencies(form, words, sale_kinds.as_ref());
    let groups = form
        .values("groups")
        .filter_map(|id| id.parse().ok())
        .collect();
    let mut read = Reader::new(form, words);
    let label = read.line("label");
    let price = read.value::<Cents>("price");
    let entry = read.choice::<PriceEntry>("entry");
    let starts_on = read.optional::<Day>("starts_on");
    let ends_on = read.optional::<Day>("ends_on");
    if let (Some(Some(first)), Some(Some(last))) = (starts_on, ends_on)
        && last < first
    {
        read.refuse("ends_on", "catalogue-ends-before");
    }
    let quantity_limit = read.optional::<i64>("quantity_limit");
    let category = read.optional_line("category");
    let rank = read.optional::<i64>("rank");
    let membership = match read.is_ticked("needs_membership") {
        true => MembershipNeed::AsSetting,
        false => MembershipNeed::NotNeeded,
    };
    Some(NewOffer {
        product: product?,
        label: label?,
        frequencies: frequencies?,
        price: Price {
            typed: price?,
            entry: entry?,
            vat: vat?,
        },
        starts_on: starts_on?,
        ends_on: ends_on?,
        quantity_limit: quantity_limit?,
        membership,
        is_public: read.is_ticked("is_public"),
        sale_kinds: sale_kinds?,
        payment_kinds: payment_kinds?,
        rhythms: rhythms?,
        category: category?,
        rank: rank?.unwrap_or(1),
        groups,
    })
}

/// The boxes ticked of a list that wants at least one.
fn ticked<T: Coded + Ord>(form: &mut Form, words: Words, name: &str) -> Option<CodeSet<T>> {
    let cases: CodeSet<T> = form.values(name).filter_map(T::from_code).collect();
    if cases.is_empty() {
        form.refuse(name, words.say("catalogue-tick-one"));
        return None;
    }
    Some(cases)
}

/// The frequencies ticked, encoded; a subscription wants at least one.
fn read_frequencies(
    form: &mut Form,
    words: Words,
    sale_kinds: Option<&CodeSet<SaleKind>>,
) -> Option<String> {
    let known = FREQUENCIES
        .into_iter()
        .filter(|code| form.is_checked("frequencies", code));
    let encoded = known.collect::<Vec<_>>().join(" ");
    let is_asked = sale_kinds.is_some_and(|kinds| kinds.contains(SaleKind::Subscription));
    if is_asked && encoded.is_empty() {
        form.refuse("frequencies", words.say("catalogue-tick-one"));
        return None;
    }
    Some(encoded)
}

/// An offer as it is stored.
pub(super) fn stored(row: &OfferRow) -> NewOffer {
    let offer = row.offer();
    NewOffer {
        product: row.product_id,
        label: row.label.clone(),
        frequencies: row.frequencies.clone(),
        price: offer.price,
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        quantity_limit: row.quantity_limit,
        membership: offer.membership,
        is_public: row.is_public,
        sale_kinds: offer.sale_kinds,
        payment_kinds: offer.payment_kinds,
        rhythms: offer.rhythms,
        category: row.category.clone(),
        rank: row.rank,
        groups: offer.groups,
    }
}

fn filled(row: &OfferRow) -> Form {
    let offer = row.offer();
    let text = |number: Option<i64>| number.map_or(String::new(), |number| number.to_string());
    let day = |day: Option<Day>| day.map_or(String::new(), |day| day.to_string());
    let tick = |is_ticked: bool| if is_ticked { "1" } else { "" }.to_owned();
    let mut fields = vec![
        ("product", row.product_id.to_string()),
        ("label", row.label.clone()),
        ("price", row.price_cents.to_string().replace('.', ",")),
        ("entry", offer.price.entry.code().to_owned()),
        ("vat", offer.price.vat.to_string().replace('.', ",")),
        ("starts_on", day(row.starts_on)),
        ("ends_on", day(row.ends_on)),
        ("quantity_limit", text(row.quantity_limit)),
        ("needs_membership", tick(row.needs_membership)),
        ("is_public", tick(row.is_public)),
        ("category", row.category.clone()),
        ("rank", row.rank.to_string()),
        ("version", row.version.to_string()),
    ];
    let codes = |name, text: &str| -> Vec<(&'static str, String)> {
        text.split_whitespace()
            .map(|code| (name, code.to_owned()))
            .collect()
    };
    fields.extend(codes("frequencies", &row.frequencies));
    fields.extend(codes("sale_kinds", &offer.sale_kinds.encode()));
    fields.extend(codes("payment_kinds", &row.payment_kinds));
    fields.extend(codes("rhythms", &row.payment_periods));
    fields.extend(offer.groups.iter().map(|id| ("groups", id.to_string())));
    Form::filled(fields)
}

fn told(w: Words, offer: &NewOffer) -> Vec<(&'static str, String)> {
    let day = |day: Option<Day>| day.map_or(String::new(), |day| w.date(day));
    let yes = |is_so: bool| w.say(if is_so { "ui-yes" } else { "ui-no" }).into_owned();
    let limit = offer
        .quantity_limit
        .map_or(String::new(), |limit| limit.to_string());
    let groups: Vec<String> = offer.groups.iter().map(ToString::to_string).collect();
    vec![
        ("catalogue-product-name", offer.product.to_string()),
        ("catalogue-offer-label", offer.label.clone()),
        ("catalogue-price", w.money(offer.price.gross())),
        ("catalogue-vat", offer.price.vat.to_string()),
        ("catalogue-frequencies", offer.frequencies.clone()),
        ("catalogue-starts-on", day(offer.starts_on)),
        ("catalogue-ends-on", day(offer.ends_on)),
        ("catalogue-limit", limit),
        (
            "catalogue-needs-membership",
            yes(offer.membership == MembershipNeed::AsSetting),
        ),
        ("catalogue-is-public", yes(offer.is_public)),
        ("catalogue-sale", offer.sale_kinds.encode()),
        ("catalogue-payment", offer.payment_kinds.encode()),
        ("catalogue-rhythm", offer.rhythms.encode()),
        ("catalogue-category", offer.category.clone()),
        ("catalogue-rank", offer.rank.to_string()),
        ("catalogue-groups", groups.join(", ")),
    ]
}
