//! A person looks at their own account.

use platform::db::query;

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
    change(&app, "UPDATE persons SET account_id = NULL").await;
    assert_eq!(karim.get("/mon-compte").await.status, 200);
}

#[tokio::test]
async fn an_address_that_was_not_proven_opens_no_account() {
    let app = Garden::open().await;
    browser_of(&app, "anne@exemple.fr").await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let taken = "UPDATE persons SET email = 'anne@exemple.fr' WHERE email = 'lea@exemple.fr'";
    change(&app, taken).await;
    assert_eq!(lea.get("/mon-compte").await.status, 200);
    assert_eq!(lea.get("/second-facteur").await.status, 403);
    for act in ["/second-facteur", "/mon-compte/cles/question"] {
        assert_eq!(lea.post(act, []).await.status, 403, "{act}");
    }
    let password = [("password", "trois poireaux chantent")];
    let answer = lea.post("/mon-compte/mot-de-passe", password).await;
    assert_eq!(answer.status, 403);
}

async fn change(app: &Garden, sql: &'static str) {
    let mut tx = app.write().await;
    tx.run(query(sql)).await.expect("a change");
    tx.commit().await.expect("a change");
}

#[tokio::test]
async fn nobody_has_no_account() {
    let app = Garden::open().await;
    app.visitor()
        .get("/mon-compte")
        .await
        .leads_to("/connexion?suite=%2Fmon%2Dcompte");
}
