//! A person shows their second factor, a code of their telephone or a passkey, or sets it up
//! first; then goes on to the page that asked for it.

use askama::Template;
use platform::db::Access;
use platform::form::Form;
use platform::qr::{self, Qr};
use platform::totp;

use super::account;
use super::factors;
use super::session::{local_path, own_account, own_area};
use super::store::accounts::{self, Account};
use super::store::passkeys::PasskeyLine;
use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::layout::{Frame, Tone};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "people/second_factor.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    next: String,
    /// Whether a code is asked for: of the telephone, or a first one.
    asks_code: bool,
    /// Whether a passkey may be shown.
    asks_key: bool,
    /// The secret to copy, and its drawing, when it is being set up.
    set_up: Option<SetUp>,
}

struct SetUp {
    secret: String,
    qr: Option<Qr>,
}

pub(super) async fn show(mut visit: Visit<SignedIn>) -> Outcome {
    let account = own_account(&mut visit).await?;
    let keys = factors::keys(&visit, &account).await?;
    let next = visit.request.query.value("suite").to_owned();
    let page = page(&visit, &account, &keys, Form::default(), &next);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let mut form = visit.form();
    let next = form.value("suite").to_owned();
    let account = own_account(&mut visit).await?;
    allow(&visit, &account)?;
    let keys = factors::keys(&visit, &account).await?;
    let is_new = account.totp_secret.is_none();
    if is_new {
        factors::check(&visit, &account, &keys, &next)?;
    }
    let secret = match &account.totp_secret {
        Some(secret) => secret.clone(),
        None => form.value("secret").to_owned(),
    };
    if !accept(&visit, &account, &secret, form.value("code")).await? {
        form.refuse("code", visit.words.say("people-code-wrong"));
        let page = page(&visit, &account, &keys, form, &next);
        return visit.refuse(&page);
    }
    let session = visit.who.session.clone().unwrap_or_default();
    sign_in::update_second_factor(&mut visit.tx, &session).await?;
    let to = local_path(&next).unwrap_or("/mon-compte").to_owned();
    if is_new {
        factors::tell(&mut visit, &account, "people-factor-added-code").await?;
        return visit.done(&to, "people-second-factor-is-set-up").await;
    }
    visit.lead(&to).await
}

/// Takes the second factor away, against one last code.
pub(super) async fn remove(mut visit: Visit<SignedIn>) -> Outcome {
    let mut form = visit.form();
    let account = own_account(&mut visit).await?;
    allow(&visit, &account)?;
    let secret = account.totp_secret.clone().ok_or(Failure::NotFound)?;
    if !accept(&visit, &account, &secret, form.value("code")).await? {
        form.refuse("code", visit.words.say("people-code-wrong"));
        let (visit, page) = account::page(visit, form).await?;
        return visit.refuse(&page);
    }
    let mut network = visit.network(Access::Write).await?;
    accounts::update_second_factor(&mut network, account.id, None, None).await?;
    network.commit().await?;
    let text = visit.words.say("people-second-factor-removed").into_owned();
    visit.done_saying("/mon-compte", Tone::Info, &text).await
}

/// Codes are few enough to be guessed: tries are counted.
fn allow(visit: &Visit<SignedIn>, account: &Account) -> Result<(), Failure> {
    let key = format!("second-factor {}", account.id);
    let is_allowed = visit.app.limits.allow(visit.request.peer, &key);
    is_allowed.then_some(()).ok_or(Failure::TooMany)
}

/// Whether the code is right; if so, the secret and the step are kept: a code serves once.
async fn accept(
    visit: &Visit<SignedIn>,
    account: &Account,
    secret: &str,
    code: &str,
) -> Result<bool, Failure> {
    let step = totp::check(secret, code, visit.now(), account.totp_last_step);
    if step.is_none() {
        return Ok(false);
    }
    let mut network = visit.network(Access::Write).await?;
    accounts::update_second_factor(&mut network, account.id, Some(secret), step).await?;
    network.commit().await?;
    Ok(true)
}

fn page(
    visit: &Visit<SignedIn>,
    account: &Account,
    keys: &[PasskeyLine],
    form: Form,
    next: &str,
) -> Page {
    let has_code = account.totp_secret.is_some();
    let may_set_up = !has_code && factors::check(visit, account, keys, next).is_ok();
    let title = if may_set_up {
        "people-second-factor-set-up"
    } else {
        "people-second-factor-show"
    };
    let set_up = may_set_up.then(|| {
        let sent = form.value("secret");
        let secret = match sent {
            "" => totp::fresh_secret(),
            secret => secret.to_owned(),
        };
        let qr = qr::draw(&totp::address(&secret, &account.email, "Bocage"));
        SetUp { secret, qr }
    });
    let asks_key = !keys.is_empty() && !may_set_up;
    let mut frame = visit.frame(own_area(&visit.who), title);
    if asks_key {
        frame.modules.push("passkey.js");
    }
    Page {
        frame,
        w: visit.words,
        form,
        next: next.to_owned(),
        asks_code: has_code || may_set_up,
        asks_key,
        set_up,
    }
}
