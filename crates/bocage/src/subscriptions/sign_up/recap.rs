//! All of it again before saying yes: the dates, the price and its explanation, what is to be
//! paid and when. Nothing is written here.

use askama::Template;
use domain::calendar::Certainty;
use domain::depots::Authority;
use domain::people::rights::Right;
use domain::subscriptions::{LineCode, PriceTrace, SignUp, SignUpRefusal};
use platform::form::Form;
use platform::token;
use values::{Cents, Day};

use super::answers::{Shelf, payment_word, rhythm_word};
use super::case::{self, Case};
use super::confirm::is_key;
use super::identity;
use super::pages::{self, Screen, first_dates};
use super::path::{Step, Walker};
use super::stops::place_in_words;
use super::words::frequency_word;
use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::layout::{Frame, Notion, Tone};
use crate::subscriptions::store::conditions::{self, Conditions};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "subscriptions/sign_up/recap.html")]
struct Page {
    s: Screen,
    frame: Frame,
    w: Words,
    facts: Vec<(String, String)>,
    view: View,
    request_key: String,
    /// Dates and amounts as this page shows them, which the yes brings back.
    shown: String,
    /// Where the visitor corrects who they are.
    is_visitor: bool,
    /// What one accepts.
    terms: Option<Conditions>,
    /// The dates beyond the depot's room, which this member of staff may exceed.
    beyond: Option<String>,
}

/// What the rules answered, ready to be shown.
struct View {
    count: usize,
    first_dates: String,
    last: Day,
    uncertain: Vec<Day>,
    closed: usize,
    each: Cents,
    each_lines: Vec<(String, Cents)>,
    total: Cents,
    total_lines: Vec<(String, Cents)>,
    fee: Option<(String, Cents)>,
    instalments: Vec<(Day, Cents)>,
    waits_for_staff: bool,
}

/// A visitor says who they are: the recapitulation, or their screen again.
pub(super) async fn submit(mut visit: Visit<Anyone>) -> Outcome {
    let walker = super::own(&visit);
    let shelf = Shelf::load(&mut visit.tx, walker).await?;
    let mut form = visit.form();
    let is_corrected = form.value("correct") == "1";
    let is_known = walker != Walker::Visitor;
    if is_corrected || (!is_known && identity::read(&mut form, visit.words).is_none()) {
        return super::show_step(visit, &shelf, form, Step::You).await;
    }
    show(visit, &shelf, form).await
}

/// Shows it, or the step whose answer the rules refuse.
pub(super) async fn show<R>(mut visit: Visit<R>, shelf: &Shelf, mut form: Form) -> Outcome {
    let w = visit.words;
    let hash = super::password_hash(&mut visit, &form).await?;
    let case = match Case::read(shelf, &mut form, hash.as_deref(), w) {
        Ok(case) => case,
        Err(step) => return super::show_step(visit, shelf, form, step_again(step)).await,
    };
    let now = case.facts_of_now(&mut visit.tx).await?;
    let may_exceed = shelf.walker.is_staff() && visit.who.can(Right::ExceedDepotCapacity);
    let authority = if may_exceed {
        Authority::MayExceed
    } else {
        Authority::Ordinary
    };
    match case.decide(&now, authority) {
        Ok(sign_up) => {
            let terms = conditions::find(&mut visit.tx).await?;
            page(visit, &case, &sign_up, form, terms)
        }
        Err(refusal) => refuse(visit, shelf, &refusal, form).await,
    }
}

/// The step after the one refused, which then shows that one with its sentences.
const fn step_again(step: Step) -> Step {
    match step {
        Step::Offer => Step::When,
        Step::When => Step::Stop,
        Step::Stop => Step::Payment,
        Step::Payment | Step::You | Step::Recap => Step::You,
    }
}

/// The step that a refusal of the rules concerns, with its sentence.
pub(super) async fn refuse<R>(
    visit: Visit<R>,
    shelf: &Shelf,
    refusal: &SignUpRefusal,
    mut form: Form,
) -> Outcome {
    let (step, field, sentence) = case::say(refusal, visit.words);
    form.refuse(field, sentence);
    super::show_step(visit, shelf, form, step).await
}

/// The page, for an accepted case.
pub(super) fn page<R>(
    visit: Visit<R>,
    case: &Case<'_>,
    sign_up: &SignUp,
    mut form: Form,
    terms: Option<Conditions>,
) -> Outcome {
    let w = visit.words;
    let shelf = case.shelf;
    let is_visitor = shelf.walker == Walker::Visitor;
    let request_key = match form.value("request_key") {
        given if is_key(given) => given.to_owned(),
        _ => token::fresh(),
    };
    form.set("request_key", request_key.clone());
    let mut s = Screen::new(&visit, shelf, Step::Recap, form.clone());
    s.next = format!("{}/confirmer", shelf.walker.base());
    if is_visitor {
        s.hidden.extend(identity::hidden(&form));
    }
    let beyond = &sign_up.beyond_capacity_on;
    let page = Page {
        frame: s.frame.clone(),
        w,
        s,
        facts: facts(w, case, &form),
        view: view(w, case, sign_up)?,
        request_key,
        shown: shown(sign_up),
        is_visitor,
        terms: terms.filter(|_| !shelf.walker.is_staff()),
        beyond: (!beyond.is_empty()).then(|| case::full_sentence(beyond, w)),
    };
    pages::answer(visit, &form, &page)
}

/// The dates and amounts of a recapitulation in one word: a yes is to these and to no others.
pub(super) fn shown(sign_up: &SignUp) -> String {
    let deliveries = sign_up.plan.deliveries.iter();
    let fee = sign_up.membership.map(|joining| joining.fee.get());
    let deliveries: Vec<String> = deliveries
        .map(|delivery| format!("{} {}", delivery.date.day, delivery.trace.price().get()))
        .collect();
    let instalments: Vec<String> = sign_up
        .instalments
        .iter()
        .map(|instalment| format!("{} {}", instalment.due_on, instalment.amount.get()))
        .collect();
    token::digest(&format!("{deliveries:?} {fee:?} {instalments:?}"))
}

/// What was chosen, in words.
pub(super) fn facts(w: Words, case: &Case<'_>, form: &Form) -> Vec<(String, String)> {
    let word = |key: &str| w.say(key).into_owned();
    let offer = &case.basket.on_sale.offer;
    let (kind, rhythm) = case.payment;
    let mut rhythm_text = rhythm_word(w, rhythm.rhythm());
    if let Some(times) = rhythm.times() {
        rhythm_text = w
            .say1("subscriptions-rhythm-times", "times", times.get())
            .into_owned();
    }
    let today = case.shelf.now.day();
    let mut facts = vec![
        (
            word("subscriptions-fact-basket"),
            format!("{} × {}", case.basket.quantity, offer.label),
        ),
        (
            word("subscriptions-fact-frequency"),
            frequency_word(w, &case.when.frequency, today),
        ),
        (
            word("subscriptions-fact-place"),
            place_in_words(w, case.stop),
        ),
        (
            word("subscriptions-fact-payment"),
            format!("{}, {rhythm_text}", payment_word(w, kind)),
        ),
    ];
    if !form.value("email").is_empty() {
        let who = format!("{} {}", form.value("first_name"), form.value("last_name"));
        facts.push((
            word("subscriptions-fact-you"),
            format!("{who}, {}", form.value("email")),
        ));
    }
    facts
}

fn view(w: Words, case: &Case<'_>, sign_up: &SignUp) -> Result<View, Failure> {
    let days = sign_up.plan.days();
    let deliveries = &sign_up.plan.deliveries;
    let (first, last) = deliveries
        .first()
        .zip(days.last())
        .ok_or(Failure::NotFound)?;
    let uncertain = deliveries
        .iter()
        .filter(|delivery| delivery.date.certainty == Certainty::ToBeDecided);
    let fee = sign_up.membership.map(|joining| {
        let label = case
            .membership
            .map_or_else(String::new, |kind| kind.label.clone());
        let until = w.date(joining.period.last());
        let text = w.say2("subscriptions-fee-until", "label", label, "until", until);
        (text.into_owned(), joining.fee)
    });
    Ok(View {
        count: days.len(),
        first_dates: first_dates(w, &days),
        last: *last,
        uncertain: uncertain.map(|delivery| delivery.date.day).collect(),
        closed: case.shelf.closed_in(&case.basket, case.when.period).len(),
        each: first.trace.price(),
        each_lines: trace_lines(w, &first.trace),
        total: sign_up.plan.total(),
        total_lines: total_lines(w, deliveries.iter().map(|delivery| delivery.trace.price())),
        fee,
        instalments: sign_up
            .instalments
            .iter()
            .map(|instalment| (instalment.due_on, instalment.amount))
            .collect(),
        waits_for_staff: sign_up.state.code() == "requested",
    })
}

/// A price, line by line (P-1).
pub(in crate::subscriptions) fn trace_lines(w: Words, trace: &PriceTrace) -> Vec<(String, Cents)> {
    let lines = trace.lines.iter().map(|line| {
        let key = match line.code {
            LineCode::Offer => "subscriptions-line-offer",
            LineCode::DepotFee => "subscriptions-line-depot-fee",
            LineCode::DepotFeeWaived => "subscriptions-line-depot-fee-waived",
        };
        let unit = w.money(line.unit);
        let text = w.say2(key, "quantity", line.quantity, "unit", unit);
        (text.into_owned(), line.amount())
    });
    lines.collect()
}

/// A total as so many deliveries at each price (P-3).
pub(in crate::subscriptions) fn total_lines(
    w: Words,
    prices: impl Iterator<Item = Cents>,
) -> Vec<(String, Cents)> {
    let mut counts: std::collections::BTreeMap<Cents, i64> = std::collections::BTreeMap::new();
    for price in prices {
        let count = counts.entry(price).or_default();
        *count = count.saturating_add(1);
    }
    let lines = counts.into_iter().map(|(price, count)| {
        let unit = w.money(price);
        let text = w.say2(
            "subscriptions-line-deliveries",
            "count",
            count,
            "price",
            unit,
        );
        (text.into_owned(), price.times(count))
    });
    lines.collect()
}
