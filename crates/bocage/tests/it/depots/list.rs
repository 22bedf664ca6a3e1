//! Staff see the depots with the load of their next date, and take the list away.

use axum::http::StatusCode;

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_list_shows_the_load_and_what_each_depot_holds() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.text().contains("Épicerie du Lavoir"));
    assert!(page.text().contains("/ 6"), "{}", page.text());
    assert!(page.statements() <= 5);
}

#[tokio::test]
async fn a_depot_is_found_by_a_few_letters_without_accents_and_by_its_kind() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots?q=hopital").await;
    assert!(page.text().contains("Hôpital des Sources"));
    assert!(!page.text().contains("Épicerie du Lavoir"));
    let page = sacha.get("/depots?kind=professional").await;
    assert!(page.text().contains("Cantine centrale"));
    assert!(!page.text().contains("Hôpital des Sources"));
}

#[tokio::test]
async fn the_list_is_taken_away_as_a_spreadsheet() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let file = sacha.get("/depots.xlsx").await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.bytes.starts_with(b"PK"));
}
