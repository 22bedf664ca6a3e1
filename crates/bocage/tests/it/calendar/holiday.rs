//! Staff decide what rounds do on a public holiday.

use axum::http::StatusCode;

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cal_3_the_rounds_of_that_day_are_proposed() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/calendrier/feries/2026-12-25").await;
    assert!(page.text().contains("VE1"), "{}", page.text());
    assert!(!page.text().contains("ME1"));
    let page = sacha.get("/calendrier/feries/2026-12-24").await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}
