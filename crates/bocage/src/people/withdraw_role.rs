//! Staff withdraw a role from somebody; a garden never loses its last administrator.

use super::store::roles;
use super::team;
use crate::failure::{Failure, Outcome};
use crate::guard::PeopleWrite;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<PeopleWrite>) -> Outcome {
    let id: i64 = visit.param("id")?;
    let grant = roles::find_grant(&mut visit.tx, id).await?;
    let grant = grant.ok_or(Failure::NotFound)?;
    let role = roles::find(&mut visit.tx, grant.role_id).await?;
    let role = role.ok_or(Failure::NotFound)?;
    if !visit.who.rights.cannot_give(&role.held()).is_empty() {
        return refuse(visit, id, "people-role-too-strong").await;
    }
    roles::withdraw(&mut visit.tx, id).await?;
    if roles::count_administrators(&mut visit.tx).await? == 0 {
        visit.undo().await?;
        return refuse(visit, id, "people-last-administrator").await;
    }
    let change = (grant.title.as_str(), "");
    team::note(
        &mut visit,
        grant.person_id,
        "history-role-withdrawn",
        change,
    )
    .await?;
    visit.done("/equipe", "people-role-withdrawn").await
}

async fn refuse(visit: Visit<PeopleWrite>, grant: i64, key: &str) -> Outcome {
    let mut form = visit.form();
    form.refuse(&team::removal(&grant), visit.words.say(key));
    let (visit, page) = team::page(visit, form).await?;
    visit.refuse(&page)
}
