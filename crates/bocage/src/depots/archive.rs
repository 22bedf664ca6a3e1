//! Staff put a depot away once nothing more is planned there.

use values::ids::DepotId;

use super::{show, store};
use crate::failure::{Failure, Outcome};
use crate::guard::DepotsWrite;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<DepotsWrite>) -> Outcome {
    let id: DepotId = visit.param("id")?;
    let found = store::find(&mut visit.tx, id).await?;
    let depot = found
        .filter(|depot| !depot.is_archived)
        .ok_or(Failure::NotFound)?;
    if !store::list_coming(&mut visit.tx, id).await?.is_empty() {
        let w = visit.words;
        let mut form = visit.form();
        form.refuse(
            "archive",
            w.say1("depots-archive-refused", "name", depot.name),
        );
        return show::refuse(visit, form).await;
    }
    store::archive(&mut visit.tx, id).await?;
    visit
        .note(("depot", id.get()), "history-depot-archived", Vec::new())
        .await?;
    visit.done("/depots", "depots-archived").await
}
