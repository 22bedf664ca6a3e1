//! A person adds a passkey to their account, names it, takes it away. Adding needs a script, which
//! speaks with the device; the pages are complete without.

use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use platform::passkeys::{Owner, Passkeys};
use platform::token;
use serde_json::{Value, json};
use values::ids::PasskeyId;

use super::factors;
use super::session::own_account;
use super::store::passkeys;
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::visit::Visit;

const LABEL_LIMIT: usize = 60;

/// Asks the browser for a new key.
pub(super) async fn ask(mut visit: Visit<SignedIn>) -> Outcome {
    let account = own_account(&mut visit).await?;
    let mut network = factors::change(&visit, &account).await?;
    let keys = passkeys::list(&mut network, account.id).await?;
    let keys: Vec<String> = keys.into_iter().map(|key| key.credential).collect();
    let owner = Owner {
        account: account.id,
        email: &account.email,
        keys: &keys,
    };
    let Some(challenge) = of_site(&visit).and_then(|site| site.start_adding(owner).ok()) else {
        return Err(Failure::NotFound);
    };
    let secret = token::fresh();
    let hash = token::digest(&secret);
    passkeys::insert_challenge(&mut network, &hash, Some(account.id), &challenge.state).await?;
    network.commit().await?;
    Ok(question(&secret, &challenge.options))
}

/// Keeps the key the browser made.
pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let answer = Answer::read(&visit.request.body).ok_or(Failure::NotFound)?;
    let account = own_account(&mut visit).await?;
    let mut network = factors::change(&visit, &account).await?;
    let taken = passkeys::take_challenge(&mut network, &answer.challenge).await?;
    let state = taken.and_then(|(of, state)| (of == Some(account.id)).then_some(state));
    let key = state.and_then(|state| {
        let site = of_site(&visit)?;
        site.finish_adding(&answer.credential, &state).ok()
    });
    let Some(key) = key else {
        network.commit().await?;
        return Err(Failure::NotAllowed);
    };
    passkeys::insert(&mut network, account.id, &key, &answer.label).await?;
    network.commit().await?;
    factors::tell(&mut visit, &account, "people-factor-added-passkey").await?;
    visit.tx.commit().await?;
    Ok(leads_to("/mon-compte"))
}

/// Gives a key the name its owner knows it by.
pub(super) async fn rename(mut visit: Visit<SignedIn>) -> Outcome {
    let id: PasskeyId = visit.param("id")?;
    let account = own_account(&mut visit).await?;
    let form = visit.form();
    let label: String = form.value("label").chars().take(LABEL_LIMIT).collect();
    let mut network = factors::change(&visit, &account).await?;
    let is_there = passkeys::update_label(&mut network, account.id, id, &label).await?;
    network.commit().await?;
    if !is_there {
        return Err(Failure::NotFound);
    }
    visit.done("/mon-compte", "ui-saved").await
}

/// Takes a key away.
pub(super) async fn remove(mut visit: Visit<SignedIn>) -> Outcome {
    let id: PasskeyId = visit.param("id")?;
    let account = own_account(&mut visit).await?;
    let mut network = factors::change(&visit, &account).await?;
    let is_there = passkeys::delete(&mut network, account.id, id).await?;
    network.commit().await?;
    if !is_there {
        return Err(Failure::NotFound);
    }
    visit.done("/mon-compte", "people-passkey-removed").await
}

/// The passkeys of this site. Keys made on one garden open all gardens under the network's name;
/// a garden with its own domain, or a name without a dot such as `localhost`, has its own.
pub(super) fn of_site<R>(visit: &Visit<R>) -> Option<Passkeys> {
    let config = &visit.app.config;
    let host = visit.request.host();
    let network = config.host();
    let is_under = host == network || host.ends_with(&format!(".{network}"));
    let name = if is_under && network.contains('.') {
        network
    } else {
        host
    };
    let authority = visit.request.header(header::HOST);
    Passkeys::at(name, &format!("{}://{authority}", config.scheme())).ok()
}

/// What the script sends: which question it answers, and the device's answer.
pub(super) struct Answer {
    /// The digest of the question's secret.
    pub(super) challenge: String,
    /// The device's answer, as JSON.
    pub(super) credential: String,
    /// The name of a new key.
    pub(super) label: String,
    /// Where to go after signing in.
    pub(super) next: String,
}

impl Answer {
    pub(super) fn read(body: &[u8]) -> Option<Self> {
        let sent: Value = serde_json::from_slice(body).ok()?;
        let text = |name: &str| sent.get(name).and_then(Value::as_str).unwrap_or_default();
        Some(Self {
            challenge: token::digest(text("challenge")),
            credential: sent.get("credential")?.to_string(),
            label: text("label").chars().take(LABEL_LIMIT).collect(),
            next: text("next").to_owned(),
        })
    }
}

/// A question for the script.
pub(super) fn question(secret: &str, options: &str) -> Response {
    let body = format!("{{\"challenge\":\"{secret}\",\"options\":{options}}}");
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// Where the script leads the person.
pub(super) fn leads_to(path: &str) -> Response {
    let body = json!({ "to": path }).to_string();
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}
