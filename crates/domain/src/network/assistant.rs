//! The first steps of a garden: from nothing to a first subscription on sale.

use values::{Cents, Day, VatRate, Week, Weekday, coded};

coded! {
    /// One step of the assistant, in order. Rule NET-5.
    pub enum Step {
        /// Say who the garden is.
        GardenFile => "garden_file",
        /// Open a season with its closed weeks.
        Season => "season",
        /// Say on which day baskets are prepared and delivered.
        Round => "round",
        /// Say where people fetch them.
        Depot => "depot",
        /// Say what joining costs.
        MembershipType => "membership_type",
        /// Describe a basket.
        Product => "product",
        /// Put it on sale.
        Offer => "offer",
        /// Bring in the people one works with; one may sell before.
        Team => "team",
    }
}

/// What the garden has already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AssistantFacts {
    /// How many things its file lacks before it may sell.
    pub missing_in_file: usize,
    /// Seasons that are open and not over.
    pub open_seasons: usize,
    /// Rounds.
    pub rounds: usize,
    /// Depots that are a stop of a round.
    pub depots_on_a_round: usize,
    /// Types of membership; nothing if one may buy without being a member.
    pub membership_types: Option<usize>,
    /// Products that can be subscribed to.
    pub products: usize,
    /// Offers on sale today.
    pub offers_on_sale: usize,
    /// People who hold a role.
    pub team: usize,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Nothing is left to do.
    Done,
    /// This is what to do now.
    Next,
    /// It comes later, but may be done at any time.
    Later,
    /// This garden does without.
    NotNeeded,
}

/// Every step with where it stands; at most one is next. Rule NET-5.
pub fn steps(facts: AssistantFacts) -> Vec<(Step, StepState)> {
    let mut next = StepState::Next;
    let stand = |step: &Step| {
        let state = match is_done(*step, facts) {
            None => StepState::NotNeeded,
            Some(true) => StepState::Done,
            Some(false) => std::mem::replace(&mut next, StepState::Later),
        };
        (*step, state)
    };
    <Step as values::Coded>::ALL.iter().map(stand).collect()
}

/// Whether a first subscription can be bought. Rule NET-5.
pub fn is_ready_to_sell(facts: AssistantFacts) -> bool {
    steps(facts).iter().all(|(step, state)| {
        *step == Step::Team || matches!(state, StepState::Done | StepState::NotNeeded)
    })
}

fn is_done(step: Step, facts: AssistantFacts) -> Option<bool> {
    match step {
        Step::GardenFile => Some(facts.missing_in_file == 0),
        Step::Season => Some(facts.open_seasons > 0),
        Step::Round => Some(facts.rounds > 0),
        Step::Depot => Some(facts.depots_on_a_round > 0),
        Step::MembershipType => facts.membership_types.map(|types| types > 0),
        Step::Product => Some(facts.products > 0),
        Step::Offer => Some(facts.offers_on_sale > 0),
        Step::Team => Some(facts.team > 1),
    }
}

/// What the assistant proposes to a French garden, to accept or to change. Rule NET-5.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The first day of the first season.
    pub season_first_day: Day,
    /// Weeks without delivery around New Year.
    pub closed_weeks: Vec<Week>,
    /// The day baskets are prepared.
    pub preparation: Weekday,
    /// The day baskets are delivered.
    pub delivery: Weekday,
    /// The fee of an ordinary member.
    pub membership_fee: Cents,
    /// The fee of a supporter.
    pub supporter_fee: Cents,
    /// The VAT rate of vegetables.
    pub vat: VatRate,
    /// The price of one single basket.
    pub single_price: Cents,
    /// The price of one family basket.
    pub family_price: Cents,
}

/// The proposal made on a day, for seasons that begin in `first_month`: the season that is
/// running, or the next one when three months or less are left. Rule NET-5.
pub fn proposal(today: Day, first_month: i8) -> Proposal {
    let since = i64::from(today.month())
        .saturating_sub(i64::from(first_month))
        .rem_euclid(12);
    let running = today.first_of_month().plus_months(since.saturating_neg());
    let season_first_day = if since < 9 {
        running
    } else {
        running.plus_months(12)
    };
    Proposal {
        season_first_day,
        closed_weeks: weeks_around_new_year(season_first_day),
        preparation: Weekday::Tuesday,
        delivery: Weekday::Wednesday,
        membership_fee: Cents::new(1_500),
        supporter_fee: Cents::new(3_000),
        vat: VatRate::REDUCED,
        single_price: Cents::new(1_400),
        family_price: Cents::new(2_400),
    }
}

/// The last and the first ISO week of a year, wherever they fall in the season.
fn weeks_around_new_year(season_first_day: Day) -> Vec<Week> {
    let rank = |rank| season_first_day.plus_days(rank).week();
    let weeks = (0..365).step_by(7).map(rank);
    weeks
        .filter(|week| week.number() == 1 || week.next().number() == 1)
        .collect()
}

#[cfg(test)]
mod tests;
