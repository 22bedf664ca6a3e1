//! Baskets per week and per round, so that groups can be balanced and the harvest levelled.

use std::collections::BTreeMap;

use values::Week;
use values::ids::RoundId;

/// Baskets per week and per round. Rule CAL-4.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Baskets by week, then by round; weeks without any basket are absent.
    pub weeks: BTreeMap<Week, BTreeMap<RoundId, u32>>,
}

impl Balance {
    /// All the baskets of a week.
    pub fn of_week(&self, week: Week) -> u32 {
        self.weeks
            .get(&week)
            .map_or(0, |rounds| rounds.values().sum())
    }

    /// The fewest and the most baskets of a week, among the weeks with any.
    pub fn spread(&self) -> Option<(u32, u32)> {
        let totals = self.weeks.keys().map(|week| self.of_week(*week));
        totals.fold(None, |spread, total| {
            let (fewest, most) = spread.unwrap_or((total, total));
            Some((fewest.min(total), most.max(total)))
        })
    }
}

/// Folds counted rows (week, round, baskets) into the view of a season. Rule CAL-4.
pub fn balance(rows: impl IntoIterator<Item = (Week, RoundId, u32)>) -> Balance {
    let mut balance = Balance::default();
    for (week, round, baskets) in rows {
        let count = balance
            .weeks
            .entry(week)
            .or_default()
            .entry(round)
            .or_default();
        *count = count.saturating_add(baskets);
    }
    balance
}

#[cfg(test)]
mod tests;
