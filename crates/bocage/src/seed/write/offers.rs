//! Seasons, closed weeks, products, offers and types of membership.

use platform::db::{Code, DbError, GardenTx};
use values::ids::OfferId;

use super::super::rows::{Rows, row};
use super::super::world::{Offer, World, id_at};

pub(super) async fn write(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    write_calendar(world, tx).await?;
    write_products(world, tx).await?;
    write_offers(world, tx).await?;
    write_types(world, tx).await
}

async fn write_calendar(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut seasons = Rows::new(
        "seasons",
        &["id", "label", "starts_on", "ends_on", "state", "version"],
    );
    for (place, season) in world.seasons.iter().enumerate() {
        seasons.push(row![
            id_at::<()>(place),
            &season.label,
            season.period.first(),
            season.period.last(),
            season.state,
            1_i64,
        ]);
    }
    seasons.write(tx).await?;
    let mut weeks = Rows::new("closed_weeks", &["id", "week", "product_id", "reason"]);
    for (place, closed) in world.closed_weeks.iter().enumerate() {
        weeks.push(row![
            id_at::<()>(place),
            closed.week,
            closed.product,
            closed.reason
        ]);
    }
    weeks.write(tx).await
}

async fn write_products(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rows = Rows::new(
        "products",
        &[
            "id",
            "name",
            "kind",
            "unit",
            "description",
            "producer",
            "place",
            "organic_status",
            "origin",
            "allergens",
            "vat_rate",
            "crate_thousandths",
            "doubled_product_id",
            "short_name",
            "rank",
            "is_archived",
            "version",
        ],
    );
    for (place, product) in world.products.iter().enumerate() {
        let id = id_at::<()>(place);
        rows.push(row![
            id,
            product.name,
            Code(product.kind),
            Code(product.unit),
            product.description,
            product.producer,
            &world.file.town,
            "organic",
            "France",
            product.allergens,
            550_i64,
            product.crates,
            product.doubled,
            product.short_name,
            id.get(),
            false,
            1_i64,
        ]);
    }
    rows.write(tx).await
}

const OFFER: &[&str] = &[
    "id",
    "product_id",
    "label",
    "frequencies",
    "price_cents",
    "is_price_net",
    "vat_rate",
    "starts_on",
    "ends_on",
    "quantity_limit",
    "needs_membership",
    "is_public",
    "sells_subscription",
    "sells_single",
    "payment_kinds",
    "payment_periods",
    "category",
    "rank",
    "is_archived",
    "version",
];

async fn write_offers(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rows = Rows::new("offers", OFFER);
    let mut groups = Rows::new("offer_groups", &["offer_id", "customer_group_id"]);
    for (place, offer) in world.offers.iter().enumerate() {
        let id: OfferId = id_at(place);
        push_offer(&mut rows, id, offer);
        for group in &offer.groups {
            groups.push(row![id, *group]);
        }
    }
    rows.write(tx).await?;
    groups.write(tx).await
}

fn push_offer(rows: &mut Rows, id: OfferId, offer: &Offer) {
    rows.push(row![
        id,
        offer.product,
        offer.label,
        &offer.frequencies,
        offer.price,
        false,
        550_i64,
        offer.on_sale_from,
        offer.on_sale_until,
        offer.quantity_limit,
        offer.needs_membership,
        offer.is_public,
        true,
        false,
        "direct_debit cheque transfer card",
        "once half_yearly quarterly monthly monthly_times",
        offer.category,
        id.get(),
        false,
        1_i64,
    ]);
}

async fn write_types(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rows = Rows::new(
        "membership_types",
        &[
            "id",
            "label",
            "fee_cents",
            "is_supporter",
            "is_public",
            "rank",
            "is_archived",
            "version",
        ],
    );
    for (place, kind) in world.membership_types.iter().enumerate() {
        let id = id_at::<()>(place);
        rows.push(row![
            id,
            kind.label,
            kind.fee,
            kind.is_supporter,
            kind.is_public,
            id.get(),
            false,
            1_i64,
        ]);
    }
    rows.write(tx).await
}
