//! Staff copy an offer in one click.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cat_2_the_copy_is_not_published() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha.post("/offres/1/dupliquer", []).await;
    let page = answer.follow().await;
    assert_eq!(page.value_of("price"), "14,20");
    assert_eq!(page.value_of("starts_on"), "");
    let drafts = "SELECT COUNT(*) FROM offers WHERE starts_on IS NULL";
    assert_eq!(app.count(drafts).await, 1);
}
