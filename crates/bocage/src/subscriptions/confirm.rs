//! Staff confirm a subscription that was asked for: its deliveries are prepared from now on.

use domain::subscriptions::VerbRefusal;
use values::ids::SubscriptionId;

use super::store;
use super::{note_state, path_of, show};
use crate::failure::{Failure, Outcome};
use crate::guard::SubscriptionsWrite;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<SubscriptionsWrite>) -> Outcome {
    let id: SubscriptionId = visit.param("id")?;
    let row = store::find(&mut visit.tx, id).await?;
    let row = row.ok_or(Failure::NotFound)?;
    let state = row.state().ok_or(Failure::NotFound)?;
    match state.confirm(visit.today()) {
        Ok(confirmed) => {
            store::update_state(&mut visit.tx, id, row.version, confirmed).await?;
            note_state(&mut visit, &row, "history-subscription-confirmed", "").await?;
            visit.done(&path_of(id), "subscriptions-confirmed").await
        }
        Err(VerbRefusal::AlreadyConfirmed) => {
            visit.done(&path_of(id), "subscriptions-confirmed").await
        }
        Err(VerbRefusal::Over | VerbRefusal::NotConfirmed | VerbRefusal::HadDeliveries) => {
            show::refuse_over(visit).await
        }
    }
}
