//! Staff cancel a subscription: they see first which deliveries it takes away, and say why.

use askama::Template;
use domain::subscriptions::{SubscriptionState, VerbRefusal};
use platform::form::Form;
use values::ids::SubscriptionId;
use values::{Cents, Day};

use super::store::deliveries::{self, HouseholdDelivery};
use super::store::{self, SubscriptionRow};
use super::{note_state, path_of, show};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::SubscriptionsWrite;
use crate::layout::{Area, Frame};
use crate::people::history::Change;
use crate::visit::{Visit, see_other};
use crate::words::Words;

#[derive(Template)]
#[template(path = "subscriptions/cancel.html")]
struct Page {
    frame: Frame,
    w: Words,
    row: SubscriptionRow,
    form: Form,
    lines: Vec<(String, String, String)>,
    /// Deliveries whose deadline has passed go out all the same.
    kept: usize,
}

/// What cancelling does.
struct Effect {
    state: SubscriptionState,
    /// The first day whose deliveries are taken away.
    from: Day,
    taken: usize,
    kept: usize,
    amount: Cents,
}

pub(super) async fn show(mut visit: Visit<SubscriptionsWrite>) -> Outcome {
    let (row, effect) = find(&mut visit).await?;
    match effect {
        Some(effect) => {
            let page = page(&visit, row, &effect, Form::default());
            visit.page(&page)
        }
        None => Ok(see_other(&path_of(row.id))),
    }
}

pub(super) async fn submit(mut visit: Visit<SubscriptionsWrite>) -> Outcome {
    let (row, effect) = find(&mut visit).await?;
    let Some(effect) = effect else {
        return show::refuse_over(visit).await;
    };
    let mut form = visit.form();
    let Some(reason) = Reader::new(&mut form, visit.words).line("reason") else {
        let page = page(&visit, row, &effect, form);
        return visit.refuse(&page);
    };
    if !store::update_state(&mut visit.tx, row.id, row.version, effect.state).await? {
        return Err(Failure::ChangedMeanwhile);
    }
    deliveries::cancel_from(&mut visit.tx, row.id, effect.from).await?;
    let reason = Change {
        field: "subscriptions-cancel-reason".to_owned(),
        before: String::new(),
        after: reason,
    };
    let act = "history-subscription-cancelled";
    note_state(&mut visit, &row, act, vec![reason]).await?;
    visit
        .done(&path_of(row.id), "subscriptions-cancelled")
        .await
}

async fn find(
    visit: &mut Visit<SubscriptionsWrite>,
) -> Result<(SubscriptionRow, Option<Effect>), Failure> {
    let id: SubscriptionId = visit.param("id")?;
    let found = store::find(&mut visit.tx, id).await?;
    let row = found.ok_or(Failure::NotFound)?;
    let planned = deliveries::list_of_subscription(&mut visit.tx, id).await?;
    let effect = effect(&row, &planned, visit.now());
    Ok((row, effect))
}

/// Before its first delivery a subscription is cancelled as if it had never been; after it, it
/// ends with the last delivery that can no longer be taken away (E-3).
fn effect(
    row: &SubscriptionRow,
    planned: &[HouseholdDelivery],
    now: values::Instant,
) -> Option<Effect> {
    let hour = i8::try_from(row.preparation_hour).unwrap_or_default();
    let is_asked_for = matches!(row.state()?, SubscriptionState::Requested { .. });
    let from = if is_asked_for {
        // Nothing of it is prepared: all of it can be taken away.
        row.starts_on
    } else {
        row.round_days()?.first_open_day(now, hour, row.lead_hours)
    };
    let counted = || {
        planned
            .iter()
            .filter(|delivery| delivery.state != "cancelled")
    };
    let kept = counted()
        .filter(|delivery| delivery.deliver_on < from)
        .count();
    let taken: Vec<&HouseholdDelivery> = counted()
        .filter(|delivery| from <= delivery.deliver_on && delivery.state == "planned")
        .collect();
    let made = u32::try_from(kept).unwrap_or(u32::MAX);
    let state = match row.state()?.cancel(now.day(), made) {
        Ok(state) => state,
        Err(VerbRefusal::HadDeliveries) => row.state()?.end(from.plus_days(-1)).ok()?,
        Err(VerbRefusal::Over | VerbRefusal::NotConfirmed | VerbRefusal::AlreadyConfirmed) => {
            return None;
        }
    };
    Some(Effect {
        state,
        from,
        taken: taken.len(),
        kept,
        amount: taken.iter().map(|delivery| delivery.price_cents).sum(),
    })
}

fn page(
    visit: &Visit<SubscriptionsWrite>,
    row: SubscriptionRow,
    effect: &Effect,
    form: Form,
) -> Page {
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let all = effect.kept.saturating_add(effect.taken);
    let state = match effect.state {
        SubscriptionState::Ended { .. } => "notion-ended",
        SubscriptionState::Cancelled { .. }
        | SubscriptionState::Requested { .. }
        | SubscriptionState::Confirmed { .. } => "notion-cancelled",
    };
    let lines = vec![
        (
            word("notion-subscription"),
            word(row.notion().key),
            word(state),
        ),
        (
            word("subscriptions-recap-dates"),
            w.number(i64::try_from(all).unwrap_or(i64::MAX)),
            w.number(i64::try_from(effect.kept).unwrap_or(i64::MAX)),
        ),
        (
            word("subscriptions-cancel-amount"),
            w.money(effect.amount),
            w.money(Cents::ZERO),
        ),
    ];
    Page {
        frame: visit.frame(Area::Staff, "subscriptions-cancel-title"),
        w,
        row,
        form,
        lines,
        kept: effect.kept,
    }
}
