//! A person says in which language the garden writes to them.

use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::visit::{Visit, add_cookie};
use crate::words::Lang;

use super::store::sign_in;

pub(super) async fn submit(mut visit: Visit<SignedIn>) -> Outcome {
    let person = visit.who.person.ok_or(Failure::NotAllowed)?;
    let lang = Lang::from_code(visit.form().value("language")).ok_or(Failure::NotFound)?;
    sign_in::update_language(&mut visit.tx, person, lang.code()).await?;
    let cookie = format!(
        "lang={}; Path=/; Max-Age=31536000; SameSite=Lax",
        lang.code()
    );
    let mut answer = visit.done("/mon-compte", "ui-saved").await?;
    add_cookie(&mut answer, &cookie);
    Ok(answer)
}
