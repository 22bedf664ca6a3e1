//! A garden's first steps, from nothing to a first subscription on sale (NET-5): what is done,
//! what comes next, and a ready-made answer to each step in one click.

use askama::Template;
use domain::network::{
    AssistantFacts, Missing, Settings, Step, StepState, is_ready_to_sell, missing_before_selling,
    proposal, steps,
};
use domain::people::rights::Right;
use values::Coded as _;

use super::first_steps::{self, Plan};
use super::store::{file, overview, settings};
use crate::failure::{Failure, Outcome};
use crate::guard::{SettingsRead, SettingsWrite};
use crate::layout::{Area, Frame};
use crate::visit::{Visit, Who};
use crate::words::Words;

pub(super) const PATH: &str = "/bienvenue";

#[derive(Template)]
#[template(path = "network/assistant.html")]
struct Page {
    frame: Frame,
    w: Words,
    steps: Vec<Line>,
    missing: Vec<(&'static str, String)>,
    is_ready: bool,
    done: usize,
    demo_address: Option<String>,
}

/// A step on the page.
struct Line {
    code: &'static str,
    state: StepState,
    title: String,
    about: String,
    /// What one click makes; none for what is done by hand, or is not theirs to do.
    proposed: Option<String>,
    by_hand: &'static str,
    look: &'static str,
}

impl Line {
    fn is_done(&self) -> bool {
        is_over(self.state)
    }

    fn is_next(&self) -> bool {
        self.state == StepState::Next
    }
}

fn is_over(state: StepState) -> bool {
    matches!(state, StepState::Done | StepState::NotNeeded)
}

/// What the garden has, what its file lacks, and what it decided.
struct Standing {
    facts: AssistantFacts,
    missing: Vec<Missing>,
    settings: Settings,
}

pub(super) async fn show(mut visit: Visit<SettingsRead>) -> Outcome {
    let stands = standing(&mut visit).await?;
    let offer = proposal(visit.today(), stands.settings.season_first_month());
    let w = visit.words;
    let line = |(step, state): (Step, StepState)| Line {
        code: step.code(),
        state,
        title: w.say(&key(step)).into_owned(),
        about: w.say(&format!("{}-about", key(step))).into_owned(),
        proposed: first_steps::proposed(step, &offer, w)
            .filter(|_| !is_over(state) && may_do(&visit.who, step)),
        by_hand: by_hand(step),
        look: look(step),
    };
    let lines: Vec<Line> = steps(stands.facts).into_iter().map(line).collect();
    let config = &visit.app.config;
    let page = Page {
        done: lines.iter().filter(|line| line.is_done()).count(),
        steps: lines,
        missing: stands.missing.iter().map(|one| lacking(*one, w)).collect(),
        is_ready: is_ready_to_sell(stands.facts),
        demo_address: config.demo.then(|| config.public_url.clone()),
        frame: visit.frame(Area::Staff, "network-welcome-title"),
        w,
    };
    visit.page(&page)
}

/// Makes what is proposed for a step; a step that is done stays as it is.
pub(super) async fn submit(mut visit: Visit<SettingsWrite>) -> Outcome {
    let code: String = visit.param("step")?;
    let step = Step::from_code(&code).ok_or(Failure::NotFound)?;
    if !may_do(&visit.who, step) {
        return Err(Failure::NotAllowed);
    }
    let stands = standing(&mut visit).await?;
    let state = steps(stands.facts)
        .into_iter()
        .find(|(one, _)| *one == step);
    if state.is_some_and(|(_, state)| is_over(state)) {
        return visit.done(PATH, "network-nothing-changed").await;
    }
    if step == Step::Depot && stands.missing.contains(&Missing::RegisteredAddress) {
        return visit
            .done("/reglages/fiche", "network-step-needs-address")
            .await;
    }
    let offer = proposal(visit.today(), stands.settings.season_first_month());
    if first_steps::proposed(step, &offer, visit.words).is_none() {
        return visit.lead(by_hand(step)).await;
    }
    let plan = Plan {
        offer: &offer,
        settings: &stands.settings,
    };
    first_steps::make(&mut visit, step, &plan).await?;
    visit.done(PATH, "network-step-made").await
}

async fn standing<R>(visit: &mut Visit<R>) -> Result<Standing, Failure> {
    let file = file::find(&mut visit.tx).await?;
    let regimes = file::list_regimes(&mut visit.tx).await?;
    let counts = overview::count(&mut visit.tx).await?;
    let settings = settings::find(&mut visit.tx).await?;
    let missing = missing_before_selling(&file.facts(regimes), visit.today());
    let count = |number: i64| usize::try_from(number).unwrap_or_default();
    let facts = AssistantFacts {
        missing_in_file: missing.len(),
        open_seasons: count(counts.seasons),
        rounds: count(counts.rounds),
        depots_on_a_round: count(counts.depots),
        membership_types: settings
            .is_membership_required()
            .then(|| count(counts.membership_types)),
        products: count(counts.products),
        offers_on_sale: count(counts.offers),
        team: count(counts.team),
    };
    Ok(Standing {
        facts,
        missing,
        settings,
    })
}

/// The key of a step's name.
fn key(step: Step) -> String {
    format!("network-step-{}", step.code().replace('_', "-"))
}

/// What the file lacks, with where to write it.
fn lacking(missing: Missing, w: Words) -> (&'static str, String) {
    let href = match missing {
        Missing::LegalName => "/reglages/fiche#f-legal_name",
        Missing::RegisteredAddress => "/reglages/fiche#f-street",
        Missing::Email => "/reglages/fiche#f-email",
        Missing::Siret => "/reglages/fiche#f-siret",
        Missing::VatRegime => "/reglages/fiche#f-regime",
    };
    let key = format!("network-missing-{}", missing.code().replace('_', "-"));
    (href, w.say(&key).into_owned())
}

/// Where a step is done by hand.
fn by_hand(step: Step) -> &'static str {
    match step {
        Step::Round => "/tournees/nouvelle",
        Step::Depot => "/depots/nouveau",
        Step::Product => "/produits/nouveau",
        Step::Offer => "/offres/nouvelle",
        Step::GardenFile | Step::Season | Step::MembershipType | Step::Team => look(step),
    }
}

/// Where what was made is looked at and changed.
fn look(step: Step) -> &'static str {
    match step {
        Step::GardenFile => "/reglages/fiche",
        Step::Season => "/calendrier/saisons",
        Step::Round => "/tournees",
        Step::Depot => "/depots",
        Step::MembershipType => "/types-d-adhesion",
        Step::Product => "/produits",
        Step::Offer => "/offres",
        Step::Team => "/equipe",
    }
}

/// Whether this person may do the step where it is done by hand.
fn may_do(who: &Who, step: Step) -> bool {
    let right = match step {
        Step::GardenFile => Right::SettingsWrite,
        Step::Season => Right::CalendarWrite,
        Step::Round | Step::Depot => Right::DepotsWrite,
        Step::MembershipType => Right::MembershipsWrite,
        Step::Product | Step::Offer => Right::CatalogueWrite,
        Step::Team => Right::PeopleWrite,
    };
    who.can(Right::SettingsWrite) && who.can(right)
}
