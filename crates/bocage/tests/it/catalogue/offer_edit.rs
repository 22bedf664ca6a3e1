//! Staff create an offer or change it.

use domain::catalogue::{PaymentKind, Rhythm, SaleKind};
use domain::network::PriceEntry;
use values::Coded as _;

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cat_2_an_offer_takes_the_vat_of_its_product() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/offres/nouvelle?produit=4").await;
    let fields = [("label", "Douze œufs"), ("price", "6,00")];
    page.submit(fields).await.leads_to("/offres");
    let row = "SELECT COUNT(*) FROM offers o JOIN products p ON p.id = o.product_id
               WHERE o.label = 'Douze œufs' AND o.vat_rate = p.vat_rate AND o.price_cents = 600";
    assert_eq!(app.count(row).await, 1);
}

#[tokio::test]
async fn cat_2_an_offer_without_price_or_that_ends_too_early_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count("SELECT COUNT(*) FROM offers").await;
    let page = sacha.get("/offres/nouvelle?produit=4").await;
    let answer = page
        .submit([("starts_on", "2026-12-01"), ("ends_on", "2026-11-01")])
        .await;
    answer.refuses(&["label", "price", "ends_on"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM offers").await, before);
}

#[tokio::test]
async fn cat_2_the_page_says_what_a_change_leaves_alone() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/offres/1/modifier").await;
    assert!(
        page.text().contains("en cours sur cette offre"),
        "{}",
        page.text()
    );
    page.submit([("price", "15,00")]).await.leads_to("/offres");
    let told = "SELECT COUNT(*) FROM history WHERE act = 'history-offer-changed'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn a_category_that_the_page_does_not_offer_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/offres/1/modifier").await;
    page.submit([("groups", "999999")])
        .await
        .refuses(&["groups"]);
}

#[tokio::test]
async fn a_frequency_sent_twice_is_kept_once() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let fields = [
        ("product", "4"),
        ("label", "Douze œufs"),
        ("price", "6,00"),
        ("entry", PriceEntry::ALL[0].code()),
        ("sale_kinds", SaleKind::Subscription.code()),
        ("payment_kinds", PaymentKind::ALL[0].code()),
        ("rhythms", Rhythm::ALL[0].code()),
        ("frequencies", "odd"),
        ("frequencies", "odd"),
    ];
    sacha
        .post("/offres/nouvelle", fields)
        .await
        .leads_to("/offres");
    let kept = "SELECT COUNT(*) FROM offers WHERE label = 'Douze œufs' AND frequencies = 'odd'";
    assert_eq!(app.count(kept).await, 1);
}
