//! Weights and counts with their unit, in whole numbers.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

use crate::Cents;
use crate::cents::divide_rounding;

/// A weight in grams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grams(i64);

/// A count in thousandths of a unit: half a crate is 500.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thousandths(i64);

/// Why a typed quantity was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// Something other than a positive number with at most three decimals.
    #[error("not a number with at most three decimals")]
    NotANumber,
    /// Beyond a million units, most likely a slip of the finger.
    #[error("quantity beyond a million")]
    TooLarge,
}

const LARGEST_TYPED: i64 = 1_000_000_000;

impl Grams {
    /// No weight.
    pub const ZERO: Self = Self(0);

    /// This many grams.
    pub const fn new(grams: i64) -> Self {
        Self(grams)
    }

    /// The number of grams.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Reads kilograms as people type them: `0,5` is 500 g.
    pub fn parse_kilograms(text: &str) -> Result<Self, QuantityError> {
        parse_thousandths(text).map(Self)
    }

    /// The price of this weight at a price per kilogram, rounded once, half up. Rule M-4.
    pub fn at_price_per_kilogram(self, price: Cents) -> Cents {
        priced(self.0, price)
    }
}

impl Thousandths {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// One whole unit.
    pub const ONE: Self = Self(1000);

    /// This many thousandths.
    pub const fn new(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// A whole number of units.
    pub fn whole(units: u32) -> Self {
        Self(i64::from(units).saturating_mul(1000))
    }

    /// The number of thousandths.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// This quantity, `count` times.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "a wrong quantity is worse than a refused request"
    )]
    pub fn times(self, count: u32) -> Self {
        Self(
            self.0
                .checked_mul(i64::from(count))
                .expect("quantity within 64 bits"),
        )
    }

    /// Reads units as people type them: `1,5` is 1500 thousandths.
    pub fn parse(text: &str) -> Result<Self, QuantityError> {
        parse_thousandths(text).map(Self)
    }

    /// The price of this quantity at a price per unit, rounded once, half up. Rule M-4.
    pub fn at_unit_price(self, price: Cents) -> Cents {
        priced(self.0, price)
    }
}

fn priced(thousandths: i64, price: Cents) -> Cents {
    let product = i128::from(thousandths).saturating_mul(i128::from(price.get()));
    Cents::from_wide(divide_rounding(product, 1000))
}

fn parse_thousandths(text: &str) -> Result<i64, QuantityError> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let scaled = parse_decimal(&plain, 3).ok_or(QuantityError::NotANumber)?;
    i64::try_from(scaled)
        .ok()
        .filter(|number| *number <= LARGEST_TYPED)
        .ok_or(QuantityError::TooLarge)
}

/// Reads an unsigned decimal with `,` or `.` and at most `places` decimals, scaled to a whole
/// number. Digits beyond what fits saturate, for the caller's bound to refuse.
pub(crate) fn parse_decimal(text: &str, places: usize) -> Option<u64> {
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, ""));
    let has_empty_side = whole.is_empty() || (decimals.is_empty() && whole.len() != text.len());
    let digits_only = whole
        .bytes()
        .chain(decimals.bytes())
        .all(|byte| byte.is_ascii_digit());
    if has_empty_side || !digits_only || decimals.len() > places {
        return None;
    }
    Some(
        format!("{whole}{decimals:0<places$}")
            .parse()
            .unwrap_or(u64::MAX),
    )
}

macro_rules! adds_up {
    ($($quantity:ident)+) => {$(
        impl Add for $quantity {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                Self(self.0.checked_add(other.0).expect("quantity within 64 bits"))
            }
        }

        impl Sub for $quantity {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                Self(self.0.checked_sub(other.0).expect("quantity within 64 bits"))
            }
        }

        impl Sum for $quantity {
            fn sum<I: Iterator<Item = Self>>(quantities: I) -> Self {
                quantities.fold(Self::ZERO, Add::add)
            }
        }

        /// The plain decimal form without useless zeros (`1.5`), the same in every language.
        impl fmt::Display for $quantity {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write_thousandths(self.0, out)
            }
        }
    )+};
}

adds_up! { Grams Thousandths }

fn write_thousandths(number: i64, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sign = if number < 0 { "-" } else { "" };
    let whole = number.unsigned_abs().checked_div(1000).unwrap_or(0);
    let rest = number.unsigned_abs().checked_rem(1000).unwrap_or(0);
    let text = format!("{sign}{whole}.{rest:03}");
    out.write_str(text.trim_end_matches('0').trim_end_matches('.'))
}

#[cfg(test)]
mod tests;
