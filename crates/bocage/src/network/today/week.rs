//! The garden's week as a line of days: what is prepared, what is delivered, when changes close.

use std::collections::BTreeMap;

use domain::calendar::{
    ClosedWeeks, Frequency, Holiday, RoundCalendar, delivery_dates, holidays_to_decide,
};
use domain::network::Settings;
use domain::people::rights::Right;
use values::ids::ProductId;
use values::{Day, Instant, Period};

use super::due::DECIDE_DAYS_AHEAD;
use crate::calendar::store::{self as calendar, ClosedWeekRow, Decisions};
use crate::deliveries::store::{self as deliveries, DayLine};
use crate::depots::store::{self as depots, RoundLine};
use crate::failure::Failure;
use crate::guard::SignedIn;
use crate::network::store::overview::Waiting;
use crate::visit::Visit;

/// Days on the line.
const DAYS: i64 = 7;
/// How far the preparations after the line are looked for, and how many are told.
const LATER_DAYS: i64 = 28;
const LATER: usize = 3;

/// The line of days, and the preparations after it.
pub(super) struct Week {
    pub(super) days: Vec<WeekDay>,
    pub(super) later: Vec<DayLine>,
}

/// One day of the line.
pub(super) struct WeekDay {
    pub(super) day: Day,
    pub(super) line: Option<DayLine>,
    pub(super) closings: Vec<Closing>,
}

/// From this hour on, only staff change the baskets of these rounds.
pub(super) struct Closing {
    pub(super) hour: i8,
    pub(super) is_past: bool,
    pub(super) rounds: String,
}

impl Closing {
    /// The key of its sentence.
    pub(super) fn key(&self) -> &'static str {
        if self.is_past {
            "network-week-closed"
        } else {
            "network-week-closing"
        }
    }
}

/// The rounds and what decides their days.
#[derive(Default)]
pub(super) struct Rounds {
    rounds: Vec<RoundLine>,
    decisions: Decisions,
    closed: Vec<ClosedWeeks>,
    holidays: Vec<Holiday>,
    today: Option<Day>,
}

/// Read for who prepares or keeps the calendar; nothing for others.
pub(super) async fn rounds(
    visit: &mut Visit<SignedIn>,
    waiting: &Waiting,
) -> Result<Rounds, Failure> {
    if !visit.who.can(Right::DeliveriesRead) && !visit.who.can(Right::CalendarWrite) {
        return Ok(Rounds::default());
    }
    let stored = waiting.alsace_moselle.as_deref();
    let stored = stored.map(|value| ("alsace_moselle_holidays", value));
    let (settings, _) = Settings::from_stored(stored);
    let closed = calendar::list_closed_weeks(&mut visit.tx).await?;
    Ok(Rounds {
        rounds: depots::list_rounds(&mut visit.tx).await?,
        decisions: calendar::list_decisions(&mut visit.tx).await?,
        closed: closed.iter().map(ClosedWeekRow::closed).collect(),
        holidays: crate::calendar::holidays(&settings, visit.today()),
        today: Some(visit.today()),
    })
}

/// The line, for who reads deliveries.
pub(super) async fn read(
    visit: &mut Visit<SignedIn>,
    rounds: &Rounds,
) -> Result<Option<Week>, Failure> {
    if !visit.who.can(Right::DeliveriesRead) || visit.face.is_network {
        return Ok(None);
    }
    let (today, now) = (visit.today(), visit.now());
    let last = today.plus_days(LATER_DAYS);
    let lines = deliveries::list_days(&mut visit.tx, today, last).await?;
    let closings = rounds.closings();
    let day = |rank: i64| {
        let day = today.plus_days(rank);
        WeekDay {
            day,
            line: lines.iter().find(|line| line.prepare_on == day).cloned(),
            closings: closings_of(day, now, &closings),
        }
    };
    let days: Vec<WeekDay> = (0..DAYS).map(day).collect();
    let after = today.plus_days(DAYS);
    let later = lines.into_iter().filter(|line| line.prepare_on >= after);
    Ok(Some(Week {
        later: later.take(LATER).collect(),
        days,
    }))
}

fn closings_of(day: Day, now: Instant, closings: &BTreeMap<Instant, Vec<&str>>) -> Vec<Closing> {
    let of_day = closings.iter().filter(|(at, _)| at.day() == day);
    of_day
        .map(|(at, codes)| Closing {
            hour: at.hour_and_minute().0,
            is_past: *at <= now,
            rounds: codes.join(", "),
        })
        .collect()
}

impl Rounds {
    /// The holidays that wait for a decision of a round, by its code.
    pub(super) fn undecided(&self) -> Vec<(Day, &str)> {
        let Some(period) = self.period(DECIDE_DAYS_AHEAD) else {
            return Vec::new();
        };
        let is_open = |holiday: &Holiday| {
            let week = holiday.day.week();
            !self.closed.iter().any(|closed| closed.close(week, WHOLE))
        };
        let of_round = |round| {
            let waiting =
                self.with_calendar(round, |calendar| holidays_to_decide(calendar, period));
            waiting
                .into_iter()
                .filter(is_open)
                .map(move |holiday| (holiday.day, round.code.as_str()))
        };
        self.rounds.iter().flat_map(of_round).collect()
    }

    /// When changes close, for the deliveries of the next weeks.
    fn closings(&self) -> BTreeMap<Instant, Vec<&str>> {
        let mut closings: BTreeMap<Instant, Vec<&str>> = BTreeMap::new();
        let Some(period) = self.period(LATER_DAYS) else {
            return closings;
        };
        for round in &self.rounds {
            let hour = i8::try_from(round.preparation_hour).unwrap_or_default();
            let days = self.with_calendar(round, |calendar| {
                delivery_dates(calendar, WHOLE, &Frequency::Weekly, period)
            });
            for day in days {
                let at = round.days().deadline(day.day, hour, round.lead_hours);
                closings.entry(at).or_default().push(round.code.as_str());
            }
        }
        closings
    }

    fn period(&self, days: i64) -> Option<Period> {
        let today = self.today?;
        Period::new(today, today.plus_days(days)).ok()
    }

    fn with_calendar<T>(&self, round: &RoundLine, ask: impl Fn(RoundCalendar<'_>) -> T) -> T {
        let none = BTreeMap::new();
        ask(RoundCalendar {
            weekday: round.days().delivery,
            closed: &self.closed,
            holidays: &self.holidays,
            decisions: self.decisions.get(&round.id).unwrap_or(&none),
        })
    }
}

/// No product has this id: a week closed for one product only is open for the round.
const WHOLE: ProductId = ProductId::new(0);
