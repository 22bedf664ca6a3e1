//! What joining on a day gives and costs.

use values::{Cents, Day, Period};

use crate::network::{LateJoining, MembershipValidity, Settings};

/// How memberships run in a garden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipRules {
    /// The same period for all, or a year from joining.
    pub validity: MembershipValidity,
    /// The month in which a fixed period begins, 1 to 12.
    pub first_month: i8,
    /// What joining late costs or gives.
    pub late_joining: LateJoining,
    /// Month and day of the hinge date.
    pub hinge: (i8, i8),
    /// To what a falling fee is rounded.
    pub rounding: Cents,
}

impl From<&Settings> for MembershipRules {
    fn from(settings: &Settings) -> Self {
        Self {
            validity: settings.membership_validity(),
            first_month: settings.membership_first_month(),
            late_joining: settings.late_joining(),
            hinge: settings.hinge_date(),
            rounding: settings.fee_rounding(),
        }
    }
}

/// What joining gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joining {
    /// From the day of joining to the last valid day.
    pub period: Period,
    /// What is to be paid.
    pub fee: Cents,
}

/// What joining on `day` gives and costs, for a type of membership of this amount.
/// Rules.
pub fn join(rules: MembershipRules, amount: Cents, day: Day) -> Joining {
    let last = match rules.validity {
        MembershipValidity::Anniversary => eve_of_anniversary(day),
        MembershipValidity::Fixed => last_of_fixed(rules, day),
    };
    let period = Period::new(day, last).unwrap_or_else(|_| Period::of_day(day));
    let falls =
        rules.validity == MembershipValidity::Fixed && rules.late_joining == LateJoining::Falling;
    let fee = if falls {
        falling_fee(rules, amount, day)
    } else {
        amount
    };
    Joining { period, fee }
}

/// The day before the same day next year; 28 February for a 29 February. Rule A-3.
fn eve_of_anniversary(day: Day) -> Day {
    let next_year = day.plus_months(12);
    if next_year.day() == day.day() {
        next_year.plus_days(-1)
    } else {
        next_year
    }
}

/// The last day of the fixed period, or of the next one from the hinge date on. Rule A-1.
fn last_of_fixed(rules: MembershipRules, day: Day) -> Day {
    let first = first_of_fixed(rules, day);
    let hinge = hinge_after(rules, first);
    let years = if rules.late_joining == LateJoining::Hinge && hinge <= day {
        2
    } else {
        1
    };
    first
        .plus_months(12_i64.saturating_mul(years))
        .plus_days(-1)
}

fn first_of_fixed(rules: MembershipRules, day: Day) -> Day {
    let since = i64::from(months_since(rules, day));
    day.first_of_month().plus_months(since.saturating_neg())
}

/// Whole months since the fixed period began, 0 to 11.
fn months_since(rules: MembershipRules, day: Day) -> i8 {
    day.month().saturating_sub(rules.first_month).rem_euclid(12)
}

fn hinge_after(rules: MembershipRules, first: Day) -> Day {
    let (month, day) = rules.hinge;
    let months = i64::from(month.saturating_sub(rules.first_month).rem_euclid(12));
    first
        .plus_months(months)
        .plus_days(i64::from(day).saturating_sub(1))
}

/// The fee less a quarter for each quarter gone by, to the nearest rounding unit, halves up.
/// Rule A-2.
fn falling_fee(rules: MembershipRules, amount: Cents, day: Day) -> Cents {
    let gone = i64::from(months_since(rules, day))
        .checked_div(3)
        .unwrap_or(0);
    let quarters_left = 4_i64.saturating_sub(gone);
    let unit = rules.rounding.get().max(1);
    let exact_times_four = amount.times(quarters_left).get();
    let half = unit.saturating_mul(2);
    let units = exact_times_four
        .saturating_add(half)
        .checked_div(unit.saturating_mul(4));
    Cents::new(unit).times(units.unwrap_or(0))
}

/// The period proposed after one that ends on `last`. Rules.
pub fn next_period(rules: MembershipRules, last: Day) -> Period {
    let first = last.plus_days(1);
    let full = MembershipRules {
        late_joining: LateJoining::FullFee,
        ..rules
    };
    join(full, Cents::ZERO, first).period
}

#[cfg(test)]
mod tests;
