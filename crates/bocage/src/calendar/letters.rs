//! The letter that tells a member which of their baskets change of day.

use platform::mail::{self, Letter};
use values::ids::CustomerId;

use super::effects::Effects;
use super::store;
use crate::failure::Failure;
use crate::visit::Visit;
use crate::words::{Lang, Words};

/// Writes to each member concerned; tells how many letters were written.
pub(super) async fn write<R>(visit: &mut Visit<R>, effects: &Effects) -> Result<usize, Failure> {
    let customers: Vec<CustomerId> = effects.customers().into_iter().collect();
    let recipients = store::list_recipients(&mut visit.tx, &customers).await?;
    let garden = visit.face.name.clone();
    let mut written = 0_usize;
    for recipient in recipients {
        let Ok(address) = recipient.email.parse() else {
            continue;
        };
        let w = Words::new(Lang::from_code(&recipient.language).unwrap_or_default());
        let lines = lines(w, effects, recipient.customer_id);
        let opening = w.say("calendar-letter-opening");
        let closing = w.say1("calendar-letter-closing", "garden", &garden);
        let items: Vec<String> = lines
            .iter()
            .map(|line| format!("<li>{}</li>", escaped(line)))
            .collect();
        let items = items.concat();
        let letter = Letter {
            recipient: address,
            subject: w.say("calendar-letter-subject").into_owned(),
            text: format!("{opening}\n\n{}\n\n{closing}\n", lines.join("\n")),
            html: format!(
                "<p>{}</p><ul>{}</ul><p>{}</p>",
                escaped(&opening),
                items,
                escaped(&closing)
            ),
            kind: "calendar_changed",
            customer: Some(recipient.customer_id),
        };
        mail::enqueue(&mut visit.tx, &letter).await?;
        written = written.saturating_add(1);
    }
    Ok(written)
}

fn lines(w: Words, effects: &Effects, customer: CustomerId) -> Vec<String> {
    let own = effects
        .shifts
        .iter()
        .filter(|shift| shift.customers.contains(&customer));
    let line = |before, after| match (before, after) {
        (Some(before), Some(after)) => w.say2(
            "calendar-letter-moved",
            "before",
            w.day(before),
            "after",
            w.day(after),
        ),
        (Some(before), None) => w.say1("calendar-letter-cancelled", "before", w.day(before)),
        (None, Some(after)) => w.say1("calendar-letter-added", "after", w.day(after)),
        (None, None) => "".into(),
    };
    own.map(|shift| line(shift.before, shift.after).into_owned())
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
