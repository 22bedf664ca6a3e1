//! The yes: everything is checked again inside the transaction that writes (D-2), then the
//! subscription, its deliveries, the membership, the history and the letter are kept together.

use domain::depots::Authority;
use domain::people::rights::Right;
use domain::subscriptions::{SignUp, SignUpRefusal};
use platform::form::Form;
use values::ids::{CustomerId, SubscriptionId};
use values::{Day, Email};

use super::answers::Shelf;
use super::case::Case;
use super::identity::{self, Identity};
use super::path::{Step, Walker, carried};
use super::{letter, recap, write};
use crate::failure::{Failure, Outcome};
use crate::people::store::sign_in;
use crate::subscriptions::store;
use crate::subscriptions::store::conditions::{self, Conditions};
use crate::visit::Visit;
use crate::words::Words;

/// Whether a page of ours may have given this key: 16 to 64 letters and digits.
pub(super) fn is_key(text: &str) -> bool {
    (16..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

pub(super) async fn submit<R>(mut visit: Visit<R>, walker: Walker) -> Outcome {
    let mut form = visit.form();
    let key = form.value("request_key").to_owned();
    if let Some(earlier) = store::find_by_request(&mut visit.tx, &key).await? {
        return lead(visit, walker, &form, earlier).await;
    }
    let shelf = Shelf::load(&mut visit.tx, walker).await?;
    let w = visit.words;
    let identity = match walker {
        Walker::Visitor => match identity::read(&mut form, w) {
            None => return super::show_step(visit, &shelf, form, Step::You).await,
            given => given,
        },
        Walker::Member(_) | Walker::Staff(_) => None,
    };
    let terms = conditions::find(&mut visit.tx).await?;
    check_accepted(&mut form, walker, terms.as_ref(), w);
    let hash = super::password_hash(&mut visit, &form).await?;
    let case = match Case::read(&shelf, &mut form, hash.as_deref(), w) {
        Ok(case) if !form.has_errors() && is_key(&key) => case,
        _ => return recap::show(visit, &shelf, form).await,
    };
    let terms_since = terms.map(|terms| terms.since.day());
    judge(visit, &case, (identity, terms_since), form).await
}

/// Asks the rules, keeps what they accept, and says what they refuse.
async fn judge<R>(
    mut visit: Visit<R>,
    case: &Case<'_>,
    (identity, terms_since): (Option<Identity>, Option<Day>),
    mut form: Form,
) -> Outcome {
    let (w, shelf) = (visit.words, case.shelf);
    let now = case.facts_of_now(&mut visit.tx).await?;
    let authority = authority(&visit, shelf.walker, &form);
    match case.decide(&now, authority) {
        Ok(sign_up) if !is_as_shown(&form, &sign_up) => {
            form.refuse("shown", w.say("subscriptions-amounts-changed"));
            recap::show(visit, shelf, form).await
        }
        Ok(sign_up) => {
            let accepted = Accepted {
                case,
                sign_up: &sign_up,
                identity,
                form: &form,
                terms_since,
            };
            keep(visit, accepted).await
        }
        Err(SignUpRefusal::Full(_)) if may_exceed(&visit, shelf.walker) => {
            form.refuse("reason", w.say("error-required"));
            recap::show(visit, shelf, form).await
        }
        Err(refusal) => recap::refuse(visit, shelf, &refusal, form).await,
    }
}

fn may_exceed<R>(visit: &Visit<R>, walker: Walker) -> bool {
    walker.is_staff() && visit.who.can(Right::ExceedDepotCapacity)
}

/// Staff go beyond a depot's room with the right and a reason, which the history keeps.
fn authority<R>(visit: &Visit<R>, walker: Walker, form: &Form) -> Authority {
    if may_exceed(visit, walker) && !form.value("reason").is_empty() {
        Authority::MayExceed
    } else {
        Authority::Ordinary
    }
}

/// Whether dates and amounts are those of the page that was read: a price or a closed week may have
/// changed since.
fn is_as_shown(form: &Form, sign_up: &SignUp) -> bool {
    let read = form.value("shown");
    read.is_empty() || read == recap::shown(sign_up)
}

/// What the rules accepted.
struct Accepted<'a> {
    case: &'a Case<'a>,
    sign_up: &'a SignUp,
    identity: Option<Identity>,
    form: &'a Form,
    terms_since: Option<Day>,
}

/// Whether the conditions of the moment were accepted: those on the page that was read. Staff
/// accept nothing in somebody's place.
fn check_accepted(form: &mut Form, walker: Walker, terms: Option<&Conditions>, w: Words) {
    if walker.is_staff() {
        return;
    }
    let terms = terms.map(|terms| terms.id);
    let read: Option<i64> = form.value("terms").parse().ok();
    if !form.is_checked("conditions", "1") {
        form.refuse("conditions", w.say("subscriptions-conditions-needed"));
    } else if read != terms {
        form.set("conditions", "");
        form.refuse("conditions", w.say("subscriptions-conditions-changed"));
    }
}

async fn keep<R>(mut visit: Visit<R>, accepted: Accepted<'_>) -> Outcome {
    let Accepted {
        case,
        sign_up,
        identity,
        form,
        terms_since,
    } = accepted;
    let walker = case.walker();
    let recipient = identity.as_ref().map(|identity| identity.email.clone());
    let customer = match (walker.customer(), identity) {
        (Some(customer), _) => customer,
        (None, Some(identity)) => match find_or_add(&mut visit, &identity, form).await? {
            Some(customer) => customer,
            None => return lead_to_thanks(visit, form).await,
        },
        (None, None) => return Err(Failure::NotFound),
    };
    let writing = write::Writing {
        customer,
        request_key: form.value("request_key"),
        reason: form.value("reason"),
        terms_since,
    };
    let id = write::all(&mut visit, case, sign_up, &writing).await?;
    let recipient = match recipient {
        Some(email) => Some(email),
        None => recipient_of(&mut visit, customer).await?,
    };
    if let Some(email) = recipient {
        letter::send_confirmation(&mut visit, case, sign_up, (customer, email)).await?;
    }
    lead(visit, walker, form, (id, customer)).await
}

/// Adds the household; none when the address is known already: the person behind it then gets a
/// link that leads back here, and nobody else learns that they are known, nor from the limits.
async fn find_or_add<R>(
    visit: &mut Visit<R>,
    identity: &Identity,
    form: &Form,
) -> Result<Option<CustomerId>, Failure> {
    let email = identity.email.as_str();
    if !visit.app.limits.allow_sign_up(visit.request.peer, email) {
        return Err(Failure::TooMany);
    }
    let Some(person) = sign_in::find_by_email(&mut visit.tx, email).await? else {
        return Ok(Some(write::household(visit, identity).await?));
    };
    let next = Walker::Visitor.address(Step::Recap, form);
    letter::send_link(visit, &person, identity.email.clone(), &next).await?;
    Ok(None)
}

async fn recipient_of<R>(
    visit: &mut Visit<R>,
    customer: CustomerId,
) -> Result<Option<Email>, Failure> {
    let email = store::shelf::find_recipient(&mut visit.tx, customer).await?;
    Ok(email.and_then(|email| email.parse().ok()))
}

async fn lead_to_thanks<R>(visit: Visit<R>, form: &Form) -> Outcome {
    let pairs: Vec<String> = carried(form)
        .iter()
        .map(|(name, value)| format!("{name}={}", platform::form::encode(value)))
        .collect();
    let to = format!("/s-abonner/merci?{}", pairs.join("&"));
    visit.lead(&to).await
}

async fn lead<R>(
    visit: Visit<R>,
    walker: Walker,
    form: &Form,
    (id, customer): (SubscriptionId, CustomerId),
) -> Outcome {
    match walker {
        Walker::Visitor => lead_to_thanks(visit, form).await,
        Walker::Member(own) if own == customer => {
            let to = format!("/mon-espace/abonnement/{id}");
            visit.done(&to, "subscriptions-thanks-member").await
        }
        Walker::Member(_) => Err(Failure::NotFound),
        Walker::Staff(_) => {
            let to = format!("/abonnements/{id}");
            visit.done(&to, "subscriptions-added").await
        }
    }
}
