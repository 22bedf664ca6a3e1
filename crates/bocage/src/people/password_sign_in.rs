//! A person signs in with the password of their account.

use platform::db::Access;
use platform::form::Form;
use values::Email;

use super::session::{self, Way};
use super::sign_in::page;
use super::store::{accounts, sign_in};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::Anyone;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<Anyone>) -> Outcome {
    let mut form = visit.form();
    let next = form.value("suite").to_owned();
    let Some((email, password)) = read(&mut form, &visit) else {
        let page = page(&visit, form, &next);
        return visit.refuse(&page);
    };
    let limits = &visit.app.limits;
    if !limits.allow_password(visit.request.peer, email.as_str()) {
        return Err(Failure::TooMany);
    }
    let is_right = is_right(&visit, &email, &password).await?;
    visit.write().await?;
    let person = sign_in::find_by_email(&mut visit.tx, email.as_str()).await?;
    match person.filter(|_| is_right) {
        Some(person) => session::open(visit, &person, Way::Password, &next).await,
        None => {
            // One sentence for both: nobody learns which of the two was wrong.
            form.refuse("password", visit.words.say("people-password-wrong"));
            let page = page(&visit, form, &next);
            visit.refuse(&page)
        }
    }
}

fn read(form: &mut Form, visit: &Visit<Anyone>) -> Option<(Email, String)> {
    // As typed: spaces belong to a password.
    let password = form.pairs().iter().find(|(name, _)| name == "password");
    let password = password.map(|(_, typed)| typed.clone());
    let mut read = Reader::new(form, visit.words);
    let email = read.value("login");
    let line = read.line("password");
    Some((email?, line.and(password)?))
}

async fn is_right(visit: &Visit<Anyone>, email: &Email, password: &str) -> Result<bool, Failure> {
    let mut network = visit.network(Access::Read).await?;
    let account = accounts::find_by_email(&mut network, email.as_str()).await?;
    drop(network);
    let hash = account.and_then(|account| account.password_hash);
    Ok(visit
        .app
        .passwords
        .is_right(password, hash.as_deref())
        .await)
}
