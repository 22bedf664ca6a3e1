//! Three seasons around today: the last one delivered, this one running, the next in preparation,
//! with the holidays that the rules compute for those years.

use std::collections::BTreeMap;

use domain::calendar::{
    HolidayDecision, HolidayKind, Territory, french_holidays, season_label, season_starting,
};
use values::{Day, Period, Week, Weekday};

use super::super::world::{ClosedWeek, Season, World, week};
use super::sketch::{Sketch, Traits};
use super::tariff::FRUIT;

/// The seasons of a garden.
#[derive(Clone, Copy)]
pub(super) struct Seasons {
    pub(super) last: Period,
    pub(super) this: Period,
    pub(super) next: Period,
    /// The week from which fortnightly groups are counted, the one that offers propose.
    pub(super) anchor: Week,
}

impl Seasons {
    /// Around a day, for seasons that begin in this month.
    pub(super) fn around(today: Day, first_month: i8) -> Self {
        let months = i64::from((today.month() - first_month).rem_euclid(12));
        let first = today.first_of_month().plus_months(-months);
        Self {
            last: season_starting(first.plus_months(-12)),
            this: season_starting(first),
            next: season_starting(first.plus_months(12)),
            anchor: week("2026-W02"),
        }
    }

    fn all(self) -> [(Period, &'static str); 3] {
        [
            (self.last, "closed"),
            (self.this, "open"),
            (self.next, "preparing"),
        ]
    }
}

/// Adds the seasons and the weeks without delivery: the turn of the year, a week in August when
/// the year has 53, and the months without fruit where the orchard says so.
pub(super) fn add_to(world: &mut World, sketch: &Sketch, seasons: Seasons) {
    world.seasons = seasons
        .all()
        .into_iter()
        .map(|(period, state)| Season {
            label: season_label(period),
            period,
            state,
        })
        .collect();
    let weeks = seasons.last.first().week();
    let count = weeks.weeks_until(seasons.next.last().week());
    let weeks: Vec<Week> = (0..=count).map(|n| weeks.plus_weeks(n)).collect();
    for week in weeks {
        if let Some(reason) = rest(week) {
            world.closed_weeks.push(ClosedWeek {
                week,
                product: None,
                reason,
            });
        } else if sketch.traits == Traits::SummerFruit && !is_fruit_season(week) {
            world.closed_weeks.extend(FRUIT.map(|product| ClosedWeek {
                week,
                product: Some(product),
                reason: "Pas de fruits avant mai ni après octobre",
            }));
        }
    }
    world.territory = (sketch.traits == Traits::Alsace).then_some(Territory::AlsaceMoselle);
}

/// Fifty deliveries a year, whatever its number of weeks.
fn rest(week: Week) -> Option<&'static str> {
    let is_long_year = Week::new(week.year(), 53).is_ok();
    match week.number() {
        1 | 53 => Some("Repos de fin d’année"),
        52 if !is_long_year => Some("Repos de fin d’année"),
        33 if is_long_year => Some("Semaine du 15 août"),
        _ => None,
    }
}

fn is_fruit_season(week: Week) -> bool {
    (5..=10).contains(&week.day(Weekday::Thursday).month())
}

/// What a round decided for the holidays on its day: a day earlier, Ascension a day later;
/// what is two months away or more still waits.
pub(super) fn decisions(
    delivery: Weekday,
    seasons: Seasons,
    territory: Territory,
    today: Day,
) -> BTreeMap<Day, HolidayDecision> {
    let years = seasons.last.first().year()..=seasons.next.last().year();
    let holidays = years.filter_map(|year| french_holidays(year, territory).ok());
    holidays
        .flatten()
        .filter(|holiday| holiday.day.weekday() == delivery)
        .map(|holiday| {
            let is_far = today.plus_days(28) < holiday.day;
            let decision = match (is_far, holiday.kind, delivery) {
                (true, ..) => HolidayDecision::Undecided,
                (_, HolidayKind::Ascension, _) => HolidayDecision::MoveTo(Weekday::Friday),
                (_, _, Weekday::Friday) => HolidayDecision::MoveTo(Weekday::Thursday),
                (_, _, Weekday::Tuesday) => HolidayDecision::MoveTo(Weekday::Monday),
                (_, HolidayKind::Christmas, _) => HolidayDecision::Cancel,
                _ => HolidayDecision::Keep,
            };
            (holiday.day, decision)
        })
        .collect()
}
