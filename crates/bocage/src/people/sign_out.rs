//! A person closes their session.

use super::session;
use super::store::sign_in;
use crate::failure::Outcome;
use crate::guard::SignedIn;
use crate::visit::{Visit, add_cookie};

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    if let Some(session) = visit.who.session.clone() {
        sign_in::delete_session(&mut visit.tx, &session).await?;
    }
    let cookie = session::cookie(&visit.app, "", 0);
    let mut answer = visit.done("/", "people-signed-out").await?;
    add_cookie(&mut answer, &cookie);
    Ok(answer)
}
