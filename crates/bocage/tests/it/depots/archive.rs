//! Staff put a depot away once nothing more is planned there.

use crate::support::{Garden, Persona};

const AWAY: &str = "SELECT COUNT(*) FROM depots WHERE is_archived";

#[tokio::test]
async fn a_depot_with_baskets_to_come_stays() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha.post("/depots/1/archiver", []).await;
    answer.refuses(&["archive"]);
    assert_eq!(app.count(AWAY).await, 0);
}

#[tokio::test]
async fn an_unused_depot_is_put_away() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots/nouveau").await;
    let fields = [
        ("name", "Mairie"),
        ("postcode", "88150"),
        ("town", "Thaon"),
        ("pickup_hours", "17 h"),
    ];
    page.submit(fields).await.leads_to("/depots/5");
    sacha
        .post("/depots/5/archiver", [])
        .await
        .leads_to("/depots");
    assert_eq!(app.count(AWAY).await, 1);
}
