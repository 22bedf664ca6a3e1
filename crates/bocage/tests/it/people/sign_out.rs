//! A person closes their session.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn signing_out_closes_the_session_here_and_in_the_browser() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha.post("/deconnexion", []).await;
    answer.leads_to("/");
    assert_eq!(app.count("SELECT COUNT(*) FROM sessions").await, 0);
    // The old cookie opens nothing any more.
    sacha
        .get("/categories")
        .await
        .leads_to("/connexion?suite=%2Fcategories");
}

/// Rule PPL-1.
#[tokio::test]
async fn a_session_in_use_stays_open_and_a_forgotten_one_closes() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    app.at("2026-11-22T16:00:00Z");
    assert!(sacha.get("/categories").await.text().contains("Catégories"));
    app.at("2026-11-23T01:30:00Z");
    assert!(sacha.get("/categories").await.text().contains("Catégories"));
    app.at("2026-11-23T11:31:00Z");
    sacha
        .get("/categories")
        .await
        .leads_to("/connexion?suite=%2Fcategories");
}
