//! Staff see the preparation days around today and choose one.

use super::WEDNESDAY;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_coming_days_lead_to_their_preparation() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let page = youssef.get("/preparation").await;
    assert!(page.html().contains(&format!("/preparation/{WEDNESDAY}")));
    assert!(page.text().contains("mercredi 25 novembre 2026"));
    assert!(page.statements() <= 5, "{} statements", page.statements());
}

#[tokio::test]
async fn another_day_can_be_asked_for_and_a_wrong_one_is_refused() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    youssef
        .get("/preparation?jour=2026-05-07")
        .await
        .leads_to("/preparation/2026-05-07");
    youssef
        .get("/preparation?jour=demain")
        .await
        .refuses(&["jour"]);
}

#[tokio::test]
async fn an_empty_garden_says_what_the_page_is_for() {
    let app = Garden::empty().await;
    let youssef = app.first_administrator().await;
    assert!(
        youssef
            .get("/preparation")
            .await
            .text()
            .contains("Rien à préparer pour l’instant")
    );
}
