//! Belonging to the association: types, memberships of customers, lists for the assembly and the
//! network (MEM-1 to MEM-4).

mod add;
mod assembly;
mod list;
mod settle;
pub mod store;
mod types;

pub(crate) use list::count_on;
use values::ids::CustomerId;

use crate::acts::Acts;
use crate::failure::Failure;
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/types-d-adhesion", types::show)
        .post("/types-d-adhesion", types::submit)
        .get("/adhesions", list::show)
        .get("/adhesions.xlsx", list::export)
        .get("/adhesions.csv", list::export)
        .get("/adhesions/assemblee", assembly::show)
        .get("/adhesions/assemblee.xlsx", assembly::export)
        .get("/adhesions/assemblee.csv", assembly::export)
        .get("/clients/{id}/adhesions", add::show)
        .post("/clients/{id}/adhesions", add::submit)
        .post("/adhesions/{id}/payer", settle::submit)
        .post("/adhesions/{id}/annuler", settle::submit_cancel)
}

/// Writes a line of the history of this room.
async fn note<R>(
    visit: &mut Visit<R>,
    (subject, id): (&'static str, i64),
    customer: Option<CustomerId>,
    (act, changes): (&'static str, Vec<Change>),
) -> Result<(), Failure> {
    let screen = visit.request.path.clone();
    let entry = Entry {
        screen: &screen,
        subject,
        subject_id: id,
        customer,
        act,
        changes,
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}
