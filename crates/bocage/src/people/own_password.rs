//! A person chooses the password of their account, the same in every garden.

use domain::people::sign_in::check_password;
use domain::people::sign_in::{PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH, PasswordRefusal};
use platform::db::Access;
use platform::form::Form;

use super::account::page;
use super::session::{own_account, own_person};
use super::store::accounts::{self, Account};
use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::visit::Visit;
use crate::words::Words;

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let mut form = visit.form();
    let person = own_person(&mut visit).await?;
    let account = own_account(&mut visit).await?;
    let limits = &visit.app.limits;
    if !limits.allow_password(visit.request.peer, &account.email) {
        return Err(Failure::TooMany);
    }
    let password = as_typed(&form, "password");
    check_current(&visit, &account, &mut form).await;
    let own_names = [
        account.email.as_str(),
        person.first_name.as_str(),
        person.last_name.as_str(),
    ];
    if let Err(refusal) = check_password(&password, &own_names) {
        form.refuse("password", sentence(refusal, visit.words));
    }
    if form.has_errors() {
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    }
    let hash = visit.app.passwords.hash(&password).await;
    let hash = hash.ok_or_else(|| Failure::Document("no memory for a password".to_owned()))?;
    let mut network = visit.network(Access::Write).await?;
    accounts::update_password(&mut network, account.id, Some(&hash)).await?;
    network.commit().await?;
    // Whoever knew the old password is signed out here.
    visit.write().await?;
    let session = visit.who.session.clone().unwrap_or_default();
    sign_in::delete_other_sessions(&mut visit.tx, person.id, &session).await?;
    visit.done("/mon-compte", "people-password-changed").await
}

async fn check_current(visit: &Visit<SignedIn>, account: &Account, form: &mut Form) {
    let Some(hash) = account.password_hash.as_deref() else {
        return;
    };
    let current = as_typed(form, "current");
    if !visit.app.passwords.is_right(&current, Some(hash)).await {
        form.refuse("current", visit.words.say("people-current-password-wrong"));
    }
}

/// A password keeps its spaces.
fn as_typed(form: &Form, name: &str) -> String {
    let typed = form.pairs().iter().find(|(n, _)| n == name);
    typed.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn sentence(refusal: PasswordRefusal, words: Words) -> String {
    let sentence = match refusal {
        PasswordRefusal::TooShort => {
            words.say1("people-password-short", "count", PASSWORD_MIN_LENGTH)
        }
        PasswordRefusal::TooLong => words.say1("error-too-long", "limit", PASSWORD_MAX_LENGTH),
        PasswordRefusal::TooCommon => words.say("people-password-common"),
        PasswordRefusal::OwnName => words.say("people-password-own-name"),
    };
    sentence.into_owned()
}
