//! Staff put a product or an offer away.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn an_offer_put_away_leaves_the_site_and_its_subscriptions_run_on() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let running = "SELECT COUNT(*) FROM subscriptions WHERE state = 'confirmed'";
    let before = app.count(running).await;
    sacha
        .post("/offres/1/archiver", [])
        .await
        .leads_to("/offres");
    let page = app.visitor().get("/nos-paniers").await;
    assert!(!page.text().contains("14,20 €"), "{}", page.text());
    assert_eq!(app.count(running).await, before);
}

#[tokio::test]
async fn a_product_on_sale_stays() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha
        .post("/produits/1/archiver", [])
        .await
        .refuses(&["archive"]);
    let away = "SELECT COUNT(*) FROM products WHERE is_archived";
    assert_eq!(app.count(away).await, 0);
}
