//! Staff look at the site as a given member sees it, read-only and noted (PPL-4), then come back.

use values::ids::CustomerId;

use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::guard::{SeeAsMember, SignedIn};
use crate::people::history::{self, Entry};
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<SeeAsMember>) -> Outcome {
    let customer: CustomerId = visit.param("id")?;
    let name = sign_in::find_customer_name(&mut visit.tx, customer).await?;
    if name.is_none() {
        return Err(Failure::NotFound);
    }
    let session = visit.who.session.clone().unwrap_or_default();
    sign_in::update_seeing(&mut visit.tx, &session, Some(customer)).await?;
    let entry = Entry {
        screen: "/clients",
        subject: "customer",
        subject_id: customer.get(),
        customer: Some(customer),
        act: "history-seen-as-member",
        changes: Vec::new(),
    };
    history::note(&mut visit.tx, &entry).await?;
    visit.lead("/mon-espace").await
}

/// Comes back to one's own eyes.
pub(super) async fn stop(mut visit: Visit<SignedIn>) -> Outcome {
    let session = visit.who.session.clone().unwrap_or_default();
    sign_in::update_seeing(&mut visit.tx, &session, None).await?;
    let to = match (&visit.who.seeing_as, visit.who.customer) {
        (Some(_), Some(customer)) => format!("/clients/{customer}"),
        _ => "/".to_owned(),
    };
    visit.lead(&to).await
}
