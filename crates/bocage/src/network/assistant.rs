//! A garden's first steps, from nothing to a first subscription on sale (NET-5): what is done,
//! what comes next, and where to do it.

use askama::Template;
use domain::network::{
    Address, AssistantFacts, GardenFile, Missing, Proposal, Step, StepState, is_ready_to_sell,
    missing_before_selling, proposal, steps,
};
use values::{Coded as _, Thousandths};

use super::store::{file, overview, settings};
use crate::failure::{Failure, Outcome};
use crate::guard::SettingsRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/assistant.html")]
struct Page {
    frame: Frame,
    w: Words,
    steps: Vec<Line>,
    missing: Vec<String>,
    is_ready: bool,
    demo_address: Option<String>,
}

/// A step on the page.
struct Line {
    state: StepState,
    title: String,
    about: String,
    href: &'static str,
}

impl Line {
    fn is_done(&self) -> bool {
        matches!(self.state, StepState::Done | StepState::NotNeeded)
    }

    fn is_next(&self) -> bool {
        self.state == StepState::Next
    }
}

pub(super) async fn show(mut visit: Visit<SettingsRead>) -> Outcome {
    let (facts, missing) = facts(&mut visit).await?;
    let first_month = settings::find(&mut visit.tx).await?.season_first_month();
    let offer = proposal(visit.today(), first_month);
    let w = visit.words;
    let lines = steps(facts).into_iter().map(|(step, state)| Line {
        state,
        title: w
            .say(&format!("network-step-{}", key_of(step)))
            .into_owned(),
        about: about(step, &offer, w),
        href: href(step),
    });
    let missing = missing.iter().map(|missing| {
        let key = format!("network-missing-{}", missing.code().replace('_', "-"));
        w.say(&key).into_owned()
    });
    let page = Page {
        steps: lines.collect(),
        missing: missing.collect(),
        is_ready: is_ready_to_sell(facts),
        demo_address: visit
            .app
            .config
            .demo
            .then(|| visit.app.config.public_url.clone()),
        frame: visit.frame(Area::Staff, "network-welcome-title"),
        w,
    };
    visit.page(&page)
}

/// Whether a first subscription can be bought here.
pub(super) async fn is_ready<R>(visit: &mut Visit<R>) -> Result<bool, Failure> {
    let (facts, _) = facts(visit).await?;
    Ok(is_ready_to_sell(facts))
}

async fn facts<R>(visit: &mut Visit<R>) -> Result<(AssistantFacts, Vec<Missing>), Failure> {
    let row = file::find(&mut visit.tx).await?;
    let counts = overview::count(&mut visit.tx).await?;
    let regimes = file::list_regimes(&mut visit.tx).await?;
    let address = row.postcode.parse().ok().map(|postcode| Address {
        street: row.street.clone(),
        postcode,
        town: row.town.clone(),
    });
    let file = GardenFile {
        trade_name: row.trade_name,
        legal_name: Some(row.legal_name).filter(|name| !name.is_empty()),
        registered_address: address,
        email: row.email.parse().ok(),
        siret: row.siret.parse().ok(),
        vat_regimes: regimes,
        ..GardenFile::default()
    };
    let missing = missing_before_selling(&file, visit.today());
    let count = |number: i64| usize::try_from(number).unwrap_or_default();
    let facts = AssistantFacts {
        missing_in_file: missing.len(),
        open_seasons: count(counts.seasons),
        rounds: count(counts.rounds),
        depots_on_a_round: count(counts.depots),
        membership_types: Some(count(counts.membership_types)),
        products: count(counts.products),
        offers_on_sale: count(counts.offers),
    };
    Ok((facts, missing))
}

fn key_of(step: Step) -> String {
    step.code().replace('_', "-")
}

/// What the step is for, with what most gardens choose.
fn about(step: Step, offer: &Proposal, w: Words) -> String {
    let key = format!("network-step-{}-about", key_of(step));
    let said = match step {
        Step::GardenFile | Step::Depot => w.say(&key),
        Step::Season => w.say1(&key, "day", w.date(offer.season_first_day)),
        Step::Round => w.say2(
            &key,
            "preparation",
            w.weekday(offer.preparation),
            "delivery",
            w.weekday(offer.delivery),
        ),
        Step::MembershipType => w.say2(
            &key,
            "fee",
            w.money(offer.membership_fee),
            "supporter",
            w.money(offer.supporter_fee),
        ),
        Step::Product => {
            let percent = Thousandths::new(offer.vat.get() * 10);
            w.say1(&key, "vat", w.quantity(percent))
        }
        Step::Offer => w.say1(&key, "price", w.money(offer.basket_price)),
    };
    said.into_owned()
}

fn href(step: Step) -> &'static str {
    match step {
        Step::GardenFile => "/reglages/fiche",
        Step::Season => "/calendrier",
        Step::Round => "/tournees/nouvelle",
        Step::Depot => "/depots/nouveau",
        Step::MembershipType => "/types-d-adhesion",
        Step::Product => "/produits/nouveau",
        Step::Offer => "/offres/nouvelle",
    }
}
