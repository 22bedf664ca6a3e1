//! What one chooses from to sign up: offers on sale, seasons, the calendar of each round, types
//! of membership, and where the customer stands. Read joins of several rooms, no writing.

use std::collections::BTreeSet;

use domain::calendar::{ClosedWeeks, Frequency};
use domain::catalogue::Offer;
use domain::membership::{Exemption, Membership, MembershipPayment};
use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::{CustomerGroupId, CustomerId, MembershipTypeId, OfferId, SeasonId};
use values::{Cents, Day, Period, Thousandths};

use crate::calendar::store::{self as calendar, ClosedWeekRow};
use crate::catalogue::store::{self as catalogue, OfferRow};
use crate::membership::store::types;

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

/// The offers sold by subscription on a day, in the order of the catalogue.
pub async fn list_offers(tx: &mut GardenTx, today: Day) -> Result<Vec<OfferOnSale>, DbError> {
    let mut rows = catalogue::list_offers(tx).await?;
    rows.retain(|row| row.sells_subscription && row.is_on_sale(today));
    Ok(rows.into_iter().map(on_sale).collect())
}

fn on_sale(row: OfferRow) -> OfferOnSale {
    let frequencies = row.frequencies.split(' ');
    OfferOnSale {
        id: row.id,
        offer: row.offer(),
        frequencies: frequencies.filter_map(|text| text.parse().ok()).collect(),
        crates_each: Thousandths::new(row.crate_thousandths),
        is_public: row.is_public,
        sold: u32::try_from(row.sold).unwrap_or(u32::MAX),
        product_name: row.product_name,
        description: row.description,
    }
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
    let mut rows = calendar::list_seasons(tx).await?;
    rows.retain(|row| row.state == "open" && today <= row.ends_on);
    let seasons = rows.into_iter().rev().map(|row| OpenSeason {
        id: row.id,
        period: row.period(),
        label: row.label,
    });
    Ok(seasons.collect())
}

/// The weeks without delivery.
pub async fn list_closed_weeks(tx: &mut GardenTx) -> Result<Vec<ClosedWeeks>, DbError> {
    let rows = calendar::list_closed_weeks(tx).await?;
    Ok(rows.iter().map(ClosedWeekRow::closed).collect())
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
    let types = types::list(tx).await?.into_iter();
    let types = types.filter(|kind| kind.is_public).map(|kind| JoiningType {
        id: kind.id,
        label: kind.label,
        fee: kind.fee_cents,
    });
    Ok(types.collect())
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
