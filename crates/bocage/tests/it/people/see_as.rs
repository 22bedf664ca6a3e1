//! Staff look at the site as a member sees it (PPL-4).

use crate::support::{Garden, Persona};

async fn customer_of_lea(app: &Garden) -> i64 {
    app.count("SELECT customer_id FROM persons WHERE email = 'lea@exemple.fr'")
        .await
}

#[tokio::test]
async fn staff_see_as_a_member_read_only_and_come_back() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let customer = customer_of_lea(&app).await;
    sacha
        .post(&format!("/clients/{customer}/voir-comme"), [])
        .await
        .leads_to("/mon-espace");
    assert_eq!(sacha.get("/categories").await.status, 403);
    let page = sacha.get("/").await;
    assert!(page.html().contains("Vous voyez le site comme"));
    let refused = sacha.post("/categories", [("name", "Cantines")]).await;
    assert_eq!(refused.status, 403);
    sacha
        .post("/fin-apercu", [])
        .await
        .leads_to(&format!("/clients/{customer}"));
    assert_eq!(sacha.get("/categories").await.status, 200);
    let noted = "SELECT COUNT(*) FROM history WHERE act = 'history-seen-as-member'";
    assert_eq!(app.count(noted).await, 1);
}

#[tokio::test]
async fn seeing_as_a_member_asks_for_its_right() {
    let app = Garden::open().await;
    let customer = customer_of_lea(&app).await;
    let karim = app.signed_in(Persona::Karim).await;
    let answer = karim
        .post(&format!("/clients/{customer}/voir-comme"), [])
        .await;
    assert_eq!(answer.status, 403);
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha.post("/clients/99999/voir-comme", []).await;
    assert_eq!(answer.status, 404);
}
