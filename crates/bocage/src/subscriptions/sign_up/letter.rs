//! Two letters: the confirmation, with its dates, place and price; and, for an address that is
//! known already, the link that signs in and leads back to what was chosen.

use domain::people::sign_in::LINK_LIFE_SECONDS;
use domain::subscriptions::SignUp;
use platform::form::Form;
use platform::{mail, token};
use values::Email;
use values::ids::CustomerId;

use super::case::Case;
use super::recap::facts;
use super::words::days_in_words;
use crate::failure::Failure;
use crate::layout::mail::Message;
use crate::people::store::sign_in::{self, KnownPerson, NewLink};
use crate::visit::Visit;
use crate::words::{Lang, Words};

/// The dates named in the letter.
const DATES_NAMED: usize = 6;

/// Writes the confirmation.
pub(super) async fn send_confirmation<R>(
    visit: &mut Visit<R>,
    case: &Case<'_>,
    sign_up: &SignUp,
    (customer, email): (CustomerId, Email),
) -> Result<(), Failure> {
    let w = visit.words;
    let site = visit.face.site();
    let is_waiting = sign_up.state.code() == "requested";
    let (subject, text) = if is_waiting {
        (
            "subscriptions-letter-requested-subject",
            "subscriptions-letter-requested",
        )
    } else {
        (
            "subscriptions-letter-confirmed-subject",
            "subscriptions-letter-confirmed",
        )
    };
    let subject = w.say1(subject, "garden", &site.name);
    let mut message = Message::new(w, site, "subscription", subject).paragraph(w.say(text));
    for (term, value) in facts(w, case, &Form::default()) {
        message = message.fact(term, value);
    }
    for (term, value) in plan_facts(w, sign_up) {
        message = message.fact(term, value);
    }
    let letter = message
        .link(
            w.say("subscriptions-letter-link"),
            visit.address("/mon-espace"),
        )
        .to(email, Some(customer))?;
    mail::enqueue(&mut visit.tx, &letter).await?;
    Ok(())
}

/// The dates, what they cost together, and each instalment.
fn plan_facts(w: Words, sign_up: &SignUp) -> Vec<(String, String)> {
    let word = |key: &str| w.say(key).into_owned();
    let days = sign_up.plan.days();
    let first: Vec<values::Day> = days.iter().copied().take(DATES_NAMED).collect();
    let each = sign_up.plan.deliveries.first();
    let each = each.map_or(values::Cents::ZERO, |delivery| delivery.trace.price());
    let mut facts = vec![
        (
            word("subscriptions-recap-dates"),
            w.say1("subscriptions-recap-count", "count", days.len())
                .into_owned(),
        ),
        (word("subscriptions-letter-first"), days_in_words(w, &first)),
        (word("subscriptions-recap-each"), w.money(each)),
        (
            word("subscriptions-recap-total"),
            w.money(sign_up.plan.total()),
        ),
    ];
    if let Some(joining) = sign_up.membership {
        facts.push((word("notion-membership"), w.money(joining.fee)));
    }
    let instalments = sign_up.instalments.iter();
    let due = instalments.map(|due| format!("{} : {}", w.date(due.due_on), w.money(due.amount)));
    let due: Vec<String> = due.collect();
    facts.push((word("subscriptions-recap-schedule"), due.join(", ")));
    facts
}

/// Writes the link for an address that is known already.
pub(super) async fn send_link<R>(
    visit: &mut Visit<R>,
    person: &KnownPerson,
    email: Email,
    next: &str,
) -> Result<(), Failure> {
    let secret = token::fresh();
    let link = NewLink {
        token_hash: &token::digest(&secret),
        person: person.id,
        next_path: next,
        expires_at: visit.now().plus_seconds(LINK_LIFE_SECONDS),
    };
    sign_in::insert_link(&mut visit.tx, link).await?;
    let w = Words::new(Lang::from_code(&person.language).unwrap_or_default());
    let site = visit.face.site();
    let subject = w.say1("subscriptions-link-subject", "garden", &site.name);
    let letter = Message::new(w, site, "subscription_link", subject)
        .paragraph(w.say("subscriptions-link-text"))
        .link(
            w.say("subscriptions-link-action"),
            visit.address(&format!("/connexion/{secret}")),
        )
        .to(email, None)?;
    mail::enqueue(&mut visit.tx, &letter).await?;
    Ok(())
}
