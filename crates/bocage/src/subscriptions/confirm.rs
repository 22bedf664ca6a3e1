//! Staff confirm a subscription that was asked for: its deliveries are prepared from now on. Those
//! it is too late to prepare are taken away, so that nobody pays for what never left, and the
//! member reads in a letter when the first one comes.

use domain::subscriptions::VerbRefusal;
use platform::mail;
use values::ids::SubscriptionId;
use values::{Cents, Day, Email};

use super::store::{self, SubscriptionRow, deliveries};
use super::{note_state, path_of, show};
use crate::calendar::store::list_recipients;
use crate::failure::{Failure, Outcome};
use crate::guard::SubscriptionsWrite;
use crate::layout::Tone;
use crate::layout::mail::Message;
use crate::people::history::Change;
use crate::visit::Visit;
use crate::words::{Lang, Words};

/// What confirming does to the deliveries that were asked for.
struct Effect {
    /// How many are taken away.
    late: usize,
    /// The price of all that were asked for.
    asked: Cents,
    /// The days that remain, in order.
    days: Vec<Day>,
    /// The price of those.
    total: Cents,
}

pub(super) async fn submit(mut visit: Visit<SubscriptionsWrite>) -> Outcome {
    let id: SubscriptionId = visit.param("id")?;
    let row = store::find(&mut visit.tx, id).await?;
    let row = row.ok_or(Failure::NotFound)?;
    let state = row.state().ok_or(Failure::NotFound)?;
    match state.confirm(visit.today()) {
        Ok(confirmed) => {
            if !store::update_state(&mut visit.tx, id, row.version, confirmed).await? {
                return Err(Failure::ChangedMeanwhile);
            }
            let w = visit.words;
            let effect = take_late_away(&mut visit, &row).await?;
            let changes = effect.changes(w);
            note_state(&mut visit, &row, "history-subscription-confirmed", changes).await?;
            send_letter(&mut visit, &row, &effect).await?;
            let text = effect.sentence(w);
            visit.done_saying(&path_of(id), Tone::Good, &text).await
        }
        Err(VerbRefusal::AlreadyConfirmed) => {
            visit.done(&path_of(id), "subscriptions-confirmed").await
        }
        Err(VerbRefusal::Over | VerbRefusal::NotConfirmed | VerbRefusal::HadDeliveries) => {
            show::refuse_over(visit).await
        }
    }
}

/// Cancels what can no longer be prepared (E-3).
async fn take_late_away(
    visit: &mut Visit<SubscriptionsWrite>,
    row: &SubscriptionRow,
) -> Result<Effect, Failure> {
    let hour = i8::try_from(row.preparation_hour).unwrap_or_default();
    let round = row.round_days().ok_or(Failure::NotFound)?;
    let from = round.first_open_day(visit.now(), hour, row.lead_hours);
    let mut planned = deliveries::list_of_subscription(&mut visit.tx, row.id).await?;
    planned.retain(|delivery| delivery.state == "planned");
    let asked = planned.iter().map(|delivery| delivery.price_cents).sum();
    let all = planned.len();
    planned.retain(|delivery| from <= delivery.deliver_on);
    deliveries::cancel_before(&mut visit.tx, row.id, from).await?;
    Ok(Effect {
        late: all.saturating_sub(planned.len()),
        asked,
        days: planned.iter().map(|delivery| delivery.deliver_on).collect(),
        total: planned.iter().map(|delivery| delivery.price_cents).sum(),
    })
}

impl Effect {
    /// What the history keeps of it.
    fn changes(&self, w: Words) -> Vec<Change> {
        if self.late == 0 {
            return Vec::new();
        }
        let left = self.days.len();
        vec![
            Change {
                field: "subscriptions-recap-dates".to_owned(),
                before: count(w, left.saturating_add(self.late)),
                after: count(w, left),
            },
            Change {
                field: "subscriptions-recap-total".to_owned(),
                before: w.money(self.asked),
                after: w.money(self.total),
            },
        ]
    }

    /// What staff are told.
    fn sentence(&self, w: Words) -> String {
        let total = w.money(self.total);
        match self.late {
            0 => w.say("subscriptions-confirmed"),
            late => w.say2(
                "subscriptions-confirmed-late",
                "count",
                late,
                "total",
                total,
            ),
        }
        .into_owned()
    }
}

fn count(w: Words, deliveries: usize) -> String {
    w.say1("subscriptions-recap-count", "count", deliveries)
        .into_owned()
}

/// Writes to the member, in their language, if they wish to be written to.
async fn send_letter(
    visit: &mut Visit<SubscriptionsWrite>,
    row: &SubscriptionRow,
    effect: &Effect,
) -> Result<(), Failure> {
    let recipients = list_recipients(&mut visit.tx, &[row.customer_id]).await?;
    let Some(recipient) = recipients.into_iter().next() else {
        return Ok(());
    };
    let Ok(email) = recipient.email.parse::<Email>() else {
        return Ok(());
    };
    let w = Words::new(Lang::from_code(&recipient.language).unwrap_or_default());
    let site = visit.face.site();
    let subject = w.say1(
        "subscriptions-letter-confirmed-subject",
        "garden",
        &site.name,
    );
    let mut message = Message::new(w, site, "subscription", subject)
        .paragraph(w.say("subscriptions-letter-confirmed"));
    if let Some(first) = effect.days.first() {
        let day = w.day(first);
        message = message.paragraph(w.say1("subscriptions-letter-starts", "day", day));
    }
    if effect.late > 0 {
        message = message.paragraph(w.say1("subscriptions-letter-late", "count", effect.late));
    }
    let basket = format!("{} × {}", row.quantity, row.offer_label);
    let letter = message
        .fact(w.say("subscriptions-fact-basket"), basket)
        .fact(w.say("subscriptions-fact-place"), row.depot_name.as_str())
        .fact(
            w.say("subscriptions-recap-dates"),
            count(w, effect.days.len()),
        )
        .fact(w.say("subscriptions-recap-total"), w.money(effect.total))
        .link(
            w.say("subscriptions-letter-link"),
            visit.address("/mon-espace"),
        )
        .to(email, Some(row.customer_id))?;
    mail::enqueue(&mut visit.tx, &letter).await?;
    Ok(())
}
