//! Staff look into one subscription: what it is, its planned deliveries each with its price
//! explained, what may be done with it, and what happened.

use askama::Template;
use domain::people::rights::Right;
use domain::subscriptions::SubscriptionState;
use platform::form::Form;
use values::ids::SubscriptionId;
use values::{Cents, Day};

use super::sign_up::answers::{payment_word, rhythm_word};
use super::sign_up::recap::{total_lines, trace_lines};
use super::sign_up::words::frequency_word;
use super::store::deliveries::{self, HouseholdDelivery};
use super::store::{self, SubscriptionRow, read_trace};
use crate::failure::{Failure, Outcome};
use crate::guard::SubscriptionsRead;
use crate::layout::{Area, Frame, Notion};
use crate::people::history::{self, Line};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "subscriptions/show.html")]
struct Page {
    frame: Frame,
    w: Words,
    row: SubscriptionRow,
    form: Form,
    state: Notion,
    facts: Vec<(String, String)>,
    amounts: Amounts,
    deliveries: Vec<(HouseholdDelivery, Vec<(String, Cents)>)>,
    lines: Vec<Line>,
    can_confirm: bool,
    can_cancel: bool,
    can_write: bool,
}

pub(super) async fn show(visit: Visit<SubscriptionsRead>) -> Outcome {
    let (visit, page) = page(visit, None).await?;
    visit.page(&page)
}

/// The page again, with the sentences of what was refused.
pub(super) async fn refuse<R>(visit: Visit<R>, form: Form) -> Outcome {
    let (visit, page) = page(visit, Some(form)).await?;
    visit.refuse(&page)
}

/// The page again, because nothing more can be done with a subscription that is over.
pub(super) async fn refuse_over<R>(visit: Visit<R>) -> Outcome {
    let mut form = visit.form();
    form.refuse("state", visit.words.say("subscriptions-over"));
    refuse(visit, form).await
}

async fn page<R>(mut visit: Visit<R>, form: Option<Form>) -> Result<(Visit<R>, Page), Failure> {
    let w = visit.words;
    let id: SubscriptionId = visit.param("id")?;
    let found = store::find(&mut visit.tx, id).await?;
    let row = found.ok_or(Failure::NotFound)?;
    let deliveries = deliveries::list_of_subscription(&mut visit.tx, id).await?;
    let lines = history::list_of(&mut visit.tx, "subscription", id.get()).await?;
    let form = form.unwrap_or_else(|| Form::filled([("comment", row.comment.clone())]));
    let is_requested = matches!(row.state(), Some(SubscriptionState::Requested { .. }));
    let is_running = matches!(row.state(), Some(SubscriptionState::Confirmed { .. }));
    let can_write = visit.who.can(Right::SubscriptionsWrite);
    let page = Page {
        frame: visit.titled(Area::Staff, row.offer_label.clone()),
        w,
        form,
        state: row.notion(),
        facts: facts(w, &row, visit.today()),
        amounts: amounts(w, &deliveries),
        deliveries: explained(w, deliveries),
        lines,
        can_confirm: can_write && is_requested,
        can_cancel: can_write && (is_requested || is_running),
        can_write,
        row,
    };
    Ok((visit, page))
}

fn explained(
    w: Words,
    deliveries: Vec<HouseholdDelivery>,
) -> Vec<(HouseholdDelivery, Vec<(String, Cents)>)> {
    let explained = deliveries.into_iter().map(|delivery| {
        let trace = read_trace(&delivery.price_trace);
        let lines = trace.map(|trace| trace_lines(w, &trace));
        (delivery, lines.unwrap_or_default())
    });
    explained.collect()
}

impl SubscriptionRow {
    /// Where it is in its life, in the word used everywhere.
    pub(super) fn notion(&self) -> Notion {
        match self.state() {
            Some(SubscriptionState::Requested { .. }) => Notion::TO_CONFIRM,
            Some(SubscriptionState::Confirmed { .. }) => Notion::CONFIRMED,
            Some(SubscriptionState::Ended { .. }) => Notion::ENDED,
            Some(SubscriptionState::Cancelled { .. }) | None => Notion::CANCELLED,
        }
    }
}

/// What a subscription is, in words.
pub(super) fn facts(w: Words, row: &SubscriptionRow, today: Day) -> Vec<(String, String)> {
    let word = |key: &str| w.say(key).into_owned();
    let frequency = row.frequency.parse();
    let frequency = frequency.map_or_else(
        |_| row.frequency.clone(),
        |frequency| frequency_word(w, &frequency, today),
    );
    let days = row.round_days();
    let day = days.map_or("", |days| w.weekday(days.delivery));
    let paid = match row.rhythm() {
        Some(rhythm) => match rhythm.times() {
            Some(times) => w
                .say1("subscriptions-rhythm-times", "times", times.get())
                .into_owned(),
            None => rhythm_word(w, rhythm.rhythm()),
        },
        None => row.payment_period.clone(),
    };
    let period = values::Period::new(row.starts_on, row.ends_on);
    let period = period.map_or_else(|_| String::new(), |period| w.period(period));
    vec![
        (
            word("subscriptions-fact-basket"),
            format!("{} × {}", row.quantity, row.offer_label),
        ),
        (word("subscriptions-fact-frequency"), frequency),
        (
            word("subscriptions-fact-place"),
            format!("{}, {day}", row.depot_name),
        ),
        (word("subscriptions-fact-period"), period),
        (
            word("subscriptions-fact-payment"),
            format!("{}, {paid}", payment_word(w, row.payment_kind.0)),
        ),
        (
            word("subscriptions-fact-since"),
            w.say2(
                "subscriptions-since-by",
                "day",
                w.date(row.state_on),
                "name",
                &row.state_by,
            )
            .into_owned(),
        ),
    ]
}

/// What a subscription costs, and why (SUB-7).
pub(super) struct Amounts {
    pub(super) delivered: usize,
    pub(super) to_come: usize,
    /// One delivery, the next one or else the last, line by line.
    pub(super) each: Option<(Cents, Vec<(String, Cents)>)>,
    /// All that is or was to be delivered.
    pub(super) total: Cents,
    pub(super) total_lines: Vec<(String, Cents)>,
}

/// The amounts of a subscription from its deliveries, cancelled ones left out.
pub(super) fn amounts(w: Words, deliveries: &[HouseholdDelivery]) -> Amounts {
    let counted = || {
        deliveries
            .iter()
            .filter(|delivery| delivery.state != "cancelled")
    };
    let of_state = |state: &str| counted().filter(|d| d.state == state).count();
    let next = counted().find(|delivery| delivery.state == "planned");
    let shown = next.or_else(|| counted().next_back());
    let each = shown.and_then(|delivery| {
        let trace = read_trace(&delivery.price_trace)?;
        Some((delivery.price_cents, trace_lines(w, &trace)))
    });
    Amounts {
        delivered: of_state("delivered"),
        to_come: of_state("planned"),
        each,
        total: counted().map(|delivery| delivery.price_cents).sum(),
        total_lines: total_lines(w, counted().map(|delivery| delivery.price_cents)),
    }
}
