//! A person looks at their own account.

use super::browser_of;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_page_shows_who_i_am_and_where_i_am_signed_in() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let page = lea.get("/mon-compte").await;
    assert!(page.text().contains("Léa Morel"));
    assert!(page.text().contains("Par un lien"));
    assert!(page.text().contains("ici même"));
    assert!(page.statements() <= 6, "{}", page.statements());
}

#[tokio::test]
async fn the_page_opens_before_any_account_exists() {
    let app = Garden::open().await;
    let karim = app.signed_in(Persona::Karim).await;
    assert_eq!(karim.get("/mon-compte").await.status, 200);
}

#[tokio::test]
async fn nobody_has_no_account() {
    let app = Garden::open().await;
    app.visitor()
        .get("/mon-compte")
        .await
        .leads_to("/connexion?suite=%2Fmon%2Dcompte");
}
