//! Rows of offers and of the customer categories they are kept for.

use std::collections::BTreeSet;

use domain::catalogue::{
    Buyer, MembershipNeed, Offer, OfferRefusal, PaymentKind, Price, PriceAgreement, Rhythm,
    SaleKind, check_on_sale,
};
use domain::network::PriceEntry;
use platform::db::{DbError, GardenTx, Query, query};
use platform::rows;
use values::ids::{CustomerGroupId, OfferId, ProductId};
use values::{Cents, CodeSet, Coded, Day, VatRate};

rows! {
    /// An offer with its product and how many subscriptions run on it.
    #[derive(Clone, Debug)]
    pub struct OfferRow {
        pub id: OfferId,
        pub product_id: ProductId,
        pub product_name: String,
        pub description: String,
        pub crate_thousandths: i64,
        pub label: String,
        pub frequencies: String,
        pub price_cents: Cents,
        pub is_price_net: bool,
        pub vat_rate: i64,
        pub starts_on: Option<Day>,
        pub ends_on: Option<Day>,
        pub quantity_limit: Option<i64>,
        pub needs_membership: bool,
        pub is_public: bool,
        pub sells_subscription: bool,
        pub sells_single: bool,
        pub payment_kinds: String,
        pub payment_periods: String,
        pub category: String,
        pub rank: i64,
        pub version: i64,
        pub group_ids: Option<String>,
        pub group_names: Option<String>,
        pub sold: i64,
    }
}

impl OfferRow {
    /// The customer categories it is kept for.
    pub fn groups(&self) -> BTreeSet<CustomerGroupId> {
        let ids = self.group_ids.iter().flat_map(|ids| ids.split(' '));
        ids.filter_map(|id| id.parse().ok()).collect()
    }

    /// The price as typed with its VAT.
    pub fn price(&self) -> Price {
        Price {
            typed: self.price_cents,
            entry: if self.is_price_net {
                PriceEntry::Net
            } else {
                PriceEntry::Gross
            },
            vat: VatRate::new(self.vat_rate).unwrap_or(VatRate::REDUCED),
        }
    }

    /// The offer as the rules know it.
    pub fn offer(&self) -> Offer {
        let kinds = [
            (self.sells_single, SaleKind::Single),
            (self.sells_subscription, SaleKind::Subscription),
        ];
        Offer {
            product: self.product_id,
            label: self.label.clone(),
            price: self.price(),
            on_sale_from: self.starts_on,
            on_sale_until: self.ends_on,
            quantity_limit: self.quantity_limit.and_then(|limit| limit.try_into().ok()),
            groups: self.groups(),
            sale_kinds: kinds
                .iter()
                .filter(|(sells, _)| *sells)
                .map(|(_, kind)| *kind)
                .collect(),
            payment_kinds: codes::<PaymentKind>(&self.payment_kinds),
            rhythms: codes::<Rhythm>(&self.payment_periods),
            membership: if self.needs_membership {
                MembershipNeed::AsSetting
            } else {
                MembershipNeed::NotNeeded
            },
            agreement: PriceAgreement::UntilPeriodEnd,
        }
    }

    /// Whether it is sold on a day.
    pub fn is_on_sale(&self, day: Day) -> bool {
        let is_begun = self.starts_on.is_some_and(|first| first <= day);
        is_begun && self.ends_on.is_none_or(|last| day <= last)
    }

    /// Whether one more can be bought on a day. Rules CAT-2 and CAT-3.
    pub fn check(&self, today: Day, buyer: Buyer<'_>) -> Result<(), OfferRefusal> {
        let sold = u32::try_from(self.sold).unwrap_or(u32::MAX);
        check_on_sale(&self.offer(), today, buyer, sold, 1)
    }
}

fn codes<T: Coded + Ord>(text: &str) -> CodeSet<T> {
    text.split(' ').filter_map(T::from_code).collect()
}

/// An offer in use; what was sold counts until its last day, seen from a day (`$1`).
const SELECT: &str = "SELECT o.id, o.product_id, p.name AS product_name, p.description,
           p.crate_thousandths, o.label, o.frequencies, o.price_cents, o.is_price_net, o.vat_rate, o.starts_on, o.ends_on,
           o.quantity_limit, o.needs_membership, o.is_public, o.sells_subscription,
           o.sells_single, o.payment_kinds, o.payment_periods, o.category, o.rank, o.version,
           (SELECT string_agg(CAST(g.customer_group_id AS TEXT), ' ')
            FROM offer_groups g WHERE g.offer_id = o.id) AS group_ids,
           (SELECT string_agg(c.name, ', ') FROM offer_groups g
            JOIN customer_groups c ON c.id = g.customer_group_id
            WHERE g.offer_id = o.id) AS group_names,
           (SELECT CAST(COALESCE(SUM(s.quantity), 0) AS BIGINT) FROM subscriptions s
            WHERE s.offer_id = o.id AND s.state IN ('requested', 'confirmed')
              AND s.ends_on >= $1) AS sold
    FROM offers o JOIN products p ON p.id = o.product_id
    WHERE NOT o.is_archived";

/// The offers in use, by category and rank.
pub async fn list_offers(tx: &mut GardenTx) -> Result<Vec<OfferRow>, DbError> {
    let sql = format!("{SELECT} ORDER BY o.category, o.rank, o.id");
    let today = tx.now().day();
    tx.all(Query::assembled(sql).bind(today)).await
}

/// What a buyer may take on a day, by category and rank. Rules CAT-2 and CAT-3.
pub async fn list_on_sale(
    tx: &mut GardenTx,
    today: Day,
    buyer: Buyer<'_>,
) -> Result<Vec<OfferRow>, DbError> {
    let mut offers = list_offers(tx).await?;
    offers.retain(|offer| {
        let is_shown = offer.is_public || buyer != Buyer::Visitor;
        is_shown && offer.check(today, buyer).is_ok()
    });
    Ok(offers)
}

/// One offer in use.
pub async fn find_offer(tx: &mut GardenTx, id: OfferId) -> Result<Option<OfferRow>, DbError> {
    let sql = format!("{SELECT} AND o.id = $2");
    let today = tx.now().day();
    tx.optional(Query::assembled(sql).bind(today).bind(id))
        .await
}

/// What an offer is made of.
#[derive(Clone, Debug)]
pub struct NewOffer {
    pub product: ProductId,
    pub label: String,
    pub frequencies: String,
    pub price: Price,
    pub starts_on: Option<Day>,
    pub ends_on: Option<Day>,
    pub quantity_limit: Option<i64>,
    pub membership: MembershipNeed,
    pub is_public: bool,
    pub sale_kinds: CodeSet<SaleKind>,
    pub payment_kinds: CodeSet<PaymentKind>,
    pub rhythms: CodeSet<Rhythm>,
    pub category: String,
    pub rank: i64,
    pub groups: BTreeSet<CustomerGroupId>,
}

/// Adds an offer.
pub async fn insert_offer(tx: &mut GardenTx, offer: &NewOffer) -> Result<OfferId, DbError> {
    let insert = query(
        "INSERT INTO offers
            (product_id, label, frequencies, price_cents, is_price_net, vat_rate, starts_on,
             ends_on, quantity_limit, needs_membership, is_public, sells_subscription,
             sells_single, payment_kinds, payment_periods, category, rank, is_archived, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                 FALSE, 1)
         RETURNING id",
    );
    let (id,): (OfferId,) = tx.one(bind_fields(insert, offer)).await?;
    insert_groups(tx, id, offer).await?;
    Ok(id)
}

/// Changes an offer; `false` if somebody else did since `version` was read.
pub async fn update_offer(
    tx: &mut GardenTx,
    id: OfferId,
    version: i64,
    offer: &NewOffer,
) -> Result<bool, DbError> {
    let update = query(
        "UPDATE offers SET product_id = $1, label = $2, frequencies = $3, price_cents = $4,
                is_price_net = $5, vat_rate = $6, starts_on = $7, ends_on = $8,
                quantity_limit = $9, needs_membership = $10, is_public = $11,
                sells_subscription = $12, sells_single = $13, payment_kinds = $14,
                payment_periods = $15, category = $16, rank = $17, version = version + 1
         WHERE id = $18 AND version = $19",
    );
    let touched = tx
        .run(bind_fields(update, offer).bind(id).bind(version))
        .await?;
    if touched == 0 {
        return Ok(false);
    }
    tx.run(query("DELETE FROM offer_groups WHERE offer_id = $1").bind(id))
        .await?;
    insert_groups(tx, id, offer).await?;
    Ok(true)
}

fn bind_fields(query: Query, offer: &NewOffer) -> Query {
    query
        .bind(offer.product)
        .bind(&offer.label)
        .bind(&offer.frequencies)
        .bind(offer.price.typed)
        .bind(offer.price.entry == PriceEntry::Net)
        .bind(offer.price.vat.get())
        .bind(offer.starts_on)
        .bind(offer.ends_on)
        .bind(offer.quantity_limit)
        .bind(offer.membership == MembershipNeed::AsSetting)
        .bind(offer.is_public)
        .bind(offer.sale_kinds.contains(SaleKind::Subscription))
        .bind(offer.sale_kinds.contains(SaleKind::Single))
        .bind(offer.payment_kinds.encode())
        .bind(offer.rhythms.encode())
        .bind(&offer.category)
        .bind(offer.rank)
}

async fn insert_groups(tx: &mut GardenTx, id: OfferId, offer: &NewOffer) -> Result<(), DbError> {
    for group in &offer.groups {
        tx.run(
            query("INSERT INTO offer_groups (offer_id, customer_group_id) VALUES ($1, $2)")
                .bind(id)
                .bind(*group),
        )
        .await?;
    }
    Ok(())
}

/// Puts an offer away; its subscriptions run on.
pub async fn archive_offer(tx: &mut GardenTx, id: OfferId) -> Result<(), DbError> {
    tx.run(
        query("UPDATE offers SET is_archived = TRUE, version = version + 1 WHERE id = $1").bind(id),
    )
    .await?;
    Ok(())
}
