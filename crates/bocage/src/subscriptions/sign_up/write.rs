//! What saying yes keeps: the household if it is new, the subscription with its deliveries, the
//! membership that goes with it, and the lines of the history.

use domain::customers::{CustomerKind, VolunteerAnswer};
use domain::subscriptions::SignUp;
use values::Day;
use values::ids::{CustomerId, SubscriptionId};

use super::case::{Case, full_sentence};
use super::identity::Identity;
use super::path::Walker;
use super::words::frequency_word;
use crate::customers::store::contact;
use crate::customers::store::file::{self, NewFile};
use crate::failure::Failure;
use crate::membership::store::records::{self, NewRecord};
use crate::people::history::{self, Change, Entry};
use crate::people::store::household::{self, NewMember};
use crate::people::store::sign_in;
use crate::subscriptions::store::{self, NewSubscription, Origin};
use crate::visit::Visit;

/// For whom, and what the form says beside the answers.
pub(super) struct Writing<'a> {
    pub(super) customer: CustomerId,
    pub(super) request_key: &'a str,
    /// Why staff go beyond a depot's room.
    pub(super) reason: &'a str,
    /// Since when the conditions that were accepted hold, if the garden has any.
    pub(super) terms_since: Option<Day>,
}

/// Adds a household of one person.
pub(super) async fn household<R>(
    visit: &mut Visit<R>,
    identity: &Identity,
) -> Result<CustomerId, Failure> {
    let tx = &mut visit.tx;
    let file = NewFile {
        kind: CustomerKind::Household,
        name: String::new(),
        group: contact::find_private_group(tx).await?,
        street: identity.street.clone(),
        street_more: String::new(),
        postcode: identity.postcode.as_str().to_owned(),
        town: identity.town.clone(),
        comment: String::new(),
        private_note: String::new(),
        wants_email: true,
        wants_sms: false,
        wants_letters: false,
        volunteering: VolunteerAnswer::NotAsked,
        volunteering_reason: String::new(),
        volunteering_domains: String::new(),
        tags: Vec::new(),
    };
    let customer = file::insert(tx, &file).await?;
    let member = NewMember {
        first_name: identity.first_name.clone(),
        last_name: identity.last_name.clone(),
        email: identity.email.as_str().to_owned(),
        phone: identity.phone.as_str().to_owned(),
    };
    let person = household::insert_member(tx, customer, &member).await?;
    sign_in::update_language(tx, person, visit.words.lang().code()).await?;
    file::refresh_search(tx, customer).await?;
    let entry = Entry {
        screen: &visit.request.path,
        subject: "customer",
        subject_id: customer.get(),
        customer: Some(customer),
        act: "history-customer-signed-up",
        changes: Vec::new(),
    };
    history::note(&mut visit.tx, &entry).await?;
    Ok(customer)
}

/// Adds the subscription and all that goes with it.
pub(super) async fn all<R>(
    visit: &mut Visit<R>,
    case: &Case<'_>,
    sign_up: &SignUp,
    writing: &Writing<'_>,
) -> Result<SubscriptionId, Failure> {
    let id = insert(visit, case, sign_up, writing).await?;
    if let (Some(joining), Some(kind)) = (sign_up.membership, case.membership) {
        let record = NewRecord {
            customer: writing.customer,
            kind: kind.id,
            period: joining.period,
            fee: joining.fee,
            is_exempt: false,
            payment_kind: Some(case.payment.0),
            paid_on: None,
        };
        records::insert(&mut visit.tx, &record).await?;
    }
    note(visit, case, sign_up, (id, writing)).await?;
    Ok(id)
}

async fn insert<R>(
    visit: &mut Visit<R>,
    case: &Case<'_>,
    sign_up: &SignUp,
    writing: &Writing<'_>,
) -> Result<SubscriptionId, Failure> {
    let offer = &case.basket.on_sale.offer;
    let origin = match case.walker() {
        Walker::Visitor | Walker::Member(_) => Origin::Site,
        Walker::Staff(_) => Origin::Staff,
    };
    let new = NewSubscription {
        customer: writing.customer,
        product: offer.product,
        offer: case.basket.on_sale.id,
        season: case.when.season.id,
        quantity: case.basket.quantity,
        frequency: &case.when.frequency,
        round: case.stop.round_id,
        round_days: case.stop.days(),
        depot: case.stop.depot_id,
        period: case.when.period,
        unit_price: offer.price.gross(),
        vat: offer.price.vat,
        crates_each: case.basket.on_sale.crates_each,
        payment_kind: case.payment.0,
        rhythm: case.payment.1,
        state: sign_up.state,
        origin,
        request_key: writing.request_key,
        comment: "",
        deliveries: &sign_up.plan.deliveries,
    };
    Ok(store::insert(&mut visit.tx, &new).await?)
}

async fn note<R>(
    visit: &mut Visit<R>,
    case: &Case<'_>,
    sign_up: &SignUp,
    (id, writing): (SubscriptionId, &Writing<'_>),
) -> Result<(), Failure> {
    let w = visit.words;
    let after = |field: &str, after: String| Change {
        field: field.to_owned(),
        before: String::new(),
        after,
    };
    let accepted = match writing.terms_since {
        Some(day) => w.say1("subscriptions-conditions-accepted-of", "day", w.date(day)),
        None => w.say("subscriptions-conditions-accepted"),
    };
    let is_accepted = !case.walker().is_staff();
    let accepted =
        is_accepted.then(|| after("subscriptions-conditions-title", accepted.into_owned()));
    let label = &case.basket.on_sale.offer.label;
    let today = case.shelf.now.day();
    let entry = Entry {
        screen: &visit.request.path,
        subject: "subscription",
        subject_id: id.get(),
        customer: Some(writing.customer),
        act: "history-subscription-added",
        changes: vec![
            after(
                "subscriptions-fact-basket",
                format!("{} × {label}", case.basket.quantity),
            ),
            after(
                "subscriptions-fact-frequency",
                frequency_word(w, &case.when.frequency, today),
            ),
            after("subscriptions-fact-place", case.stop.name.clone()),
        ]
        .into_iter()
        .chain(accepted)
        .collect(),
    };
    history::note(&mut visit.tx, &entry).await?;
    if sign_up.beyond_capacity_on.is_empty() {
        return Ok(());
    }
    let exceeded = Entry {
        act: "history-depot-capacity-exceeded",
        changes: vec![
            after("subscriptions-exceed-reason", writing.reason.to_owned()),
            after(
                "subscriptions-fact-place",
                full_sentence(&sign_up.beyond_capacity_on, w),
            ),
        ],
        ..entry
    };
    Ok(history::note(&mut visit.tx, &exceeded).await?)
}
