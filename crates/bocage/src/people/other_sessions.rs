//! A person closes the sessions they left open elsewhere.

use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let person = visit.who.person.ok_or(Failure::NotAllowed)?;
    let session = visit.who.session.clone().unwrap_or_default();
    sign_in::delete_other_sessions(&mut visit.tx, person, &session).await?;
    visit
        .done("/mon-compte", "people-other-sessions-closed")
        .await
}
