//! Staff look after the types of membership.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn mem_1_a_type_is_added_then_changed() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/types-d-adhesion").await;
    page.submit([("label", "Solidaire"), ("fee", "2")])
        .await
        .leads_to("/types-d-adhesion");
    let page = sacha.get("/types-d-adhesion?type=1").await;
    page.submit([("fee", "17,50")])
        .await
        .leads_to("/types-d-adhesion");
    let changed = "SELECT COUNT(*) FROM membership_types WHERE id = 1 AND fee_cents = 1750";
    assert_eq!(app.count(changed).await, 1);
}

#[tokio::test]
async fn mem_1_a_type_without_amount_or_named_twice_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/types-d-adhesion").await;
    page.submit([("fee", "gratuit")])
        .await
        .refuses(&["label", "fee"]);
    for _ in 0..2 {
        let page = sacha.get("/types-d-adhesion").await;
        let answer = page.submit([("label", "Solidaire"), ("fee", "2")]).await;
        if answer.status.is_client_error() {
            answer.refuses(&["label"]);
        }
    }
    let named = "SELECT COUNT(*) FROM membership_types WHERE label = 'Solidaire'";
    assert_eq!(app.count(named).await, 1);
}
