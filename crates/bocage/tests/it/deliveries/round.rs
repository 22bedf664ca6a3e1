//! The driver sees the stops of a round in order.

use super::WEDNESDAY;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn stops_come_in_the_order_of_the_round_with_what_to_leave() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let round = app
        .count("SELECT id FROM rounds WHERE delivery_weekday = 3")
        .await;
    let page = youssef
        .get(&format!("/preparation/{WEDNESDAY}/tournees/{round}"))
        .await;
    let text = page.text();
    assert!(
        text.contains("Livraison du mercredi 25 novembre 2026"),
        "{text}"
    );
    assert!(text.contains(" × "), "{text}");
    assert!(
        text.contains("Cette tournée part le"),
        "the day has not come: {text}"
    );
}

#[tokio::test]
async fn a_round_that_does_not_exist_is_not_found() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let page = youssef
        .get(&format!("/preparation/{WEDNESDAY}/tournees/9999"))
        .await;
    assert_eq!(page.status, 404);
}
