//! The answers given so far, read against what is offered: each step's reading refuses what it
//! cannot take with a sentence beside its field.

use domain::calendar::{CalendarDay, Frequency, Holiday, RoundCalendar, Territory};
use domain::calendar::{delivery_dates, french_holidays};
use domain::catalogue::{PaymentKind, Rhythm};
use domain::depots::{PasswordGiven, Viewer, check_choice, is_visible};
use domain::membership::{MembershipState, needs_membership, state_on};
use domain::network::Settings;
use domain::subscriptions::{DepotFee, MOST_AT_ONCE, RhythmChoice};
use platform::db::GardenTx;
use platform::form::Form;
use platform::token;
use values::ids::{DepotId, RoundId};
use values::{Coded as _, Day, Instant, Period};

use super::path::Walker;
use crate::calendar::store::{self as calendar, Decisions};
use crate::depots::store::{self as depots, ServedDepot};
use crate::failure::Failure;
use crate::fields::Reader;
use crate::subscriptions::store::shelf::{self, Buyer, JoiningType, OfferOnSale, OpenSeason};
use crate::words::Words;

/// Everything there is to choose from.
pub(super) struct Shelf {
    pub(super) now: Instant,
    pub(super) walker: Walker,
    pub(super) settings: Settings,
    pub(super) offers: Vec<OfferOnSale>,
    pub(super) seasons: Vec<OpenSeason>,
    pub(super) stops: Vec<ServedDepot>,
    pub(super) types: Vec<JoiningType>,
    pub(super) buyer: Option<Buyer>,
    closed: Vec<domain::calendar::ClosedWeeks>,
    holidays: Vec<Holiday>,
    decisions: Decisions,
}

impl Shelf {
    /// Fetches all of it; an unknown customer is not found.
    pub(super) async fn load(tx: &mut GardenTx, walker: Walker) -> Result<Self, Failure> {
        let now = tx.now();
        let today = now.day();
        let buyer = match walker.customer() {
            Some(id) => Some(shelf::find_buyer(tx, id).await?.ok_or(Failure::NotFound)?),
            None => None,
        };
        let settings = crate::network::store::settings(tx).await?;
        let mut shelf = Self {
            now,
            walker,
            offers: shelf::list_offers(tx, today).await?,
            seasons: shelf::list_seasons(tx, today).await?,
            stops: depots::list_served(tx).await?,
            types: shelf::list_types(tx).await?,
            closed: shelf::list_closed_weeks(tx).await?,
            decisions: calendar::list_decisions(tx).await?,
            holidays: Vec::new(),
            settings,
            buyer,
        };
        shelf.holidays = shelf.holidays();
        shelf.keep_what_is_theirs();
        Ok(shelf)
    }

    /// Leaves out what this person may not know of.
    fn keep_what_is_theirs(&mut self) {
        let groups = self.buyer.as_ref().map(|buyer| buyer.groups.clone());
        let groups = groups.unwrap_or_default();
        let viewer = self.walker.viewer(&groups);
        let is_staff = self.walker.is_staff();
        self.offers.retain(|on_sale| {
            let own = &on_sale.offer.groups;
            let is_for = own.is_empty() || !own.is_disjoint(&groups);
            is_for && (is_staff || on_sale.is_public || !own.is_empty())
        });
        self.stops
            .retain(|stop| is_visible(stop.kind.0, &stop.groups(), viewer));
    }

    fn holidays(&self) -> Vec<Holiday> {
        let territory = if self.settings.has_alsace_moselle_holidays() {
            Territory::AlsaceMoselle
        } else {
            Territory::Common
        };
        let first = self.now.day().year();
        let last = self
            .seasons
            .last()
            .map_or(first, |s| s.period.last().year());
        let years = (first..=last).filter_map(|year| french_holidays(year, territory).ok());
        years.flatten().collect()
    }

    /// The calendar of a stop's round.
    pub(super) fn calendar(&self, stop: &ServedDepot) -> RoundCalendar<'_> {
        static NONE: std::collections::BTreeMap<Day, domain::calendar::HolidayDecision> =
            std::collections::BTreeMap::new();
        RoundCalendar {
            weekday: stop.days().delivery,
            closed: &self.closed,
            holidays: &self.holidays,
            decisions: self.decisions.get(&stop.round_id).unwrap_or(&NONE),
        }
    }

    /// The first day that may still be delivered at a stop (E-3).
    pub(super) fn first_open_day(&self, stop: &ServedDepot) -> Day {
        let hour = i8::try_from(stop.preparation_hour).unwrap_or_default();
        stop.days().first_open_day(self.now, hour, stop.lead_hours)
    }

    /// The deliveries that these answers would give at a stop (C-1).
    pub(super) fn dates(
        &self,
        basket: &Basket<'_>,
        when: &When,
        stop: &ServedDepot,
    ) -> Vec<CalendarDay> {
        let product = basket.on_sale.offer.product;
        let round = self.calendar(stop);
        let mut dates = delivery_dates(round, product, &when.frequency, when.period);
        let first = self.first_open_day(stop);
        dates.retain(|date| first <= date.day);
        dates
    }

    /// Weeks of a period in which this product is not delivered.
    pub(super) fn closed_in(&self, basket: &Basket<'_>, period: Period) -> Vec<values::Week> {
        let product = basket.on_sale.offer.product;
        let is_closed = |week: &values::Week| {
            self.closed
                .iter()
                .any(|closed| closed.close(*week, product))
        };
        period.weeks().filter(is_closed).collect()
    }

    /// Where the customer stands as a member when the baskets begin: who is one until December
    /// joins again for those of next year. Somebody unknown never joined.
    pub(super) fn membership_state(&self, when: &When) -> MembershipState {
        let day = self.now.day().max(when.period.first());
        self.buyer.as_ref().map_or(MembershipState::Never, |buyer| {
            state_on(&buyer.memberships, buyer.exemption, day)
        })
    }

    /// Whether joining has to go with this offer.
    pub(super) fn asks_membership(&self, basket: &Basket<'_>, when: &When) -> bool {
        let need = basket.on_sale.offer.membership;
        let state = self.membership_state(when);
        !self.types.is_empty() && needs_membership(&self.settings, need, state)
    }
}

impl Walker {
    /// How depots see them.
    pub(super) fn viewer(
        self,
        groups: &std::collections::BTreeSet<values::ids::CustomerGroupId>,
    ) -> Viewer<'_> {
        match self {
            Self::Visitor => Viewer::Visitor,
            Self::Member(_) => Viewer::Customer(groups),
            Self::Staff(_) => Viewer::Staff,
        }
    }
}

/// What was chosen of the first step.
#[derive(Clone, Copy)]
pub(super) struct Basket<'a> {
    pub(super) on_sale: &'a OfferOnSale,
    pub(super) quantity: u32,
}

/// What was chosen of the second step.
#[derive(Clone)]
pub(super) struct When {
    pub(super) frequency: Frequency,
    pub(super) season: OpenSeason,
    /// From the day wanted to the season's end.
    pub(super) period: Period,
}

/// Reads the first step.
pub(super) fn read_basket<'a>(shelf: &'a Shelf, form: &mut Form, w: Words) -> Option<Basket<'a>> {
    let mut read = Reader::new(form, w);
    let quantity = match read.optional::<i64>("quantity") {
        Some(None) => Some(1),
        Some(Some(quantity)) => u32::try_from(quantity)
            .ok()
            .filter(|quantity| (1..=MOST_AT_ONCE).contains(quantity)),
        None => None,
    };
    if quantity.is_none() {
        form.refuse("quantity", super::case::quantity_bounds(w));
    }
    let id = form.value("offer").to_owned();
    let found = shelf.offers.iter().find(|offer| offer.id.to_string() == id);
    if found.is_none() {
        form.refuse("offer", w.say("subscriptions-choose-offer"));
    }
    let (on_sale, quantity) = (found?, quantity?);
    let left = domain::catalogue::left_to_sell(&on_sale.offer, on_sale.sold);
    if left.is_some_and(|left| left < quantity) {
        form.refuse("offer", w.say("subscriptions-sold-out"));
        return None;
    }
    Some(Basket { on_sale, quantity })
}

/// Reads the second step.
pub(super) fn read_when(
    shelf: &Shelf,
    basket: &Basket<'_>,
    form: &mut Form,
    w: Words,
) -> Option<When> {
    let typed = form.value("frequency").to_owned();
    let choices = &basket.on_sale.frequencies;
    let frequency = choices.iter().find(|f| f.to_string() == typed).cloned();
    if frequency.is_none() {
        form.refuse("frequency", w.say("subscriptions-choose-frequency"));
    }
    let season = read_season(shelf, form, w);
    let from = Reader::new(form, w).optional::<Day>("from")?;
    let (frequency, season) = (frequency?, season?);
    let today = shelf.now.day();
    let wanted = from.unwrap_or(today).max(today);
    let is_past = from.is_some_and(|day| day < today);
    let Some(period) = season.period.from(wanted).filter(|_| !is_past) else {
        let last = w.date(season.period.last());
        form.refuse("from", w.say1("subscriptions-from-outside", "last", last));
        return None;
    };
    Some(When {
        frequency,
        season,
        period,
    })
}

fn read_season(shelf: &Shelf, form: &mut Form, w: Words) -> Option<OpenSeason> {
    let typed = form.value("season").to_owned();
    let season = match shelf.seasons.as_slice() {
        [only] if typed.is_empty() => Some(only),
        several => several.iter().find(|season| season.id.to_string() == typed),
    };
    if season.is_none() {
        form.refuse("season", w.say("subscriptions-choose-season"));
    }
    season.cloned()
}

/// The value of a stop among the choices: a depot on one of its days.
pub(super) fn stop_value(stop: &ServedDepot) -> String {
    format!("{}-{}", stop.depot_id, stop.round_id)
}

/// What shows in an address that the password of a reserved depot was given: a digest that only
/// the stored hash makes.
pub(super) fn depot_key(depot: DepotId, password_hash: &str) -> String {
    token::digest(&format!("{depot} {password_hash}"))
}

/// Reads the third step. `password_hash` is that of the depot chosen, if it has one.
pub(super) fn read_stop<'a>(
    shelf: &'a Shelf,
    form: &mut Form,
    password_hash: Option<&str>,
    w: Words,
) -> Option<&'a ServedDepot> {
    let Some(stop) = find_stop(shelf, form) else {
        form.refuse("stop", w.say("subscriptions-choose-stop"));
        return None;
    };
    let key = form.value("key");
    let password = match password_hash.map(|hash| depot_key(stop.depot_id, hash)) {
        _ if key.is_empty() => PasswordGiven::None,
        Some(right) if right == key => PasswordGiven::Right,
        _ => PasswordGiven::Wrong,
    };
    let groups = shelf.buyer.as_ref().map(|buyer| buyer.groups.clone());
    let groups = groups.unwrap_or_default();
    let viewer = shelf.walker.viewer(&groups);
    if check_choice(stop.kind.0, &stop.groups(), viewer, password).is_err() {
        form.refuse("password", w.say("subscriptions-password-needed"));
        return None;
    }
    Some(stop)
}

/// The stop chosen, whatever it asks.
pub(super) fn find_stop<'a>(shelf: &'a Shelf, form: &Form) -> Option<&'a ServedDepot> {
    let typed = form.value("stop");
    shelf.stops.iter().find(|stop| stop_value(stop) == typed)
}

/// The depot and round typed, for looking the depot's password up.
pub(super) fn typed_depot(form: &Form) -> Option<DepotId> {
    let (depot, round) = form.value("stop").split_once('-')?;
    round.parse::<RoundId>().ok()?;
    depot.parse().ok()
}

/// Reads the fourth step.
pub(super) fn read_payment(
    basket: &Basket<'_>,
    form: &mut Form,
    w: Words,
) -> Option<(PaymentKind, RhythmChoice)> {
    let offer = &basket.on_sale.offer;
    let mut read = Reader::new(form, w);
    let kind = read
        .choice::<PaymentKind>("payment")
        .filter(|kind| offer.payment_kinds.contains(*kind));
    let rhythm = read
        .choice::<Rhythm>("rhythm")
        .filter(|rhythm| offer.rhythms.contains(*rhythm));
    let times = read.optional::<i64>("times");
    if kind.is_none() {
        form.refuse("payment", w.say("error-choice"));
    }
    if rhythm.is_none() {
        form.refuse("rhythm", w.say("error-choice"));
    }
    let times = times?.filter(|_| rhythm == Some(Rhythm::MonthlyTimes));
    let choice = RhythmChoice::new(rhythm?, times);
    if choice.is_err() {
        form.refuse("times", w.say("subscriptions-times-bounds"));
    }
    Some((kind?, choice.ok()?))
}

/// Reads the type of membership where one is asked for.
#[expect(
    clippy::option_option,
    reason = "refused, not asked for and chosen are three answers"
)]
pub(super) fn read_membership<'a>(
    shelf: &'a Shelf,
    (basket, when): (&Basket<'_>, &When),
    form: &mut Form,
    w: Words,
) -> Option<Option<&'a JoiningType>> {
    if !shelf.asks_membership(basket, when) {
        return Some(None);
    }
    let typed = form.value("membership").to_owned();
    let found = shelf.types.iter().find(|kind| kind.id.to_string() == typed);
    if found.is_none() {
        form.refuse("membership", w.say("subscriptions-choose-membership"));
    }
    found.map(Some)
}

/// What the depot of a stop asks for one delivery.
pub(super) fn fee(stop: &ServedDepot) -> DepotFee {
    DepotFee::Due(stop.fee_cents)
}

/// The word of a way of paying.
pub(in crate::subscriptions) fn payment_word(w: Words, kind: PaymentKind) -> String {
    w.say(&format!(
        "subscriptions-payment-{}",
        kind.code().replace('_', "-")
    ))
    .into_owned()
}

/// The word of how often one pays.
pub(in crate::subscriptions) fn rhythm_word(w: Words, rhythm: Rhythm) -> String {
    w.say(&format!(
        "subscriptions-rhythm-{}",
        rhythm.code().replace('_', "-")
    ))
    .into_owned()
}
