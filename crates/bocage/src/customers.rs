//! Households and organisations: their file, their categories, finding them.

mod edit;
mod find;
mod groups;
mod list;
mod persons;
mod show;
pub mod store;
mod tags;
mod volunteers;

use values::ids::CustomerId;

use crate::acts::Acts;
use crate::failure::Failure;
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/categories", groups::show)
        .post("/categories", groups::submit)
        .get("/etiquettes", tags::show)
        .post("/etiquettes", tags::submit)
        .post("/etiquettes/{id}/retirer", tags::remove)
        .get("/recherche", find::show)
        .get("/clients", list::show)
        .get("/clients.xlsx", list::export)
        .get("/clients.csv", list::export)
        .get("/clients/nouveau", edit::show_new)
        .post("/clients/nouveau", edit::submit_new)
        .get("/clients/benevoles", volunteers::show)
        .get("/clients/benevoles.xlsx", volunteers::export)
        .get("/clients/benevoles.csv", volunteers::export)
        .get("/clients/{id}", show::show)
        .get("/clients/{id}/modifier", edit::show)
        .post("/clients/{id}/modifier", edit::submit)
        .get("/clients/{id}/personnes", persons::show)
        .post("/clients/{id}/personnes", persons::submit)
}

/// Writes a line of the history of a customer.
async fn note<R>(
    visit: &mut Visit<R>,
    customer: CustomerId,
    act: &'static str,
    changes: Vec<Change>,
) -> Result<(), Failure> {
    let screen = visit.request.path.clone();
    let entry = Entry {
        screen: &screen,
        subject: "customer",
        subject_id: customer.get(),
        customer: Some(customer),
        act,
        changes,
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}
