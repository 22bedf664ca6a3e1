//! Seasons, closed weeks, public holidays and frequencies: on which days a subscription is
//! delivered, and what changes for whom when the calendar changes.

mod balance;
mod closures;
mod dates;
mod diff;
mod frequency;
mod holidays;
mod season;

pub use balance::{Balance, balance};
pub use closures::ClosedWeeks;
pub use dates::{CalendarDay, Certainty, RoundCalendar, delivery_dates, holidays_to_decide};
pub use diff::{Change, ExistingDelivery, Standing, diff};
pub use frequency::{Frequency, FrequencyError, Group, Occurrence, OddWeekEnd, week_53_warning};
pub use holidays::{
    Holiday, HolidayDecision, HolidayDecisionError, HolidayKind, Territory, french_holidays,
};
pub use season::{month_of_season, season_label, season_starting};
