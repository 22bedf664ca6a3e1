//! The deliveries that a subscription bound to a period plans, each with its price.

use std::collections::BTreeSet;

use values::ids::ProductId;
use values::{Cents, Day, Period};

use super::{DeliveryPrice, DepotFee, PriceTrace, trace};
use crate::calendar::{CalendarDay, Frequency, RoundCalendar, delivery_dates};

/// What a plan follows from.
#[derive(Clone, Copy, Debug)]
pub struct PlanFacts<'a> {
    /// The round's calendar.
    pub round: RoundCalendar<'a>,
    /// What is delivered.
    pub product: ProductId,
    /// How often.
    pub frequency: &'a Frequency,
    /// From the first day wanted to the last day of the period.
    pub period: Period,
    /// The first delivery day whose deadline is still to come.
    pub first_open_day: Day,
    /// The price of a delivery whose depot fee is due.
    pub price: DeliveryPrice,
    /// Days on which another delivery of the household pays the depot already.
    pub fee_paid_on: &'a BTreeSet<Day>,
}

/// One delivery to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDelivery {
    /// Its week and day.
    pub date: CalendarDay,
    /// Its price, explained.
    pub trace: PriceTrace,
}

/// The deliveries of a subscription.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// In order of days.
    pub deliveries: Vec<PlannedDelivery>,
}

impl Plan {
    /// What they cost together. Joining midway costs the deliveries left. Rule P-3.
    pub fn total(&self) -> Cents {
        self.deliveries
            .iter()
            .map(|delivery| delivery.trace.price())
            .sum()
    }

    /// The days, for the depot's room.
    pub fn days(&self) -> Vec<Day> {
        self.deliveries
            .iter()
            .map(|delivery| delivery.date.day)
            .collect()
    }
}

/// Plans every delivery left in the period. Rules C-1, P-1 and P-3.
pub fn plan(facts: PlanFacts<'_>) -> Plan {
    let dates = delivery_dates(facts.round, facts.product, facts.frequency, facts.period);
    let open = dates
        .into_iter()
        .filter(|date| facts.first_open_day <= date.day);
    let priced = |date: CalendarDay| {
        let fee = match facts.price.fee {
            DepotFee::Due(fee) if facts.fee_paid_on.contains(&date.day) => {
                DepotFee::PaidByAnother(fee)
            }
            same @ (DepotFee::Due(_) | DepotFee::PaidByAnother(_)) => same,
        };
        PlannedDelivery {
            date,
            trace: trace(DeliveryPrice { fee, ..facts.price }),
        }
    };
    Plan {
        deliveries: open.map(priced).collect(),
    }
}

#[cfg(test)]
mod tests;
