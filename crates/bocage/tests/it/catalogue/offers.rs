//! Staff see the offers and where each stands.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn offers_are_listed_by_where_they_stand() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/offres?etat=running").await;
    assert!(page.text().contains("14,20 €"), "{}", page.text());
    let page = sacha.get("/offres?etat=ended").await;
    assert!(!page.text().contains("14,20 €"), "{}", page.text());
    assert!(page.statements() <= 5);
    assert!(sacha.get("/offres.xlsx").await.bytes.starts_with(b"PK"));
}
