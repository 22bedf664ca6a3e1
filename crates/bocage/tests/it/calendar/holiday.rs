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

const ON_WEDNESDAY: &str = "SELECT COUNT(*) FROM holiday_decisions
    WHERE round_id = 2 AND holiday_on = '2026-12-25' AND moved_to = '2026-12-23'";

#[tokio::test]
async fn trust_6_a_holiday_decided_meanwhile_is_not_undone() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let seen = sacha.get("/calendrier/feries/2026-12-25").await;
    let page = seen.submit([("round-2", "wednesday")]).await;
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    assert_eq!(app.count(ON_WEDNESDAY).await, 1);
    let page = seen.submit([("round-2", "cancel")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let page = seen.submit([]).await;
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    assert_eq!(app.count(ON_WEDNESDAY).await, 1);
}
