//! A person shows their second factor, a code of their telephone, or sets it up first; then goes
//! on to the page that asked for it.

use askama::Template;
use platform::db::Access;
use platform::form::Form;
use platform::qr::{self, Qr};
use platform::totp;

use super::account;
use super::session::{local_path, own_account, own_area};
use super::store::accounts::{self, Account};
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
    /// The secret to copy, and its drawing, when it is being set up.
    set_up: Option<SetUp>,
}

struct SetUp {
    secret: String,
    qr: Option<Qr>,
}

pub(super) async fn show(mut visit: Visit<SignedIn>) -> Outcome {
    let account = own_account(&mut visit).await?;
    let next = visit.request.query.value("suite").to_owned();
    let page = page(&visit, &account, Form::default(), &next);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let mut form = visit.form();
    let next = form.value("suite").to_owned();
    let account = own_account(&mut visit).await?;
    allow(&visit, &account)?;
    let is_new = account.totp_secret.is_none();
    let secret = match &account.totp_secret {
        Some(secret) => secret.clone(),
        None => form.value("secret").to_owned(),
    };
    if !accept(&visit, &account, &secret, form.value("code")).await? {
        form.refuse("code", visit.words.say("people-code-wrong"));
        let page = page(&visit, &account, form, &next);
        return visit.refuse(&page);
    }
    let session = visit.who.session.clone().unwrap_or_default();
    sign_in::update_second_factor(&mut visit.tx, &session).await?;
    let to = local_path(&next).unwrap_or("/mon-compte").to_owned();
    if is_new {
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

fn page(visit: &Visit<SignedIn>, account: &Account, form: Form, next: &str) -> Page {
    let title = match account.totp_secret {
        Some(_) => "people-second-factor-show",
        None => "people-second-factor-set-up",
    };
    let set_up = account.totp_secret.is_none().then(|| {
        let sent = form.value("secret");
        let secret = match sent {
            "" => totp::fresh_secret(),
            secret => secret.to_owned(),
        };
        let qr = qr::draw(&totp::address(&secret, &account.email, "Bocage"));
        SetUp { secret, qr }
    });
    Page {
        frame: visit.frame(own_area(&visit.who), title),
        w: visit.words,
        form,
        next: next.to_owned(),
        set_up,
    }
}
