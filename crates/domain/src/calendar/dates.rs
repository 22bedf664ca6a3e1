//! The days on which a subscription is delivered.

use std::collections::BTreeMap;

use values::ids::ProductId;
use values::{Day, Period, Week, Weekday};

use super::{ClosedWeeks, Frequency, Holiday, HolidayDecision};

/// What decides the days of one round.
#[derive(Clone, Copy, Debug)]
pub struct RoundCalendar<'a> {
    /// The round's delivery weekday.
    pub weekday: Weekday,
    /// Weeks without delivery.
    pub closed: &'a [ClosedWeeks],
    /// Public holidays of the years concerned.
    pub holidays: &'a [Holiday],
    /// What was decided for this round, by the holiday's day.
    pub decisions: &'a BTreeMap<Day, HolidayDecision>,
}

/// Whether a date may still move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// It holds.
    Certain,
    /// A public holiday has to be decided.
    ToBeDecided,
}

/// One delivery of a calendar. Its week is its identity: moves stay inside it. Rule C-3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CalendarDay {
    /// The ISO week delivered.
    pub week: Week,
    /// The day the basket goes out.
    pub day: Day,
    /// Whether that day may still move.
    pub certainty: Certainty,
}

impl RoundCalendar<'_> {
    /// What happens to this round's ordinary delivery of a week: its day, or nothing if a
    /// holiday cancels it. Closed weeks are not looked at here.
    fn day_in(&self, week: Week) -> Option<CalendarDay> {
        let ordinary = week.day(self.weekday);
        let is_holiday = self.holidays.iter().any(|holiday| holiday.day == ordinary);
        let undecided = is_holiday.then_some(HolidayDecision::Undecided);
        let decision = self.decisions.get(&ordinary).copied().or(undecided);
        let (day, certainty) = match decision {
            None | Some(HolidayDecision::Keep) => (ordinary, Certainty::Certain),
            Some(HolidayDecision::Undecided) => (ordinary, Certainty::ToBeDecided),
            Some(HolidayDecision::MoveTo(weekday)) => (week.day(weekday), Certainty::Certain),
            Some(HolidayDecision::Cancel) => return None,
        };
        Some(CalendarDay {
            week,
            day,
            certainty,
        })
    }
}

/// The public holidays that fall on a round's day in a period and wait for a decision, for the
/// dashboard. Rule CAL-3.
pub fn holidays_to_decide(round: RoundCalendar<'_>, period: Period) -> Vec<Holiday> {
    let on_its_day =
        |holiday: &&Holiday| holiday.day.weekday() == round.weekday && period.contains(holiday.day);
    let waits = |holiday: &&Holiday| {
        let day = round.day_in(holiday.day.week());
        day.is_some_and(|day| day.certainty == Certainty::ToBeDecided)
    };
    round
        .holidays
        .iter()
        .filter(on_its_day)
        .filter(waits)
        .copied()
        .collect()
}

/// The deliveries of one product by one round at one frequency over a period, in order.
///
/// A week counts if its ordinary delivery day lies in the period, even when a holiday moves
/// that delivery. Rules C-1 and C-3.
pub fn delivery_dates(
    round: RoundCalendar<'_>,
    product: ProductId,
    frequency: &Frequency,
    period: Period,
) -> Vec<CalendarDay> {
    let is_open = |week: &Week| {
        !round
            .closed
            .iter()
            .any(|closed| closed.close(*week, product))
    };
    let is_taken = |week: &Week| {
        let ordinary = week.day(round.weekday);
        period.contains(ordinary) && frequency.takes(ordinary)
    };
    let weeks = period.weeks().filter(is_open).filter(is_taken);
    weeks.filter_map(|week| round.day_in(week)).collect()
}

#[cfg(test)]
mod tests;
