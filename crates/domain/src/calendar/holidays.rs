//! French public holidays, and what a garden decides for each of them.

use std::fmt;
use std::str::FromStr;

use values::{Coded, Day, DayError, Weekday, coded};

coded! {
    /// A public holiday.
    pub enum HolidayKind {
        /// 1 January.
        NewYear => "new_year",
        /// Friday before Easter, in Alsace and Moselle.
        GoodFriday => "good_friday",
        /// Monday after Easter.
        EasterMonday => "easter_monday",
        /// 1 May.
        LabourDay => "labour_day",
        /// 8 May.
        Victory => "victory",
        /// Thursday, 39 days after Easter.
        Ascension => "ascension",
        /// Monday, 50 days after Easter.
        WhitMonday => "whit_monday",
        /// 14 July.
        NationalDay => "national_day",
        /// 15 August.
        Assumption => "assumption",
        /// 1 November.
        AllSaints => "all_saints",
        /// 11 November.
        Armistice => "armistice",
        /// 25 December.
        Christmas => "christmas",
        /// 26 December, in Alsace and Moselle.
        SaintStephen => "saint_stephen",
    }
}

coded! {
    /// Which list of public holidays applies.
    pub enum Territory {
        /// The common list.
        Common => "common",
        /// Alsace and Moselle: two days more.
        AlsaceMoselle => "alsace_moselle",
    }
}

/// A public holiday of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The day it falls on.
    pub day: Day,
    /// Which one it is.
    pub kind: HolidayKind,
}

/// The public holidays of a year in order. Rule CAL-3.
pub fn french_holidays(year: i16, territory: Territory) -> Result<Vec<Holiday>, DayError> {
    let easter = easter(year)?;
    let fixed = |kind, month, day| Day::new(year, month, day).map(|day| Holiday { day, kind });
    let moving = |kind, days| Holiday {
        day: easter.plus_days(days),
        kind,
    };
    let mut holidays = vec![
        fixed(HolidayKind::NewYear, 1, 1)?,
        moving(HolidayKind::EasterMonday, 1),
        fixed(HolidayKind::LabourDay, 5, 1)?,
        fixed(HolidayKind::Victory, 5, 8)?,
        moving(HolidayKind::Ascension, 39),
        moving(HolidayKind::WhitMonday, 50),
        fixed(HolidayKind::NationalDay, 7, 14)?,
        fixed(HolidayKind::Assumption, 8, 15)?,
        fixed(HolidayKind::AllSaints, 11, 1)?,
        fixed(HolidayKind::Armistice, 11, 11)?,
        fixed(HolidayKind::Christmas, 12, 25)?,
    ];
    if territory == Territory::AlsaceMoselle {
        holidays.push(moving(HolidayKind::GoodFriday, -2));
        holidays.push(fixed(HolidayKind::SaintStephen, 12, 26)?);
    }
    holidays.sort();
    Ok(holidays)
}

/// Easter Sunday of the Gregorian calendar: the first Sunday after the ecclesiastical full
/// moon of spring.
#[expect(
    clippy::arithmetic_side_effects,
    clippy::integer_division,
    reason = "a published formula over small numbers, clearer in plain arithmetic"
)]
fn easter(year: i16) -> Result<Day, DayError> {
    let (cycle, century, rest) = (year % 19, year / 100, year % 100);
    let moon_shift = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * cycle + moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (cycle + 11 * epact + 22 * to_sunday) / 451;
    let since_march = epact + to_sunday - 7 * late;
    Day::new(year, 3, 22).map(|first| first.plus_days(i64::from(since_march)))
}

/// What the garden decides for one round on a public holiday. Rule CAL-3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HolidayDecision {
    /// Nobody decided yet: the ordinary day is kept and marked as uncertain.
    Undecided,
    /// The round goes out all the same.
    Keep,
    /// The round goes out on another day of the same week. Rule C-3.
    MoveTo(Weekday),
    /// No delivery that week.
    Cancel,
}

/// The text stands for no decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a decision: undecided, keep, cancel or a day of the week")]
pub struct HolidayDecisionError;

/// The stored form: `undecided`, `keep`, `cancel`, or the code of the weekday moved to.
impl fmt::Display for HolidayDecision {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Undecided => "undecided",
            Self::Keep => "keep",
            Self::MoveTo(weekday) => weekday.code(),
            Self::Cancel => "cancel",
        })
    }
}

impl FromStr for HolidayDecision {
    type Err = HolidayDecisionError;

    fn from_str(text: &str) -> Result<Self, HolidayDecisionError> {
        match text {
            "undecided" => Ok(Self::Undecided),
            "keep" => Ok(Self::Keep),
            "cancel" => Ok(Self::Cancel),
            other => Weekday::from_code(other)
                .map(Self::MoveTo)
                .ok_or(HolidayDecisionError),
        }
    }
}

#[cfg(test)]
mod tests;
