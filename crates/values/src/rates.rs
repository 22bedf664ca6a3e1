//! Rates as whole numbers of hundredths of a percent: VAT, and percentages of a price.

use std::fmt;

use crate::Cents;
use crate::cents::divide_rounding;
use crate::quantity::parse_decimal;

const WHOLE: i128 = 10_000;

/// A VAT rate in hundredths of a percent: 5.5 % is 550. Rule M-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VatRate(u16);

/// A percentage of a price in hundredths of a percent, signed: −10 % is −1000. Rule M-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i32);

/// Why a rate was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RateError {
    /// Something other than a percentage with at most two decimals.
    #[error("not a percentage with at most two decimals")]
    NotARate,
    /// Outside what the rate may be.
    #[error("rate out of range")]
    OutOfRange,
}

impl VatRate {
    /// No VAT.
    pub const ZERO: Self = Self(0);
    /// The French rate of food and plants.
    pub const REDUCED: Self = Self(550);
    /// The French rate of meals and farm supplies.
    pub const INTERMEDIATE: Self = Self(1000);
    /// The French standard rate.
    pub const STANDARD: Self = Self(2000);
    /// The rates proposed to French gardens, in the order of the list.
    pub const FRENCH: [Self; 4] = [
        Self::REDUCED,
        Self::STANDARD,
        Self::INTERMEDIATE,
        Self::ZERO,
    ];

    /// This many hundredths of a percent, from 0 to 10 000.
    pub fn new(hundredths: i64) -> Result<Self, RateError> {
        let small = u16::try_from(hundredths)
            .ok()
            .filter(|number| *number <= 10_000);
        small.map(Self).ok_or(RateError::OutOfRange)
    }

    /// Reads a percentage as people type it: `5,5` or `5.5 %`.
    pub fn parse(text: &str) -> Result<Self, RateError> {
        Self::new(parse_percent(text)?)
    }

    /// The number of hundredths of a percent.
    pub fn get(self) -> i64 {
        i64::from(self.0)
    }

    /// The net part of a gross price: round half up(gross × 10000 / (10000 + rate)).
    /// Rule M-4.
    pub fn net_of_gross(self, gross: Cents) -> Cents {
        let scaled = i128::from(gross.get()).saturating_mul(WHOLE);
        Cents::from_wide(divide_rounding(
            scaled,
            WHOLE.saturating_add(i128::from(self.0)),
        ))
    }

    /// The VAT contained in a gross price: what is left once the net is taken. Rule M-4.
    pub fn vat_in_gross(self, gross: Cents) -> Cents {
        gross - self.net_of_gross(gross)
    }

    /// The gross price of a net one: net + round half up(net × rate).
    pub fn gross_of_net(self, net: Cents) -> Cents {
        net + portion(net, i128::from(self.0))
    }
}

impl Rate {
    /// This many hundredths of a percent, from −100 % to +1000 %.
    pub fn new(hundredths: i64) -> Result<Self, RateError> {
        let small = i32::try_from(hundredths).ok();
        let within = small.filter(|number| (-10_000..=100_000).contains(number));
        within.map(Self).ok_or(RateError::OutOfRange)
    }

    /// Reads a percentage as people type it: `10`, `-2,5 %`.
    pub fn parse(text: &str) -> Result<Self, RateError> {
        match text.trim().strip_prefix(['-', '−']) {
            Some(rest) => Self::new(parse_percent(rest)?.saturating_neg()),
            None => Self::new(parse_percent(text)?),
        }
    }

    /// The number of hundredths of a percent.
    pub fn get(self) -> i64 {
        i64::from(self.0)
    }

    /// This percentage of an amount, rounded half up, halves away from zero.
    pub fn of(self, amount: Cents) -> Cents {
        portion(amount, i128::from(self.0))
    }
}

fn portion(amount: Cents, hundredths: i128) -> Cents {
    let scaled = i128::from(amount.get()).saturating_mul(hundredths);
    Cents::from_wide(divide_rounding(scaled, WHOLE))
}

fn parse_percent(text: &str) -> Result<i64, RateError> {
    let plain: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '%')
        .collect();
    let hundredths = parse_decimal(&plain, 2).ok_or(RateError::NotARate)?;
    i64::try_from(hundredths).ok().ok_or(RateError::OutOfRange)
}

/// The plain decimal form without useless zeros (`5.5`), the same in every language.
impl fmt::Display for VatRate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_percent(i64::from(self.0), out)
    }
}

/// The plain decimal form without useless zeros (`-2.5`), the same in every language.
impl fmt::Display for Rate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_percent(i64::from(self.0), out)
    }
}

fn write_percent(hundredths: i64, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = Cents::new(hundredths).to_string();
    out.write_str(text.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests;
