//! Staff create a product or change it.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cat_1_a_product_is_created_then_changed() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/produits/nouveau").await;
    let fields = [("name", "Miel"), ("short_name", "Miel"), ("crates", "0,25")];
    page.submit(fields).await.leads_to("/produits");
    let row = "SELECT COUNT(*) FROM products WHERE name = 'Miel' AND crate_thousandths = 250";
    assert_eq!(app.count(row).await, 1);
    let page = sacha.get("/produits/1/modifier").await;
    page.submit([("producer", "Le jardin")])
        .await
        .leads_to("/produits");
    let told = "SELECT COUNT(*) FROM history WHERE act = 'history-product-changed'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn cat_1_what_cannot_be_read_is_said_beside_its_field() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/produits/nouveau").await;
    let answer = page.submit([("vat", "beaucoup"), ("crates", "x")]).await;
    answer.refuses(&["name", "short_name", "vat", "crates"]);
}

#[tokio::test]
async fn a_doubled_product_that_the_page_does_not_offer_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/produits/1/modifier").await;
    for doubled in ["1", "999999"] {
        page.submit([("doubled", doubled)])
            .await
            .refuses(&["doubled"]);
    }
}
