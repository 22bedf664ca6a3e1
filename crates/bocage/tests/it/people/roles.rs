//! Staff see the roles and make a new one.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_ready_made_roles_have_french_titles() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/roles").await;
    for title in ["Administration", "Comptabilité", "Accueil d’un dépôt"] {
        assert!(page.text().contains(title), "{title}: {}", page.text());
    }
}

#[tokio::test]
async fn a_new_role_can_do_nothing_yet() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/roles").await;
    let answer = page.submit([("title", "Accueil du samedi")]).await;
    let page = answer.follow().await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Accueil du samedi"));
}

#[tokio::test]
async fn two_roles_of_one_title_are_refused() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/roles").await;
    page.submit([("title", "Comptabilité")])
        .await
        .refuses(&["title"]);
    page.submit([("title", "")]).await.refuses(&["title"]);
}
