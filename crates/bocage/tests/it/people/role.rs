//! Staff say what a role may do.

use crate::support::{Garden, Persona};

async fn path_of(app: &Garden, title: &str) -> String {
    let id = app
        .count(&format!("SELECT id FROM roles WHERE title = '{title}'"))
        .await;
    format!("/roles/{id}")
}

#[tokio::test]
async fn a_right_given_counts_at_once_and_is_noted() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let karim = app.signed_in(Persona::Karim).await;
    assert_eq!(karim.get("/categories").await.status, 403);
    let path = path_of(&app, "Encadrement technique").await;
    let page = anne.get(&path).await;
    page.submit([("customers", "read")])
        .await
        .leads_to("/roles");
    assert_eq!(karim.get("/categories").await.status, 200);
    let page = anne.get(&path).await;
    assert!(page.text().contains("Clients (lire)"), "{}", page.text());
}

#[tokio::test]
async fn nobody_gives_a_right_they_do_not_hold() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "INSERT INTO role_rights (role_id, right_code)
         SELECT r.id, c.code FROM roles r,
            (SELECT 'people.write' AS code UNION SELECT 'people.read') c
         WHERE r.title = 'Vente et accueil'",
    ))
    .await
    .expect("a right");
    tx.commit().await.expect("a right");
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha
        .get(&path_of(&app, "Encadrement technique").await)
        .await;
    page.submit([("settings", "write")])
        .await
        .refuses(&["settings"]);
    page.submit([("right", "see_bank_details")])
        .await
        .refuses(&["right"]);
    page.submit([("customers", "write")])
        .await
        .leads_to("/roles");
}

#[tokio::test]
async fn the_last_role_that_gives_roles_keeps_that_right() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get(&path_of(&app, "Administration").await).await;
    page.submit([("people", "read")]).await.refuses(&["people"]);
    assert_eq!(anne.get("/equipe").await.status, 200);
}

#[tokio::test]
async fn the_second_of_two_who_change_a_role_is_told() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let path = path_of(&app, "Bénévolat").await;
    let (first, second) = (anne.get(&path).await, anne.get(&path).await);
    first.submit([("title", "Coups de main")]).await.location();
    assert_eq!(second.submit([("title", "Aide")]).await.status, 409);
}

#[tokio::test]
async fn a_role_is_deleted_only_when_nobody_holds_it() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let held = path_of(&app, "Comptabilité").await;
    let answer = anne.post(&format!("{held}/retirer"), []).await;
    answer.refuses(&["title"]);
    let free = path_of(&app, "Bénévolat").await;
    anne.post(&format!("{free}/retirer"), [])
        .await
        .leads_to("/roles");
    assert_eq!(anne.get(&free).await.status, 404);
}
