//! Subscriptions: signing up, a member's own space, what staff see and decide, and the durable
//! rows of planned deliveries.

mod cancel;
mod comment;
mod conditions;
mod confirm;
mod list;
mod own;
mod show;
mod sign_up;
pub mod store;

use values::ids::SubscriptionId;

use crate::acts::Acts;
use crate::failure::Failure;
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use store::SubscriptionRow;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    let acts = own::acts(sign_up::acts(acts));
    acts.get("/abonnements", list::show)
        .get("/abonnements.xlsx", list::export)
        .get("/abonnements.csv", list::export)
        .get("/abonnements/conditions", conditions::show)
        .post("/abonnements/conditions", conditions::submit)
        .get("/abonnements/{id}", show::show)
        .post("/abonnements/{id}/confirmer", confirm::submit)
        .post("/abonnements/{id}/commentaire", comment::submit)
        .get("/abonnements/{id}/annuler", cancel::show)
        .post("/abonnements/{id}/annuler", cancel::submit)
}

/// The address of a subscription, for staff.
fn path_of(id: SubscriptionId) -> String {
    format!("/abonnements/{id}")
}

/// Writes a change of state to the history, with what goes with it.
async fn note_state<R>(
    visit: &mut Visit<R>,
    row: &SubscriptionRow,
    act: &'static str,
    changes: Vec<Change>,
) -> Result<(), Failure> {
    let entry = Entry {
        screen: &visit.request.path,
        subject: "subscription",
        subject_id: row.id.get(),
        customer: Some(row.customer_id),
        act,
        changes,
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}
