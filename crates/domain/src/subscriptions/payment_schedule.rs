//! When and how much one pays for a subscription: a preview of its instalments.

use std::num::NonZeroU32;

use values::{Cents, Day};

use crate::catalogue::Rhythm;

/// A number of monthly instalments, 1 to 11. Rule L-4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Times(u8);

/// Not a number of instalments from 1 to 11.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("1 to 11 instalments")]
pub struct TimesError;

impl Times {
    /// So many instalments. Rule L-4.
    pub fn new(times: i64) -> Result<Self, TimesError> {
        let small = u8::try_from(times)
            .ok()
            .filter(|times| (1..=11).contains(times));
        small.map(Self).ok_or(TimesError)
    }

    /// How many.
    pub fn get(self) -> i64 {
        i64::from(self.0)
    }
}

/// The rhythm that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RhythmChoice {
    /// All at once.
    Once,
    /// Every six months.
    HalfYearly,
    /// Every three months.
    Quarterly,
    /// Every month until the end.
    Monthly,
    /// Monthly, so many times.
    MonthlyTimes(Times),
}

impl RhythmChoice {
    /// The choice of a rhythm, with its number of instalments where it takes one. Rule L-4.
    pub fn new(rhythm: Rhythm, times: Option<i64>) -> Result<Self, TimesError> {
        Ok(match rhythm {
            Rhythm::Once => Self::Once,
            Rhythm::HalfYearly => Self::HalfYearly,
            Rhythm::Quarterly => Self::Quarterly,
            Rhythm::Monthly => Self::Monthly,
            Rhythm::MonthlyTimes => Self::MonthlyTimes(Times::new(times.ok_or(TimesError)?)?),
        })
    }

    /// The rhythm, as offers allow it.
    pub fn rhythm(self) -> Rhythm {
        match self {
            Self::Once => Rhythm::Once,
            Self::HalfYearly => Rhythm::HalfYearly,
            Self::Quarterly => Rhythm::Quarterly,
            Self::Monthly => Rhythm::Monthly,
            Self::MonthlyTimes(_) => Rhythm::MonthlyTimes,
        }
    }

    /// The number of monthly instalments, where one was chosen.
    pub fn times(self) -> Option<Times> {
        match self {
            Self::MonthlyTimes(times) => Some(times),
            Self::Once | Self::HalfYearly | Self::Quarterly | Self::Monthly => None,
        }
    }

    /// Months between two instalments, and the most instalments there may be.
    fn pace(self) -> (i64, i64) {
        match self {
            Self::Once => (1, 1),
            Self::HalfYearly => (6, i64::MAX),
            Self::Quarterly => (3, i64::MAX),
            Self::Monthly => (1, i64::MAX),
            Self::MonthlyTimes(times) => (1, times.get()),
        }
    }
}

/// Between which days one may be asked to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaymentWindow {
    /// The first day allowed.
    pub first: Day,
    /// The last day allowed, most often the period's last.
    pub last: Day,
    /// The day of the month on which instalments fall due, 1 to 28.
    pub day_of_month: i8,
}

/// The days on which instalments fall due: from the first one allowed, as far apart as the
/// rhythm says, never after the last day allowed. If none is left, everything is due on the
/// first day. Rules L-1 and L-4.
pub fn due_dates(choice: RhythmChoice, window: PaymentWindow) -> Vec<Day> {
    let (months_apart, most) = choice.pace();
    let this_month = i64::from(window.day_of_month.saturating_sub(1));
    let start = window.first.first_of_month().plus_days(this_month);
    let first = if start < window.first {
        start.plus_months(1)
    } else {
        start
    };
    let after = |day: &Day| Some(day.plus_months(months_apart));
    let dates: Vec<Day> = std::iter::successors(Some(first), after)
        .take_while(|day| *day <= window.last)
        .take(usize::try_from(most).unwrap_or(usize::MAX))
        .collect();
    if dates.is_empty() {
        vec![window.first]
    } else {
        dates
    }
}

/// One instalment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instalment {
    /// The day it falls due.
    pub due_on: Day,
    /// What is due.
    pub amount: Cents,
}

/// Splits a total over its due dates, larger parts first, and adds what has to be paid at
/// once, such as a membership fee, to the first. Rules L-1 and M-2.
pub fn schedule(total: Cents, at_once: Cents, dates: &[Day]) -> Vec<Instalment> {
    let count = u32::try_from(dates.len()).ok().and_then(NonZeroU32::new);
    let parts = count.map(|count| total.split(count)).unwrap_or_default();
    let instalments = dates.iter().zip(parts).enumerate();
    let with_fee = |(rank, (due_on, part)): (usize, (&Day, Cents))| {
        let amount = if rank == 0 { part + at_once } else { part };
        Instalment {
            due_on: *due_on,
            amount,
        }
    };
    instalments.map(with_fee).collect()
}

#[cfg(test)]
mod tests;
