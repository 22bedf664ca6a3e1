//! Staff copy an offer in one click; the copy is not published until it has a first day of sale.

use values::ids::OfferId;

use super::offer_edit::stored;
use super::store::{self, NewOffer};
use crate::failure::{Failure, Outcome};
use crate::guard::CatalogueWrite;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let id: OfferId = visit.param("id")?;
    let found = store::find_offer(&mut visit.tx, id).await?;
    let original = found.ok_or(Failure::NotFound)?;
    let copy = domain::catalogue::duplicate(&original.offer());
    let copy = NewOffer {
        starts_on: copy.on_sale_from,
        ends_on: copy.on_sale_until,
        ..stored(&original)
    };
    let new = store::insert_offer(&mut visit.tx, &copy).await?;
    visit
        .note(("offer", new.get()), "history-offer-duplicated", Vec::new())
        .await?;
    visit
        .done(
            &format!("/offres/{new}/modifier"),
            "catalogue-offer-duplicated",
        )
        .await
}
