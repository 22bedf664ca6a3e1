//! What one chooses from to sign up: offers on sale, seasons, the calendar of each round, types
//! of membership, and where the customer stands. Read joins of several rooms, no writing.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{ClosedWeeks, Frequency, HolidayDecision};
use domain::catalogue::SaleKind;
use domain::catalogue::{MembershipNeed, Offer, PaymentKind, Price, PriceAgreement, Rhythm};
use domain::membership::{Exemption, Membership, MembershipPayment};
use domain::network::{PriceEntry, Settings};
use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::{CustomerGroupId, CustomerId, MembershipTypeId, OfferId, ProductId};
use values::ids::{RoundId, SeasonId};
use values::{Cents, CodeSet, Coded, Day, Period, Thousandths, VatRate, Week};

/// An offer sold by subscription.
#[derive(Clone, Debug)]
pub struct OfferOnSale {
    pub id: OfferId,
    pub offer: Offer,
    pub product_name: String,
    pub description: String,
    pub frequencies: Vec<Frequency>,
    /// What one takes at a depot.
    pub crates_each: Thousandths,
    /// Shown to everybody, beyond the categories it is for.
    pub is_public: bool,
    /// How many are asked for or running.
    pub sold: u32,
}

rows! {
    struct OfferRow {
        id: OfferId,
        product_id: ProductId,
        product_name: String,
        description: String,
        crate_thousandths: i64,
        label: String,
        frequencies: String,
        price_cents: Cents,
        is_price_net: bool,
        vat_rate: i64,
        starts_on: Day,
        ends_on: Option<Day>,
        quantity_limit: Option<i64>,
        needs_membership: bool,
        is_public: bool,
        sells_single: bool,
        payment_kinds: String,
        payment_periods: String,
        group_ids: Option<String>,
        sold: i64,
    }
}

/// The offers sold by subscription on a day, in the order of the catalogue.
pub async fn list_offers(tx: &mut GardenTx, today: Day) -> Result<Vec<OfferOnSale>, DbError> {
    let rows: Vec<OfferRow> = tx
        .all(
            query(
                "SELECT o.id, o.product_id, p.name AS product_name, p.description,
                        p.crate_thousandths, o.label, o.frequencies, o.price_cents,
                        o.is_price_net, o.vat_rate, o.starts_on, o.ends_on, o.quantity_limit,
                        o.needs_membership, o.is_public, o.sells_single, o.payment_kinds,
                        o.payment_periods,
                        (SELECT string_agg(CAST(g.customer_group_id AS TEXT), ' ')
                         FROM offer_groups g WHERE g.offer_id = o.id) AS group_ids,
                        (SELECT CAST(COALESCE(SUM(s.quantity), 0) AS BIGINT)
                         FROM subscriptions s WHERE s.offer_id = o.id
                           AND s.state IN ('requested', 'confirmed')) AS sold
                 FROM offers o JOIN products p ON p.id = o.product_id
                 WHERE NOT o.is_archived AND o.sells_subscription AND o.starts_on <= $1
                   AND (o.ends_on IS NULL OR o.ends_on >= $1)
                 ORDER BY o.rank, o.id",
            )
            .bind(today),
        )
        .await?;
    Ok(rows.into_iter().map(OfferRow::into_offer).collect())
}

impl OfferRow {
    fn into_offer(self) -> OfferOnSale {
        let entry = if self.is_price_net {
            PriceEntry::Net
        } else {
            PriceEntry::Gross
        };
        let sale_kinds = [SaleKind::Subscription]
            .into_iter()
            .chain(self.sells_single.then_some(SaleKind::Single));
        OfferOnSale {
            id: self.id,
            offer: Offer {
                product: self.product_id,
                label: self.label,
                price: Price {
                    typed: self.price_cents,
                    entry,
                    vat: VatRate::new(self.vat_rate).unwrap_or(VatRate::REDUCED),
                },
                on_sale_from: Some(self.starts_on),
                on_sale_until: self.ends_on,
                quantity_limit: self.quantity_limit.and_then(|limit| limit.try_into().ok()),
                groups: ids(self.group_ids.as_deref()),
                sale_kinds: sale_kinds.collect(),
                payment_kinds: codes::<PaymentKind>(&self.payment_kinds),
                rhythms: codes::<Rhythm>(&self.payment_periods),
                membership: if self.needs_membership {
                    MembershipNeed::AsSetting
                } else {
                    MembershipNeed::NotNeeded
                },
                agreement: PriceAgreement::UntilPeriodEnd,
            },
            product_name: self.product_name,
            description: self.description,
            frequencies: self
                .frequencies
                .split(' ')
                .filter_map(|text| text.parse().ok())
                .collect(),
            crates_each: Thousandths::new(self.crate_thousandths),
            is_public: self.is_public,
            sold: u32::try_from(self.sold).unwrap_or(u32::MAX),
        }
    }
}

/// Codes separated by spaces; those nobody knows are left aside.
fn codes<T: Coded + Ord>(text: &str) -> CodeSet<T> {
    text.split(' ').filter_map(T::from_code).collect()
}

fn ids(text: Option<&str>) -> BTreeSet<CustomerGroupId> {
    let ids = text.into_iter().flat_map(|ids| ids.split(' '));
    ids.filter_map(|id| id.parse().ok()).collect()
}

/// A season one can subscribe in.
#[derive(Clone, Debug)]
pub struct OpenSeason {
    pub id: SeasonId,
    pub label: String,
    pub period: Period,
}

/// The open seasons that are not over, in order.
pub async fn list_seasons(tx: &mut GardenTx, today: Day) -> Result<Vec<OpenSeason>, DbError> {
    let rows: Vec<(SeasonId, String, Day, Day)> = tx
        .all(
            query(
                "SELECT id, label, starts_on, ends_on FROM seasons
                 WHERE state = 'open' AND ends_on >= $1 ORDER BY starts_on",
            )
            .bind(today),
        )
        .await?;
    let seasons = rows.into_iter().filter_map(|(id, label, first, last)| {
        let period = Period::new(first, last).ok()?;
        Some(OpenSeason { id, label, period })
    });
    Ok(seasons.collect())
}

/// The weeks without delivery.
pub async fn list_closed_weeks(tx: &mut GardenTx) -> Result<Vec<ClosedWeeks>, DbError> {
    let rows: Vec<(Week, Option<ProductId>)> = tx
        .all(query(
            "SELECT week, product_id FROM closed_weeks ORDER BY week",
        ))
        .await?;
    let weeks = rows.into_iter().map(|(week, product)| ClosedWeeks {
        first: week,
        last: week,
        product,
    });
    Ok(weeks.collect())
}

/// What each round does on public holidays.
pub type Decisions = BTreeMap<RoundId, BTreeMap<Day, HolidayDecision>>;

/// The holiday decisions of all rounds.
pub async fn list_decisions(tx: &mut GardenTx) -> Result<Decisions, DbError> {
    let rows: Vec<(RoundId, Day, String, Option<Day>)> = tx
        .all(query(
            "SELECT round_id, holiday_on, decision, moved_to FROM holiday_decisions",
        ))
        .await?;
    let mut decisions = Decisions::new();
    for (round, holiday, code, moved_to) in rows {
        let decision = match (code.as_str(), moved_to) {
            ("move", Some(day)) => HolidayDecision::MoveTo(day.weekday()),
            (code, _) => code.parse().unwrap_or(HolidayDecision::Undecided),
        };
        decisions
            .entry(round)
            .or_default()
            .insert(holiday, decision);
    }
    Ok(decisions)
}

/// The garden's settings; what no longer fits is replaced by its default.
pub async fn find_settings(tx: &mut GardenTx) -> Result<Settings, DbError> {
    let rows: Vec<(String, String)> = tx.all(query("SELECT code, value FROM settings")).await?;
    let lines = rows
        .iter()
        .map(|(code, value)| (code.as_str(), value.as_str()));
    Ok(Settings::from_stored(lines).0)
}

/// A type of membership that one may take.
#[derive(Clone, Debug)]
pub struct JoiningType {
    pub id: MembershipTypeId,
    pub label: String,
    pub fee: Cents,
}

/// The types of membership offered to everybody, in order.
pub async fn list_types(tx: &mut GardenTx) -> Result<Vec<JoiningType>, DbError> {
    let rows: Vec<(MembershipTypeId, String, Cents)> = tx
        .all(query(
            "SELECT id, label, fee_cents FROM membership_types
             WHERE is_public AND NOT is_archived ORDER BY rank, id",
        ))
        .await?;
    let types = rows.into_iter();
    Ok(types
        .map(|(id, label, fee)| JoiningType { id, label, fee })
        .collect())
}

/// A customer as signing up sees them.
#[derive(Clone, Debug)]
pub struct Buyer {
    pub id: CustomerId,
    pub name: String,
    pub groups: BTreeSet<CustomerGroupId>,
    pub exemption: Exemption,
    pub memberships: Vec<Membership>,
}

rows! {
    struct BuyerRow {
        name: String,
        customer_group_id: CustomerGroupId,
        is_membership_exempt: bool,
        starts_on: Option<Day>,
        ends_on: Option<Day>,
        is_exempt: Option<bool>,
        paid_on: Option<Day>,
    }
}

/// A customer with their memberships; none if there is no such customer.
pub async fn find_buyer(tx: &mut GardenTx, id: CustomerId) -> Result<Option<Buyer>, DbError> {
    let rows: Vec<BuyerRow> = tx
        .all(
            query(
                "SELECT c.name, c.customer_group_id, g.is_membership_exempt, m.starts_on,
                        m.ends_on, m.is_exempt, m.paid_on
                 FROM customers c
                 JOIN customer_groups g ON g.id = c.customer_group_id
                 LEFT JOIN memberships m ON m.customer_id = c.id AND m.cancelled_on IS NULL
                 WHERE c.id = $1 ORDER BY m.id",
            )
            .bind(id),
        )
        .await?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    Ok(Some(Buyer {
        id,
        name: first.name.clone(),
        groups: BTreeSet::from([first.customer_group_id]),
        exemption: if first.is_membership_exempt {
            Exemption::Exempt
        } else {
            Exemption::None
        },
        memberships: rows.iter().filter_map(BuyerRow::membership).collect(),
    }))
}

impl BuyerRow {
    fn membership(&self) -> Option<Membership> {
        let payment = match (self.is_exempt?, self.paid_on) {
            (true, _) => MembershipPayment::Waived,
            (false, Some(_)) => MembershipPayment::Paid,
            (false, None) => MembershipPayment::Unpaid,
        };
        Some(Membership {
            period: Period::new(self.starts_on?, self.ends_on?).ok()?,
            payment,
        })
    }
}

/// The address to which letters about a customer go; none if they do not want any or have none.
pub async fn find_recipient(
    tx: &mut GardenTx,
    customer: CustomerId,
) -> Result<Option<String>, DbError> {
    let row: Option<(String,)> = tx
        .optional(
            query(
                "SELECT p.email FROM persons p JOIN customers c ON c.id = p.customer_id
                 WHERE c.id = $1 AND c.wants_email AND p.is_active AND p.email <> ''
                 ORDER BY p.is_main DESC, p.id LIMIT 1",
            )
            .bind(customer),
        )
        .await?;
    Ok(row.map(|(email,)| email))
}
