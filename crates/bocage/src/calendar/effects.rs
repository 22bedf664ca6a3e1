//! What a change of the calendar would do to planned baskets: computed the same way for the page
//! that shows it and for the act that writes it (CAL-5, C-4).

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{
    CalendarDay, Certainty, Change, ClosedWeeks, Holiday, HolidayDecision, RoundCalendar,
    Territory, delivery_dates, diff, french_holidays,
};
use domain::network::Settings;
use values::ids::{ClosedWeekId, CustomerId, DeliveryId, ProductId, RoundId, SubscriptionId};
use values::{Day, Week};

use super::store::{self, Decisions};
use crate::depots::store::{self as depots, RoundLine};
use crate::failure::Failure;
use crate::subscriptions::store::calendar::{self as followers, Follower};
use crate::visit::Visit;

/// A change that was asked for.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// What rounds do on a public holiday.
    Holiday {
        day: Day,
        decisions: Vec<(RoundId, HolidayDecision)>,
    },
    /// Weeks without delivery.
    Close {
        first: Week,
        last: Week,
        product: Option<ProductId>,
        reason: String,
    },
    /// A closed week opens again.
    Reopen(ClosedWeekId),
}

impl Asked {
    /// Whether this week is one of those asked for.
    fn concerns(&self, week: Week) -> bool {
        match self {
            Self::Holiday { day, .. } => day.week() == week,
            Self::Close { first, last, .. } => *first <= week && week <= *last,
            Self::Reopen(_) => false,
        }
    }
}

/// Baskets that go from a day to another; none on one side when they appear or vanish.
#[derive(Clone, Debug)]
pub(super) struct Shift {
    pub(super) round: String,
    pub(super) before: Option<Day>,
    pub(super) after: Option<Day>,
    pub(super) baskets: usize,
    pub(super) customers: BTreeSet<CustomerId>,
}

/// All that a change does.
#[derive(Clone, Debug, Default)]
pub(super) struct Effects {
    pub(super) shifts: Vec<Shift>,
    /// Baskets that cannot follow: past, delivered, or wanted on a day that is past.
    pub(super) held: Vec<Shift>,
    /// The days that change although the members' deadline for them is past.
    pub(super) late: BTreeSet<Day>,
    pub(super) rounds: Vec<(RoundLine, Vec<(SubscriptionId, Change)>)>,
}

impl Effects {
    /// The customers concerned.
    pub(super) fn customers(&self) -> BTreeSet<CustomerId> {
        let all = self.shifts.iter().flat_map(|shift| &shift.customers);
        all.copied().collect()
    }
}

/// The public holidays around a day, of the garden's territory.
pub(crate) fn holidays(settings: &Settings, day: Day) -> Vec<Holiday> {
    let territory = match settings.has_alsace_moselle_holidays() {
        true => Territory::AlsaceMoselle,
        false => Territory::Common,
    };
    let years = day.year().saturating_sub(1)..=day.year().saturating_add(2);
    years
        .flat_map(|year| french_holidays(year, territory).unwrap_or_default())
        .collect()
}

/// Computes the effects of a change on every round it touches.
pub(super) async fn of<R>(visit: &mut Visit<R>, asked: &Asked) -> Result<Effects, Failure> {
    let settings = crate::network::store::settings(&mut visit.tx).await?;
    let holidays = holidays(&settings, visit.today());
    let rows = store::list_closed_weeks(&mut visit.tx).await?;
    let mut closed: Vec<ClosedWeeks> = rows
        .iter()
        .filter(|row| !matches!(asked, Asked::Reopen(id) if *id == row.id))
        .map(store::ClosedWeekRow::closed)
        .collect();
    let mut decisions = store::list_decisions(&mut visit.tx).await?;
    add(asked, &mut closed, &mut decisions);
    let mut effects = Effects::default();
    let today = visit.today();
    for round in depots::list_rounds(&mut visit.tx).await? {
        let own = decisions.remove(&round.id).unwrap_or_default();
        let calendar = RoundCalendar {
            weekday: round.days().delivery,
            closed: &closed,
            holidays: &holidays,
            decisions: &own,
        };
        let hour = i8::try_from(round.preparation_hour).unwrap_or(8);
        let first_open = round
            .days()
            .first_open_day(visit.now(), hour, round.lead_hours);
        let found = followers::list_followers(&mut visit.tx, round.id, today).await?;
        let compared = found
            .iter()
            .flat_map(|follower| compare(asked, follower, calendar, (today, first_open)));
        let (held, changes): (Vec<_>, Vec<_>) = compared
            .partition(|(_, change)| matches!(change, Change::Keep(_) | Change::NeedsDecision(_)));
        let shifted = shifts(&round, &found, &changes);
        effects.held.extend(shifts(&round, &found, &held));
        effects.late.extend(days_before(first_open, &shifted));
        effects.shifts.extend(shifted);
        effects.rounds.push((round, changes));
    }
    Ok(effects)
}

fn add(asked: &Asked, closed: &mut Vec<ClosedWeeks>, decisions: &mut Decisions) {
    match asked {
        Asked::Holiday {
            day,
            decisions: new,
        } => {
            for (round, decision) in new {
                decisions.entry(*round).or_default().insert(*day, *decision);
            }
        }
        Asked::Close {
            first,
            last,
            product,
            ..
        } => closed.push(ClosedWeeks {
            first: *first,
            last: *last,
            product: *product,
        }),
        Asked::Reopen(_) => {}
    }
}

/// What changes for a subscription, and what should but cannot. Staff may move or cancel until the
/// day itself; what the members' deadline bounds is what is added.
fn compare(
    asked: &Asked,
    follower: &Follower,
    calendar: RoundCalendar<'_>,
    (today, first_open): (Day, Day),
) -> Vec<(SubscriptionId, Change)> {
    let wanted = delivery_dates(
        calendar,
        follower.product,
        &follower.frequency,
        follower.period,
    );
    let counts = |change: &Change| match *change {
        Change::Keep(id) => is_stuck(asked, follower, id, &wanted),
        Change::Add(date) => first_open <= date.day,
        Change::Move { .. }
        | Change::Restore { .. }
        | Change::Cancel(_)
        | Change::NeedsDecision(_) => true,
    };
    diff(&follower.deliveries, &wanted, today)
        .into_iter()
        .filter(counts)
        .map(|change| (follower.subscription, change))
        .collect()
}

/// Whether a basket that is kept, past or delivered, lies in a week asked for and not where the
/// calendar now wants it.
fn is_stuck(asked: &Asked, follower: &Follower, id: DeliveryId, wanted: &[CalendarDay]) -> bool {
    let mut deliveries = follower.deliveries.iter();
    let Some(delivery) = deliveries.find(|one| one.id == id) else {
        return false;
    };
    let date = wanted.iter().find(|date| date.week == delivery.week);
    asked.concerns(delivery.week) && date.map(|date| date.day) != Some(delivery.day)
}

/// The days of these shifts that come before another.
fn days_before(first_open: Day, shifts: &[Shift]) -> Vec<Day> {
    let days = shifts.iter().flat_map(|shift| [shift.before, shift.after]);
    days.flatten().filter(|day| *day < first_open).collect()
}

/// Changes gathered by day before and after.
fn shifts(
    round: &RoundLine,
    found: &[Follower],
    changes: &[(SubscriptionId, Change)],
) -> Vec<Shift> {
    let by_id: BTreeMap<SubscriptionId, &Follower> = found
        .iter()
        .map(|follower| (follower.subscription, follower))
        .collect();
    let mut gathered: BTreeMap<(Option<Day>, Option<Day>), Shift> = BTreeMap::new();
    for (subscription, change) in changes {
        let Some(follower) = by_id.get(subscription) else {
            continue;
        };
        let days = days(follower, change);
        let shift = gathered.entry(days).or_insert_with(|| Shift {
            round: format!("{} {}", round.code, round.name),
            before: days.0,
            after: days.1,
            baskets: 0,
            customers: BTreeSet::new(),
        });
        shift.baskets = shift.baskets.saturating_add(1);
        shift.customers.insert(follower.customer);
    }
    gathered.into_values().collect()
}

fn days(follower: &Follower, change: &Change) -> (Option<Day>, Option<Day>) {
    match *change {
        Change::Move { from, to, .. } => (Some(from), Some(to)),
        Change::Restore { to, .. } => (None, Some(to)),
        Change::Add(date) => (None, Some(date.day)),
        Change::Cancel(id) | Change::Keep(id) | Change::NeedsDecision(id) => {
            let delivery = follower.deliveries.iter().find(|one| one.id == id);
            (delivery.map(|one| one.day), None)
        }
    }
}

/// Writes the change and all that follows from it, in the act's transaction.
pub(super) async fn write<R>(
    visit: &mut Visit<R>,
    asked: &Asked,
    effects: &Effects,
) -> Result<(), Failure> {
    match asked {
        Asked::Holiday { day, decisions } => {
            for (round, decision) in decisions {
                store::upsert_decision(&mut visit.tx, *round, *day, *decision).await?;
            }
        }
        Asked::Close {
            first,
            last,
            product,
            reason,
        } => {
            let mut week = *first;
            while week <= *last {
                store::insert_closed_week(&mut visit.tx, week, *product, reason).await?;
                week = week.next();
            }
        }
        Asked::Reopen(id) => store::delete_closed_week(&mut visit.tx, *id).await?,
    }
    for (round, changes) in &effects.rounds {
        followers::apply_calendar(&mut visit.tx, round.days(), changes).await?;
    }
    if let Asked::Holiday { day, decisions } = asked {
        for (round, decision) in decisions {
            if let Some(date) = decided(*day, *decision) {
                followers::mark_certainty(&mut visit.tx, *round, *day, date).await?;
            }
        }
    }
    Ok(())
}

/// The day on which a holiday's baskets go out, and whether it holds; nothing if they do not.
fn decided(holiday: Day, decision: HolidayDecision) -> Option<(Day, Certainty)> {
    match decision {
        HolidayDecision::Undecided => Some((holiday, Certainty::ToBeDecided)),
        HolidayDecision::Keep => Some((holiday, Certainty::Certain)),
        HolidayDecision::MoveTo(weekday) => Some((holiday.week().day(weekday), Certainty::Certain)),
        HolidayDecision::Cancel => None,
    }
}
