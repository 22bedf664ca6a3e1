//! Staff put a product or an offer away; what was sold runs on.

use values::ids::{OfferId, ProductId};

use super::{product_edit, store};
use crate::failure::{Failure, Outcome};
use crate::guard::CatalogueWrite;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let id: OfferId = visit.param("id")?;
    let found = store::find_offer(&mut visit.tx, id).await?;
    found.ok_or(Failure::NotFound)?;
    store::archive_offer(&mut visit.tx, id).await?;
    visit
        .note(("offer", id.get()), "history-offer-archived", Vec::new())
        .await?;
    visit.done("/offres", "catalogue-offer-archived").await
}

pub(super) async fn submit_product(mut visit: Visit<CatalogueWrite>) -> Outcome {
    let id: ProductId = visit.param("id")?;
    let found = store::find_product(&mut visit.tx, id).await?;
    let product = found.ok_or(Failure::NotFound)?;
    if product.offers > 0 {
        let w = visit.words;
        let sentence = w.say1("catalogue-product-in-use", "name", &product.name);
        let refusal = ("archive", sentence.into_owned());
        return product_edit::refuse(visit, &product, refusal).await;
    }
    store::archive_product(&mut visit.tx, id).await?;
    visit
        .note(
            ("product", id.get()),
            "history-product-archived",
            Vec::new(),
        )
        .await?;
    visit.done("/produits", "catalogue-product-archived").await
}
