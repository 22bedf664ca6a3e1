//! How often a subscription is delivered, and the trap of week 53.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use values::{Coded, Day, Period, Week, coded};

coded! {
    /// One half of the customers delivered every second week.
    pub enum Group {
        /// Takes the anchor week and every second week from it.
        A => "a",
        /// Takes the weeks between.
        B => "b",
    }
}

coded! {
    /// Which occurrence of the delivery weekday in a month.
    pub enum Occurrence {
        /// The first of the month.
        First => "1",
        /// The second of the month.
        Second => "2",
        /// The third of the month.
        Third => "3",
        /// The fourth of the month.
        Fourth => "4",
        /// The last of the month, fourth or fifth.
        Last => "last",
    }
}

/// Which weeks a subscription takes. Rule C-2.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frequency {
    /// Every week.
    Weekly,
    /// Weeks with an odd ISO number.
    OddWeeks,
    /// Weeks with an even ISO number.
    EvenWeeks,
    /// Every second week counted from an anchor week, whatever the year's end does.
    EverySecondWeek {
        /// Which half.
        group: Group,
        /// The week from which weeks are counted.
        anchor: Week,
    },
    /// Once a month.
    Monthly(Occurrence),
    /// These weeks and no other.
    Custom(BTreeSet<Week>),
}

impl Frequency {
    /// Whether the week whose ordinary delivery day is `day` is taken. Rule C-2.
    pub fn takes(&self, day: Day) -> bool {
        let week = day.week();
        match self {
            Self::Weekly => true,
            Self::OddWeeks => week.is_odd(),
            Self::EvenWeeks => !week.is_odd(),
            Self::EverySecondWeek { group, anchor } => {
                let is_in_step = anchor.weeks_until(week).rem_euclid(2) == 0;
                is_in_step == (*group == Group::A)
            }
            Self::Monthly(occurrence) => is_occurrence(*occurrence, day),
            Self::Custom(weeks) => weeks.contains(&week),
        }
    }
}

fn is_occurrence(occurrence: Occurrence, day: Day) -> bool {
    let up_to = |last: i8| (last.saturating_sub(6)..=last).contains(&day.day());
    match occurrence {
        Occurrence::First => up_to(7),
        Occurrence::Second => up_to(14),
        Occurrence::Third => up_to(21),
        Occurrence::Fourth => up_to(28),
        Occurrence::Last => up_to(day.last_of_month().day()),
    }
}

/// What odd and even weeks do at the end of a year of 53 weeks. Rule C-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OddWeekEnd {
    /// Two weeks in a row are taken, 53 then 1.
    TwoInARow {
        /// The week 53.
        week: Week,
    },
    /// Three weeks pass between two deliveries, 52 then 2.
    ThreeWeeksApart {
        /// The week 53.
        week: Week,
    },
}

/// The warning the calendar shows when odd or even weeks meet a week 53. Rule C-2.
pub fn week_53_warning(frequency: &Frequency, period: Period) -> Option<OddWeekEnd> {
    let week = period.weeks().find(|week| week.number() == 53)?;
    match frequency {
        Frequency::OddWeeks => Some(OddWeekEnd::TwoInARow { week }),
        Frequency::EvenWeeks => Some(OddWeekEnd::ThreeWeeksApart { week }),
        Frequency::Weekly
        | Frequency::EverySecondWeek { .. }
        | Frequency::Monthly(_)
        | Frequency::Custom(_) => None,
    }
}

/// The text stands for no frequency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a frequency such as weekly, odd, a:2026-W02, monthly:last or custom:2026-W10")]
pub struct FrequencyError;

/// The stored form: `weekly`, `odd`, `even`, `a:2026-W02`, `monthly:last`,
/// `custom:2026-W10,2026-W14`.
impl fmt::Display for Frequency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekly => out.write_str("weekly"),
            Self::OddWeeks => out.write_str("odd"),
            Self::EvenWeeks => out.write_str("even"),
            Self::EverySecondWeek { group, anchor } => write!(out, "{}:{anchor}", group.code()),
            Self::Monthly(occurrence) => write!(out, "monthly:{}", occurrence.code()),
            Self::Custom(weeks) => {
                let weeks: Vec<String> = weeks.iter().map(Week::to_string).collect();
                write!(out, "custom:{}", weeks.join(","))
            }
        }
    }
}

impl FromStr for Frequency {
    type Err = FrequencyError;

    fn from_str(text: &str) -> Result<Self, FrequencyError> {
        let (word, rest) = text.split_once(':').unwrap_or((text, ""));
        match (word, rest) {
            ("weekly", "") => Ok(Self::Weekly),
            ("odd", "") => Ok(Self::OddWeeks),
            ("even", "") => Ok(Self::EvenWeeks),
            ("monthly", rank) => Occurrence::from_code(rank)
                .map(Self::Monthly)
                .ok_or(FrequencyError),
            ("custom", weeks) => {
                let weeks: Result<_, _> = weeks.split(',').map(str::parse).collect();
                weeks.map(Self::Custom).ok().ok_or(FrequencyError)
            }
            (group, anchor) => {
                let group = Group::from_code(group).ok_or(FrequencyError)?;
                let anchor = anchor.parse().ok().ok_or(FrequencyError)?;
                Ok(Self::EverySecondWeek { group, anchor })
            }
        }
    }
}

#[cfg(test)]
mod tests;
