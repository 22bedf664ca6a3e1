//! A member looks into one of their subscriptions.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_amount_is_explained_line_by_line() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let page = lea.get("/mon-espace/abonnement/1").await;
    let text = page.text();
    assert!(text.contains("1 × 14,20 €, le panier"), "{text}");
    assert!(text.contains("livraisons à 14,20 €"), "{text}");
}

#[tokio::test]
async fn the_subscription_of_another_household_is_not_found() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    for id in [2, 3, 999] {
        let page = lea.get(&format!("/mon-espace/abonnement/{id}")).await;
        assert_eq!(page.status, 404);
    }
}
