//! Staff see a season at a glance: each week and round, open, closed or touched by a holiday, with
//! its baskets (CAL-3, CAL-4).

use askama::Template;
use domain::calendar::{Balance, ClosedWeeks, Holiday, HolidayDecision, OddWeekEnd};
use domain::calendar::{Frequency, week_53_warning};
use values::{Day, Week};

use super::effects::holidays;
use super::holiday::name;
use super::store::{self, Decisions, SeasonRow};
use crate::depots::store::{self as depots, RoundLine};
use crate::failure::Outcome;
use crate::guard::CalendarRead;
use crate::layout::{Area, Frame};
use crate::lists::Pages;
use crate::visit::Visit;
use crate::words::Words;

/// Weeks of half a season.
const HALF: usize = 27;

#[derive(Template)]
#[template(path = "calendar/year.html")]
struct Page {
    frame: Frame,
    w: Words,
    seasons: Vec<SeasonRow>,
    chosen: Option<SeasonRow>,
    rounds: Vec<RoundLine>,
    weeks: Vec<WeekRow>,
    holidays: Vec<HolidayRow>,
    spread: Option<(u32, u32)>,
    has_week_53: bool,
    /// Weeks are shown half a year at a time.
    pages: Pages,
}

struct WeekRow {
    week: Week,
    cells: Vec<String>,
    baskets: u32,
}

struct HolidayRow {
    day: Day,
    name: String,
    undecided: usize,
}

pub(super) async fn show(mut visit: Visit<CalendarRead>) -> Outcome {
    let seasons = store::list_seasons(&mut visit.tx).await?;
    let chosen = choose(&visit, &seasons);
    let period = chosen.as_ref().map(SeasonRow::period);
    let rounds = depots::list_rounds(&mut visit.tx).await?;
    let facts = Facts::read(&mut visit).await?;
    let balance = match period {
        Some(period) => store::count_baskets(&mut visit.tx, period).await?,
        None => Balance::default(),
    };
    let w = visit.words;
    let weeks: Vec<Week> = period.into_iter().flat_map(values::Period::weeks).collect();
    let (pages, weeks) = half(&visit, &weeks);
    let weeks = weeks
        .into_iter()
        .map(|week| facts.week(w, week, &rounds, &balance));
    let own = facts.holidays.iter();
    let own = own.filter(|holiday| period.is_some_and(|period| period.contains(holiday.day)));
    let page = Page {
        frame: visit.frame(Area::Staff, "calendar-title"),
        w,
        holidays: own
            .filter_map(|one| facts.holiday(w, *one, &rounds))
            .collect(),
        weeks: weeks.collect(),
        pages,
        spread: balance.spread(),
        has_week_53: period.is_some_and(|period| {
            let warning = week_53_warning(&Frequency::OddWeeks, period);
            matches!(warning, Some(OddWeekEnd::TwoInARow { .. }))
        }),
        seasons,
        chosen,
        rounds,
    };
    visit.page(&page)
}

/// The half of the season that the address asks for, else the one of today.
fn half(visit: &Visit<CalendarRead>, weeks: &[Week]) -> (Pages, Vec<Week>) {
    let current = visit.today().week();
    let mut halves: Vec<Vec<Week>> = weeks.chunks(HALF).map(<[Week]>::to_vec).collect();
    let of_today = halves.iter().position(|half| half.contains(&current));
    let last = halves.len().max(1);
    let asked: Option<usize> = visit.request.query.value("page").parse().ok();
    let page = asked.unwrap_or(of_today.map_or(1, |place| place + 1));
    let page = page.clamp(1, last);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let pages = Pages {
        page: number(page),
        last: number(last),
        total: number(weeks.len()),
    };
    let half = halves.drain(..).nth(page - 1).unwrap_or_default();
    (pages, half)
}

/// The season of the address, else the one of today, else the latest.
fn choose(visit: &Visit<CalendarRead>, seasons: &[SeasonRow]) -> Option<SeasonRow> {
    let asked = visit.request.query.value("saison");
    let today = visit.today();
    let by_id = seasons.iter().find(|season| season.id.to_string() == asked);
    let current = seasons
        .iter()
        .find(|season| season.period().contains(today));
    by_id.or(current).or(seasons.first()).cloned()
}

/// What decides the cells of the year.
struct Facts {
    closed: Vec<ClosedWeeks>,
    decisions: Decisions,
    holidays: Vec<Holiday>,
}

impl Facts {
    async fn read(visit: &mut Visit<CalendarRead>) -> Result<Self, crate::failure::Failure> {
        let settings = crate::network::store::settings(&mut visit.tx).await?;
        let closed = store::list_closed_weeks(&mut visit.tx).await?;
        Ok(Self {
            closed: closed.iter().map(store::ClosedWeekRow::closed).collect(),
            decisions: store::list_decisions(&mut visit.tx).await?,
            holidays: holidays(&settings, visit.today()),
        })
    }

    fn week(&self, w: Words, week: Week, rounds: &[RoundLine], balance: &Balance) -> WeekRow {
        let counts = balance.weeks.get(&week);
        let cell = |round: &RoundLine| {
            let count = counts.and_then(|counts| counts.get(&round.id)).copied();
            let count = w.number(i64::from(count.unwrap_or(0)));
            match self.state(week, round) {
                Some(key) => format!("{count}, {}", w.say(key)),
                None => count,
            }
        };
        WeekRow {
            week,
            cells: rounds.iter().map(cell).collect(),
            baskets: balance.of_week(week),
        }
    }

    /// The key of what makes this week of this round differ, if anything does.
    fn state(&self, week: Week, round: &RoundLine) -> Option<&'static str> {
        let is_closed = |closed: &ClosedWeeks| {
            closed.product.is_none() && closed.first <= week && week <= closed.last
        };
        if self.closed.iter().any(is_closed) {
            return Some("calendar-cell-closed");
        }
        let day = week.day(round.days().delivery);
        let is_holiday = self.holidays.iter().any(|holiday| holiday.day == day);
        is_holiday.then(|| match self.decision(round, day) {
            HolidayDecision::Undecided => "calendar-cell-undecided",
            HolidayDecision::Keep => "calendar-cell-kept",
            HolidayDecision::MoveTo(_) => "calendar-cell-moved",
            HolidayDecision::Cancel => "calendar-cell-cancelled",
        })
    }

    fn decision(&self, round: &RoundLine, day: Day) -> HolidayDecision {
        let own = self.decisions.get(&round.id);
        let decision = own.and_then(|own| own.get(&day)).copied();
        decision.unwrap_or(HolidayDecision::Undecided)
    }

    /// A holiday on which rounds go out, with how many are still to decide.
    fn holiday(&self, w: Words, holiday: Holiday, rounds: &[RoundLine]) -> Option<HolidayRow> {
        let touched = rounds
            .iter()
            .filter(|round| round.days().delivery == holiday.day.weekday());
        let touched: Vec<&RoundLine> = touched.collect();
        let undecided = touched
            .iter()
            .filter(|round| self.decision(round, holiday.day) == HolidayDecision::Undecided);
        (!touched.is_empty()).then(|| HolidayRow {
            day: holiday.day,
            name: name(w, holiday),
            undecided: undecided.count(),
        })
    }
}
