//! Staff read a depot's file.

use axum::http::StatusCode;

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_file_shows_rounds_next_loads_and_the_access_code() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots/1").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    for words in ["4812", "Mercredi", "mercredi 25 novembre 2026"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(page.statements() <= 8);
}

#[tokio::test]
async fn a_depot_that_is_not_there_is_not_found() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    assert_eq!(sacha.get("/depots/999").await.status, StatusCode::NOT_FOUND);
}
