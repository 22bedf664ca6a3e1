//! The price of one delivery, explained line by line, and which price list it follows.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use values::ids::{CustomerId, DepotId};
use values::{Cents, Coded, Day, VatRate, coded};

use crate::catalogue::PriceAgreement;

coded! {
    /// What one line of a price stands for. Rule P-1.
    pub enum LineCode {
        /// The offer's unit price.
        Offer => "offer",
        /// What the depot or the delivery at home costs.
        DepotFee => "depot_fee",
        /// The same, not asked for: another delivery of the household pays it that day.
        DepotFeeWaived => "depot_fee_waived",
    }
}

/// One line of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceLine {
    /// What it stands for.
    pub code: LineCode,
    /// How many.
    pub quantity: u32,
    /// What one costs, VAT included.
    pub unit: Cents,
}

impl PriceLine {
    /// What the line adds to the price.
    pub fn amount(self) -> Cents {
        self.unit.times(i64::from(self.quantity))
    }
}

/// The explanation of a price; its lines add up to it. Rule P-1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceTrace {
    /// The VAT rate in the price.
    pub vat: VatRate,
    /// The lines, as they are explained.
    pub lines: Vec<PriceLine>,
}

impl PriceTrace {
    /// The price: the sum of the lines. Rule P-1.
    pub fn price(&self) -> Cents {
        self.lines.iter().map(|line| line.amount()).sum()
    }
}

/// The text stands for no trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a price trace such as `550 offer:1x1420`")]
pub struct TraceError;

/// The stored form: the VAT rate, then each line as code, quantity and unit price in cents:
/// `550 offer:2x1420 depot_fee:1x50`.
impl fmt::Display for PriceTrace {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.vat.get())?;
        for line in &self.lines {
            write!(
                out,
                " {}:{}x{}",
                line.code.code(),
                line.quantity,
                line.unit.get()
            )?;
        }
        Ok(())
    }
}

impl FromStr for PriceTrace {
    type Err = TraceError;

    fn from_str(text: &str) -> Result<Self, TraceError> {
        let mut parts = text.split(' ');
        let vat = parts
            .next()
            .and_then(|vat| VatRate::new(vat.parse().ok()?).ok());
        let lines: Option<Vec<PriceLine>> = parts.map(read_line).collect();
        Ok(Self {
            vat: vat.ok_or(TraceError)?,
            lines: lines.ok_or(TraceError)?,
        })
    }
}

fn read_line(text: &str) -> Option<PriceLine> {
    let (code, amounts) = text.split_once(':')?;
    let (quantity, unit) = amounts.split_once('x')?;
    let unit = Cents::new(unit.parse().ok()?);
    Some(PriceLine {
        code: LineCode::from_code(code)?,
        quantity: quantity.parse().ok()?,
        unit,
    })
}

/// What a delivery pays to its depot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DepotFee {
    /// This much, possibly nothing.
    Due(Cents),
    /// Nothing: another delivery of the household pays this much there that day.
    PaidByAnother(Cents),
}

/// What makes the price of one delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeliveryPrice {
    /// The offer's price for one, VAT included.
    pub unit: Cents,
    /// How many.
    pub quantity: u32,
    /// What the depot costs.
    pub fee: DepotFee,
    /// The VAT rate in the price.
    pub vat: VatRate,
}

/// The price of one delivery, line by line. A depot that costs nothing leaves no line.
/// Rule P-1.
pub fn trace(price: DeliveryPrice) -> PriceTrace {
    let offer = PriceLine {
        code: LineCode::Offer,
        quantity: price.quantity,
        unit: price.unit,
    };
    let fee_line = |code, quantity, unit| PriceLine {
        code,
        quantity,
        unit,
    };
    let fee = match price.fee {
        DepotFee::Due(Cents::ZERO) | DepotFee::PaidByAnother(Cents::ZERO) => None,
        DepotFee::Due(fee) => Some(fee_line(LineCode::DepotFee, 1, fee)),
        DepotFee::PaidByAnother(fee) => Some(fee_line(LineCode::DepotFeeWaived, 0, fee)),
    };
    PriceTrace {
        vat: price.vat,
        lines: [Some(offer), fee].into_iter().flatten().collect(),
    }
}

/// A delivery that might pay its depot's fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeeClaim<K> {
    /// What the delivery is known by; the smallest pays.
    pub key: K,
    /// Whose it is.
    pub customer: CustomerId,
    /// Where it goes.
    pub depot: DepotId,
    /// When.
    pub day: Day,
}

/// The deliveries that pay the fee: one per household, depot and day, whatever the order in
/// which they are given. Rule P-1.
pub fn fee_payers<K: Ord + Copy>(claims: impl IntoIterator<Item = FeeClaim<K>>) -> Vec<K> {
    let mut payers: BTreeMap<(CustomerId, DepotId, Day), K> = BTreeMap::new();
    for claim in claims {
        let payer = payers
            .entry((claim.customer, claim.depot, claim.day))
            .or_insert(claim.key);
        *payer = claim.key.min(*payer);
    }
    let mut keys: Vec<K> = payers.into_values().collect();
    keys.sort_unstable();
    keys
}

/// An offer's price from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DatedPrice {
    /// The first day it applies.
    pub from: Day,
    /// The price of one, VAT included.
    pub price: Cents,
}

/// The price of one for a delivery of that day: the one agreed when the subscription began, or
/// the price list's, as the offer says. None before the list begins. Rule P-2.
pub fn unit_price(
    list: &[DatedPrice],
    agreement: PriceAgreement,
    subscribed_on: Day,
    delivered_on: Day,
) -> Option<Cents> {
    let day = match agreement {
        PriceAgreement::UntilPeriodEnd => subscribed_on,
        PriceAgreement::FollowsPriceList => delivered_on,
    };
    let begun = list.iter().filter(|dated| dated.from <= day);
    begun
        .max_by_key(|dated| dated.from)
        .map(|dated| dated.price)
}

#[cfg(test)]
mod tests;
