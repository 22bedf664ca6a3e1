//! Offers: a product on sale, to whom, when, at what price, paid how.

use std::collections::BTreeSet;

use values::ids::{CustomerGroupId, ProductId};
use values::{CodeSet, Day, coded};

use super::Price;

coded! {
    /// Whether an offer is bought once or subscribed to. Rule CAT-2.
    pub enum SaleKind {
        /// Bought once.
        Single => "single",
        /// Subscribed to.
        Subscription => "subscription",
    }
}

coded! {
    /// Whether one has to be a member to buy this. Rule CAT-2.
    pub enum MembershipNeed {
        /// What the garden's setting says.
        AsSetting => "as_setting",
        /// Anyone may buy it.
        NotNeeded => "not_needed",
    }
}

coded! {
    /// Until when the price a subscription began with holds. Rule P-2.
    pub enum PriceAgreement {
        /// To the end of its period.
        UntilPeriodEnd => "until_period_end",
        /// To the next change of the price list.
        FollowsPriceList => "follows_price_list",
    }
}

coded! {
    /// How one pays. Rule CAT-2.
    pub enum PaymentKind {
        /// SEPA direct debit.
        DirectDebit => "direct_debit",
        /// Cheque.
        Cheque => "cheque",
        /// Bank transfer.
        Transfer => "transfer",
        /// Card, online.
        Card => "card",
        /// Cash.
        Cash => "cash",
    }
}

coded! {
    /// How often one pays. Rule CAT-2.
    pub enum Rhythm {
        /// All at once.
        Once => "once",
        /// Every six months.
        HalfYearly => "half_yearly",
        /// Every three months.
        Quarterly => "quarterly",
        /// Every month until the end.
        Monthly => "monthly",
        /// Monthly, a chosen number of times from 1 to 11.
        MonthlyTimes => "monthly_times",
    }
}

/// A product on sale. Rule CAT-2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is sold.
    pub product: ProductId,
    /// What it is called on the catalogue.
    pub label: String,
    /// The price of one delivery, or of one piece.
    pub price: Price,
    /// The first day of sale; none while the offer is not published.
    pub on_sale_from: Option<Day>,
    /// The last day of sale; open if none.
    pub on_sale_until: Option<Day>,
    /// The most that can be sold; no limit if none.
    pub quantity_limit: Option<u32>,
    /// The customer categories it is for; for all if empty.
    pub groups: BTreeSet<CustomerGroupId>,
    /// Whether it is bought once, subscribed to, or both.
    pub sale_kinds: CodeSet<SaleKind>,
    /// How it may be paid.
    pub payment_kinds: CodeSet<PaymentKind>,
    /// How often it may be paid.
    pub rhythms: CodeSet<Rhythm>,
    /// Whether one has to be a member.
    pub membership: MembershipNeed,
    /// Until when the price holds.
    pub agreement: PriceAgreement,
}

/// Who buys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Buyer<'a> {
    /// Anyone, from the public catalogue.
    Visitor,
    /// A customer, with their categories.
    Customer(&'a BTreeSet<CustomerGroupId>),
}

/// Why an offer cannot be bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OfferRefusal {
    /// It was never published.
    #[error("not published")]
    NotPublished,
    /// Its sale has not begun.
    #[error("on sale from {from}")]
    NotYet {
        /// The first day of sale.
        from: Day,
    },
    /// Its sale is over.
    #[error("the sale ended on {until}")]
    Ended {
        /// The last day of sale.
        until: Day,
    },
    /// It is kept for other customers.
    #[error("for other customer categories")]
    OtherCategories,
    /// There is not enough left.
    #[error("{left} left")]
    SoldOut {
        /// How many are left.
        left: u32,
    },
}

/// How many are left to sell, given how many are sold; no limit if none. Rule CAT-2.
pub fn left_to_sell(offer: &Offer, sold: u32) -> Option<u32> {
    offer.quantity_limit.map(|limit| limit.saturating_sub(sold))
}

/// Whether `quantity` of an offer can be bought on a day. `sold` is how many are already.
/// Rules CAT-2 and CAT-3.
pub fn check_on_sale(
    offer: &Offer,
    today: Day,
    buyer: Buyer<'_>,
    sold: u32,
    quantity: u32,
) -> Result<(), OfferRefusal> {
    let from = offer.on_sale_from.ok_or(OfferRefusal::NotPublished)?;
    if today < from {
        return Err(OfferRefusal::NotYet { from });
    }
    if let Some(until) = offer.on_sale_until.filter(|until| *until < today) {
        return Err(OfferRefusal::Ended { until });
    }
    if !is_for(offer, buyer) {
        return Err(OfferRefusal::OtherCategories);
    }
    match left_to_sell(offer, sold) {
        Some(left) if left < quantity => Err(OfferRefusal::SoldOut { left }),
        Some(_) | None => Ok(()),
    }
}

fn is_for(offer: &Offer, buyer: Buyer<'_>) -> bool {
    match buyer {
        _ if offer.groups.is_empty() => true,
        Buyer::Visitor => false,
        Buyer::Customer(groups) => !offer.groups.is_disjoint(groups),
    }
}

/// A copy to change before publishing it. Rule CAT-2.
pub fn duplicate(offer: &Offer) -> Offer {
    Offer {
        on_sale_from: None,
        on_sale_until: None,
        ..offer.clone()
    }
}

#[cfg(test)]
mod tests;
