//! A person says in which language the garden writes to them.

use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::visit::{Visit, add_cookie};
use crate::words::Lang;

use super::account;
use super::store::sign_in;

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let person = visit.who.person.ok_or(Failure::NotAllowed)?;
    let mut form = visit.form();
    let Some(lang) = Lang::from_code(form.value("language")) else {
        form.refuse("language", visit.words.say("error-choice"));
        let (visit, page) = account::page(visit, form).await?;
        return visit.refuse(&page);
    };
    sign_in::update_language(&mut visit.tx, person, lang.code()).await?;
    let cookie = format!(
        "lang={}; Path=/; Max-Age=31536000; SameSite=Lax",
        lang.code()
    );
    let mut answer = visit.done("/mon-compte", "ui-saved").await?;
    add_cookie(&mut answer, &cookie);
    Ok(answer)
}
