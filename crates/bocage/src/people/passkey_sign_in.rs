//! A person signs in with a passkey of their device: no address to type, and the device checks
//! who holds it, so that it counts as a second factor too.

use axum::http::header;
use platform::db::Access;
use platform::passkeys::credential_id;
use platform::token;

use super::passkey::{Answer, leads_to, of_site, question};
use super::session::{self, Way};
use super::store::{passkeys, sign_in};
use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::visit::Visit;

/// Asks the browser which key it has.
pub(super) async fn ask(visit: Visit<Anyone>) -> Outcome {
    allow(&visit)?;
    let Some(challenge) = of_site(&visit).and_then(|site| site.start_signing_in().ok()) else {
        return Err(Failure::NotFound);
    };
    let secret = token::fresh();
    let mut network = visit.network(Access::Write).await?;
    let hash = token::digest(&secret);
    passkeys::insert_challenge(&mut network, &hash, None, &challenge.state).await?;
    network.commit().await?;
    Ok(question(&secret, &challenge.options))
}

pub(super) async fn submit(mut visit: Visit<Anyone>) -> Outcome {
    allow(&visit)?;
    let answer = Answer::read(&visit.request.body).ok_or(Failure::NotFound)?;
    let email = proven_email(&visit, &answer).await?;
    let email = email.ok_or(Failure::NotAllowed)?;
    let person = sign_in::find_by_email(&mut visit.tx, &email).await?;
    let person = person.ok_or(Failure::NotAllowed)?;
    let opened = session::open(visit, &person, Way::Passkey, &answer.next).await?;
    let to = opened.headers().get(header::LOCATION);
    let to = to.and_then(|to| to.to_str().ok()).unwrap_or("/");
    let mut said = leads_to(to);
    if let Some(cookie) = opened.headers().get(header::SET_COOKIE) {
        said.headers_mut()
            .insert(header::SET_COOKIE, cookie.clone());
    }
    Ok(said)
}

fn allow(visit: &Visit<Anyone>) -> Result<(), Failure> {
    let is_allowed = visit.app.limits.allow_peer(visit.request.peer);
    is_allowed.then_some(()).ok_or(Failure::TooMany)
}

/// The e-mail address of the account whose key answered, if the answer is right.
async fn proven_email(visit: &Visit<Anyone>, answer: &Answer) -> Result<Option<String>, Failure> {
    let mut network = visit.network(Access::Write).await?;
    let taken = passkeys::take_challenge(&mut network, &answer.challenge).await?;
    let key = match credential_id(&answer.credential) {
        Ok(id) => passkeys::find(&mut network, &id).await?,
        Err(_) => None,
    };
    let mut email = None;
    if let (Some((None, state)), Some(key), Some(site)) = (taken, key, of_site(visit))
        && let Ok(used) = site.finish_signing_in(&answer.credential, &state, &key.credential)
    {
        passkeys::update_used(&mut network, key.id, &used.credential).await?;
        email = Some(key.email);
    }
    network.commit().await?;
    Ok(email)
}
