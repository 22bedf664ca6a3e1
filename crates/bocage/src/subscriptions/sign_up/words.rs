//! Frequencies and lists of days in words.

use domain::calendar::{Frequency, Occurrence};
use values::{Coded as _, Day};

use crate::words::Words;

/// How often, in words; groups say which of the coming weeks are theirs.
pub(in crate::subscriptions) fn frequency_word(
    w: Words,
    frequency: &Frequency,
    today: Day,
) -> String {
    let key = match frequency {
        Frequency::Weekly => "subscriptions-frequency-weekly",
        Frequency::OddWeeks => "subscriptions-frequency-odd",
        Frequency::EvenWeeks => "subscriptions-frequency-even",
        Frequency::EverySecondWeek { .. } => return group_word(w, frequency, today),
        Frequency::Monthly(occurrence) => return monthly_word(w, *occurrence),
        Frequency::Custom(weeks) => {
            let count = weeks.len();
            return w
                .say1("subscriptions-frequency-custom", "count", count)
                .into_owned();
        }
    };
    w.say(key).into_owned()
}

fn monthly_word(w: Words, occurrence: Occurrence) -> String {
    w.say(&format!(
        "subscriptions-frequency-monthly-{}",
        occurrence.code()
    ))
    .into_owned()
}

/// `une semaine sur deux, dont celle du 30 novembre`
fn group_word(w: Words, frequency: &Frequency, today: Day) -> String {
    let weeks = (0..2).map(|ahead| today.week().plus_weeks(ahead));
    let mut mondays = weeks.map(|week| week.period().first());
    let own = mondays.find(|monday| frequency.takes(*monday));
    let monday = own.unwrap_or(today);
    w.say1("subscriptions-frequency-group", "monday", w.date(monday))
        .into_owned()
}

/// `mercredi 2 décembre, mercredi 9 décembre`
pub(in crate::subscriptions) fn days_in_words(w: Words, days: &[Day]) -> String {
    let days: Vec<String> = days.iter().map(|day| w.day_without_year(*day)).collect();
    days.join(", ")
}
