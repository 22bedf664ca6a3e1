//! A visitor, a member or staff subscribes, one question a screen (ORD-1). Each screen is valid
//! on its own: an answer that cannot be taken shows its screen again with its sentence.

pub(super) mod answers;
mod case;
mod confirm;
mod identity;
mod letter;
mod pages;
mod path;
pub(super) mod recap;
mod stops;
mod thanks;
pub(super) mod words;
mod write;

use platform::form::Form;
use values::ids::CustomerId;

use crate::acts::Acts;
use crate::depots::store as depots;
use crate::failure::{Failure, Outcome};
use crate::guard::{Anyone, SubscriptionsWrite};
use crate::visit::{Visit, see_other};
use answers::{
    Shelf, find_stop, read_basket, read_membership, read_payment, read_stop, read_when, typed_depot,
};
use domain::depots::DepotKind;
use path::{Step, Walker};

/// The acts of the way.
pub(super) fn acts(acts: Acts) -> Acts {
    staff_acts(public_acts(acts))
}

fn public_acts(acts: Acts) -> Acts {
    acts.get("/s-abonner", |v| open(v, Step::Offer))
        .get("/s-abonner/rythme", |v| open(v, Step::When))
        .get("/s-abonner/point-de-depot", |v| open(v, Step::Stop))
        .post_slow("/s-abonner/point-de-depot", |v: Visit<Anyone>| {
            let walker = own(&v);
            choose_stop(v, walker)
        })
        .get("/s-abonner/paiement", |v| open(v, Step::Payment))
        .get("/s-abonner/coordonnees", |v| open(v, Step::You))
        .get("/s-abonner/recapitulatif", |v| open(v, Step::Recap))
        .post_slow("/s-abonner/recapitulatif", recap::submit)
        .post("/s-abonner/confirmer", |v: Visit<Anyone>| {
            let walker = own(&v);
            confirm::submit(v, walker)
        })
        .get("/s-abonner/merci", thanks::show)
}

fn staff_acts(acts: Acts) -> Acts {
    acts.get("/clients/{id}/abonnements/nouveau", |v| {
        staff(v, Step::Offer)
    })
    .get("/clients/{id}/abonnements/nouveau/rythme", |v| {
        staff(v, Step::When)
    })
    .get("/clients/{id}/abonnements/nouveau/point-de-depot", |v| {
        staff(v, Step::Stop)
    })
    .post_slow(
        "/clients/{id}/abonnements/nouveau/point-de-depot",
        |v: Visit<SubscriptionsWrite>| async move {
            let walker = of_customer(&v)?;
            choose_stop(v, walker).await
        },
    )
    .get("/clients/{id}/abonnements/nouveau/paiement", |v| {
        staff(v, Step::Payment)
    })
    .get("/clients/{id}/abonnements/nouveau/coordonnees", |v| {
        staff(v, Step::You)
    })
    .get("/clients/{id}/abonnements/nouveau/recapitulatif", |v| {
        staff(v, Step::Recap)
    })
    .post(
        "/clients/{id}/abonnements/nouveau/confirmer",
        |v: Visit<SubscriptionsWrite>| async move {
            let walker = of_customer(&v)?;
            confirm::submit(v, walker).await
        },
    )
}

async fn open(visit: Visit<Anyone>, step: Step) -> Outcome {
    let walker = own(&visit);
    show(visit, walker, step).await
}

async fn staff(visit: Visit<SubscriptionsWrite>, step: Step) -> Outcome {
    let walker = of_customer(&visit)?;
    show(visit, walker, step).await
}

/// Whoever is here, for themselves.
fn own(visit: &Visit<Anyone>) -> Walker {
    visit.who.customer.map_or(Walker::Visitor, Walker::Member)
}

fn of_customer(visit: &Visit<SubscriptionsWrite>) -> Result<Walker, Failure> {
    let id: CustomerId = visit.param("id")?;
    Ok(Walker::Staff(id))
}

/// Shows a step, or the first one before it whose answer is missing.
async fn show<R>(mut visit: Visit<R>, walker: Walker, wanted: Step) -> Outcome {
    let shelf = Shelf::load(&mut visit.tx, walker).await?;
    let form = visit.request.query.clone();
    if wanted != Step::Offer && path::carried(&form).is_empty() {
        return Ok(see_other(&walker.base()));
    }
    if wanted == Step::Recap && walker != Walker::Visitor {
        return recap::show(visit, &shelf, form).await;
    }
    show_step(visit, &shelf, form, wanted.min(Step::You)).await
}

/// Shows the step reached with these answers, at most the one wanted; all but the recapitulation.
async fn show_step<R>(mut visit: Visit<R>, shelf: &Shelf, mut form: Form, wanted: Step) -> Outcome {
    let w = visit.words;
    if wanted == Step::Offer {
        return pages::offer(visit, shelf, form);
    }
    let Some(basket) = read_basket(shelf, &mut form, w) else {
        return pages::offer(visit, shelf, form);
    };
    if wanted == Step::When {
        return pages::when(visit, shelf, &basket, form);
    }
    let Some(when) = read_when(shelf, &basket, &mut form, w) else {
        return pages::when(visit, shelf, &basket, form);
    };
    if wanted == Step::Stop {
        return stops::screen(visit, shelf, (&basket, &when), form).await;
    }
    let hash = password_hash(&mut visit, &form).await?;
    if read_stop(shelf, &mut form, hash.as_deref(), w).is_none() {
        return stops::screen(visit, shelf, (&basket, &when), form).await;
    }
    if wanted == Step::Payment {
        return pages::payment(visit, shelf, &basket, &form);
    }
    if read_payment(&basket, &mut form, w).is_none() {
        return pages::payment(visit, shelf, &basket, &form);
    }
    let is_known = shelf.walker != Walker::Visitor;
    if form.has_errors() {
        read_membership(shelf, (&basket, &when), &mut form, w);
    }
    if wanted == Step::You && is_known && !shelf.asks_membership(&basket, &when) {
        return Ok(see_other(&shelf.walker.address(Step::Recap, &form)));
    }
    pages::you(visit, shelf, (&basket, &when), form)
}

/// The hash of the password of the depot chosen, if it has one.
async fn password_hash<R>(visit: &mut Visit<R>, form: &Form) -> Result<Option<String>, Failure> {
    let Some(depot) = typed_depot(form).filter(|_| !form.value("key").is_empty()) else {
        return Ok(None);
    };
    let file = depots::find(&mut visit.tx, depot).await?;
    Ok(file.and_then(|file| file.password_hash))
}

/// Takes the place chosen: its room on every date, then its password where it asks for one.
async fn choose_stop<R>(mut visit: Visit<R>, walker: Walker) -> Outcome {
    let w = visit.words;
    let shelf = Shelf::load(&mut visit.tx, walker).await?;
    let mut form = visit.form();
    form.set("key", "");
    let (basket, when) = match read_basket(&shelf, &mut form, w) {
        None => return pages::offer(visit, &shelf, form),
        Some(basket) => match read_when(&shelf, &basket, &mut form, w) {
            None => return pages::when(visit, &shelf, &basket, form),
            Some(when) => (basket, when),
        },
    };
    let is_taken = take_stop(&mut visit, &shelf, (&basket, &when), &mut form).await?;
    if !is_taken {
        return stops::screen(visit, &shelf, (&basket, &when), form).await;
    }
    visit.lead(&walker.address(Step::Payment, &form)).await
}

async fn take_stop<R>(
    visit: &mut Visit<R>,
    shelf: &Shelf,
    (basket, when): (&answers::Basket<'_>, &answers::When),
    form: &mut Form,
) -> Result<bool, Failure> {
    let w = visit.words;
    let Some(stop) = find_stop(shelf, form) else {
        form.refuse("stop", w.say("subscriptions-choose-stop"));
        return Ok(false);
    };
    let crates = basket.on_sale.crates_each.times(basket.quantity);
    let now = visit.tx.now();
    let loads = super::store::loads::loads_of_depot(&mut visit.tx, stop.depot_id, now.day());
    let loads = loads.await?;
    let dates: Vec<values::Day> = shelf
        .dates(basket, when, stop)
        .iter()
        .map(|d| d.day)
        .collect();
    let authority = domain::depots::Authority::Ordinary;
    let room = domain::depots::admit(stop.crates(), &loads, crates, &dates, authority);
    if let (Err(full), false) = (&room, shelf.walker.is_staff()) {
        form.refuse("stop", case::full_sentence(&full.dates, w));
        return Ok(false);
    }
    if dates.is_empty() {
        form.refuse("stop", w.say("subscriptions-no-delivery-left"));
        return Ok(false);
    }
    if stop.kind.0 == DepotKind::Reserved && !shelf.walker.is_staff() {
        return check_password(visit, stop.depot_id, form).await;
    }
    Ok(true)
}

/// Compares what was typed with the depot's password; the address then carries the proof.
async fn check_password<R>(
    visit: &mut Visit<R>,
    depot: values::ids::DepotId,
    form: &mut Form,
) -> Result<bool, Failure> {
    let typed = form.value("password").to_owned();
    if typed.is_empty() {
        form.refuse("password", visit.words.say("subscriptions-password-needed"));
        return Ok(false);
    }
    if !visit
        .app
        .limits
        .allow(visit.request.peer, &format!("depot {depot}"))
    {
        return Err(Failure::TooMany);
    }
    let file = depots::find(&mut visit.tx, depot).await?;
    let hash = file.and_then(|file| file.password_hash);
    if !visit.app.passwords.is_right(&typed, hash.as_deref()).await {
        form.refuse("password", visit.words.say("subscriptions-password-wrong"));
        return Ok(false);
    }
    form.set("key", answers::depot_key(depot, &hash.unwrap_or_default()));
    Ok(true)
}
