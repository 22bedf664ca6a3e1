//! A visitor of the demonstration becomes one of its personas, in one click.

use values::Coded as _;

use super::session::{self, Way};
use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::seed::small::Persona;
use crate::visit::Visit;

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    if !visit.app.config.demo {
        return Err(Failure::NotFound);
    }
    let code: String = visit.param("persona")?;
    let persona = Persona::from_code(&code).ok_or(Failure::NotFound)?;
    visit.write().await?;
    let person = sign_in::find_by_email(&mut visit.tx, &persona.email()).await?;
    let person = person.ok_or(Failure::NotFound)?;
    let next = visit.request.query.value("suite").to_owned();
    session::open(visit, &person, Way::Demo, &next).await
}
