//! Staff see a round with its stops, or put it away.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn dep_5_the_stops_come_in_order_with_the_totals_of_the_next_day() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/tournees/1").await;
    let text = page.text();
    let first = text.find("1. Maison du jardin").expect("the first stop");
    let second = text.find("2. Épicerie du Lavoir").expect("the second stop");
    assert!(first < second);
    assert!(text.contains("3 arrêts"));
}

#[tokio::test]
async fn a_round_with_baskets_to_come_stays() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha.post("/tournees/1/archiver", []).await;
    answer.refuses(&["archive"]);
    let away = "SELECT COUNT(*) FROM rounds WHERE is_archived";
    assert_eq!(app.count(away).await, 0);
}
