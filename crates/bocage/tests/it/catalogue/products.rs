//! Staff see the products.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn a_product_is_found_by_a_few_letters() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/produits?q=simple").await;
    assert!(page.text().contains("Panier simple"), "{}", page.text());
    assert!(!page.text().contains("Panier familial"));
    assert!(page.statements() <= 5);
    assert!(sacha.get("/produits.xlsx").await.bytes.starts_with(b"PK"));
}
