//! Staff read what was done in the garden.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn each_change_says_who_when_and_what() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha
        .post("/categories", [("name", "Cantines")])
        .await
        .location();
    let page = sacha.get("/historique").await;
    assert!(page.text().contains("Sacha Lemoine, le 22 novembre 2026"));
    assert!(page.text().contains("/categories"));
    assert!(page.statements() <= 5);
}

#[tokio::test]
async fn filters_by_person_subject_and_day() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha
        .post("/categories", [("name", "Cantines")])
        .await
        .location();
    for (filter, is_found) in [
        ("q=sacha", true),
        ("q=anne", false),
        ("sujet=depot", false),
        ("du=2026-11-22&au=2026-11-22", true),
        ("du=2026-11-23", false),
        ("au=2026-11-21", false),
    ] {
        let page = sacha.get(&format!("/historique?{filter}")).await;
        assert_eq!(
            page.text().contains("/categories"),
            is_found,
            "{filter}: {}",
            page.text()
        );
    }
}

#[tokio::test]
async fn history_is_closed_to_those_without_the_right() {
    let app = Garden::open().await;
    let karim = app.signed_in(Persona::Karim).await;
    assert_eq!(karim.get("/historique").await.status, 403);
}
