//! Staff withdraw a role.

use crate::support::{Garden, Persona};

async fn grant_of(app: &Garden, email: &str) -> i64 {
    app.count(&format!(
        "SELECT pr.id FROM person_roles pr JOIN persons p ON p.id = pr.person_id
         WHERE p.email = '{email}'"
    ))
    .await
}

#[tokio::test]
async fn a_withdrawn_role_counts_at_once() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let sacha = app.signed_in(Persona::Sacha).await;
    assert_eq!(sacha.get("/categories").await.status, 200);
    let grant = grant_of(&app, "sacha@exemple.fr").await;
    anne.post(&format!("/equipe/{grant}/retirer"), [])
        .await
        .leads_to("/equipe");
    assert_eq!(sacha.get("/categories").await.status, 403);
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let grant = grant_of(&app, "anne@exemple.fr").await;
    let answer = anne.post(&format!("/equipe/{grant}/retirer"), []).await;
    answer.refuses(&[&format!("remove-{grant}")]);
    assert!(answer.text().contains("au moins une personne"));
    assert_eq!(anne.get("/equipe").await.status, 200);
}

#[tokio::test]
async fn a_role_nobody_was_given_is_not_found() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    assert_eq!(anne.post("/equipe/999/retirer", []).await.status, 404);
}
