//! Staff look into one subscription.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn staff_see_the_price_explained_and_each_delivery() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/abonnements/1").await;
    let text = page.text();
    for part in [
        "Morel Léa",
        "Chaque semaine",
        "mer. 25 nov.",
        "14,20 €",
        "Confirmé",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(page.statements() <= 7, "{} statements", page.statements());
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    assert_eq!(sacha.get("/abonnements/999").await.status, 404);
    assert_eq!(sacha.get("/abonnements/abc").await.status, 404);
}
