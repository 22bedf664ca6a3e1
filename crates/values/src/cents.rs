//! Money: signed cents that add up, and are split or shared without losing one.

use std::fmt;
use std::iter::Sum;
use std::num::NonZeroU32;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// An amount in cents of euro, signed. Rule M-1.
///
/// It has no division: only [`Cents::split`] and [`Cents::share`], which say where the
/// remainder goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(i64);

/// Why a typed amount was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CentsError {
    /// Nothing was typed.
    #[error("empty amount")]
    Empty,
    /// Something other than a number of euros with at most two decimals.
    #[error("not an amount in euros with at most two decimals")]
    NotAnAmount,
    /// Beyond ten million euros, most likely a slip of the finger.
    #[error("amount beyond ten million euros")]
    TooLarge,
}

/// Sharing needs at least one ratio above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no ratio above zero to share by")]
pub struct NothingToShareBy;

const LARGEST_TYPED: i64 = 1_000_000_000;

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// This many cents of euro.
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The number of cents.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// This amount, `count` times.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "a wrong amount is worse than a refused request"
    )]
    pub fn times(self, count: i64) -> Self {
        Self(self.0.checked_mul(count).expect("amount within 64 bits"))
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        if self.0 < 0 { -self } else { self }
    }

    /// Reads what people type: `14,20`, `14.2`, `1 234,50 €`, `-3`.
    pub fn parse_euros(text: &str) -> Result<Self, CentsError> {
        let plain: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '€')
            .collect();
        if plain.is_empty() {
            return Err(CentsError::Empty);
        }
        let (negative, digits) = match plain.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, plain.as_str()),
        };
        let scaled = crate::quantity::parse_decimal(digits, 2).ok_or(CentsError::NotAnAmount)?;
        let amount = Self(i64::try_from(scaled).ok().ok_or(CentsError::TooLarge)?);
        if amount.0 > LARGEST_TYPED {
            return Err(CentsError::TooLarge);
        }
        Ok(if negative { -amount } else { amount })
    }

    /// Cuts the amount in `n` parts that differ by at most one cent, larger parts first.
    /// Rule M-2.
    pub fn split(self, n: NonZeroU32) -> Vec<Self> {
        let count = i64::from(n.get());
        let sign = self.0.signum();
        let base = self.0.checked_div(count).unwrap_or(0);
        let remainder = self.0.checked_rem(count).unwrap_or(0).abs();
        (0..count)
            .map(|rank| Self(base) + Self(if rank < remainder { sign } else { 0 }))
            .collect()
    }

    /// Shares the amount in proportion to `ratios` by largest remainder, ties by order; the
    /// shares add up exactly. Rule M-3.
    pub fn share(self, ratios: &[u32]) -> Result<Vec<Self>, NothingToShareBy> {
        let whole: i128 = ratios.iter().map(|ratio| i128::from(*ratio)).sum();
        if whole == 0 {
            return Err(NothingToShareBy);
        }
        let exact = ratios.iter().map(|ratio| {
            let scaled = i128::from(self.0.abs()).saturating_mul(i128::from(*ratio));
            (
                scaled.checked_div(whole).unwrap_or(0),
                scaled.checked_rem(whole).unwrap_or(0),
            )
        });
        let (mut shares, remainders): (Vec<i128>, Vec<i128>) = exact.unzip();
        let given: i128 = shares.iter().sum();
        let missing = i128::from(self.0.abs()).saturating_sub(given);
        let mut by_remainder: Vec<(usize, i128)> = remainders.into_iter().enumerate().collect();
        by_remainder.sort_by_key(|(rank, remainder)| (std::cmp::Reverse(*remainder), *rank));
        for (rank, _) in by_remainder
            .into_iter()
            .take(usize::try_from(missing).unwrap_or(0))
        {
            if let Some(share) = shares.get_mut(rank) {
                *share = share.saturating_add(1);
            }
        }
        let sign = i128::from(self.0.signum());
        Ok(shares
            .into_iter()
            .map(|share| Self::from_wide(share.saturating_mul(sign)))
            .collect())
    }

    #[expect(
        clippy::expect_used,
        reason = "a wrong amount is worse than a refused request"
    )]
    pub(crate) fn from_wide(cents: i128) -> Self {
        Self(i64::try_from(cents).expect("amount within 64 bits"))
    }
}

/// `numerator / denominator` rounded to the nearest, halves away from zero, so that a
/// reversed line is exactly the opposite of its line. `denominator` is above zero.
pub(crate) fn divide_rounding(numerator: i128, denominator: i128) -> i128 {
    let twice = numerator
        .abs()
        .saturating_mul(2)
        .saturating_add(denominator);
    let rounded = twice
        .checked_div(denominator.saturating_mul(2))
        .unwrap_or(0);
    rounded.saturating_mul(numerator.signum())
}

impl Add for Cents {
    type Output = Self;

    #[expect(
        clippy::expect_used,
        reason = "a wrong amount is worse than a refused request"
    )]
    fn add(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).expect("amount within 64 bits"))
    }
}

impl Sub for Cents {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Cents {
    type Output = Self;

    #[expect(
        clippy::expect_used,
        reason = "a wrong amount is worse than a refused request"
    )]
    fn neg(self) -> Self {
        Self(self.0.checked_neg().expect("amount within 64 bits"))
    }
}

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl SubAssign for Cents {
    fn sub_assign(&mut self, other: Self) {
        *self = *self - other;
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Self> for Cents {
    fn sum<I: Iterator<Item = &'a Self>>(amounts: I) -> Self {
        amounts.copied().sum()
    }
}

/// The plain decimal form, `-1234.50`, the same in every language.
impl fmt::Display for Cents {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        let euros = cents.checked_div(100).unwrap_or(0);
        let rest = cents.checked_rem(100).unwrap_or(0);
        write!(out, "{sign}{euros}.{rest:02}")
    }
}

#[cfg(test)]
mod tests;
