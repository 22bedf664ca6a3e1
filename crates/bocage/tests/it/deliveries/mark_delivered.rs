//! A whole round is delivered in one tap, and can be taken back for a week.

use super::{WEDNESDAY, pieces};
use crate::support::{Browser, Garden, Persona};

async fn round_page(app: &Garden) -> (Browser, String) {
    let youssef = app.signed_in(Persona::Youssef).await;
    let round = app
        .count("SELECT id FROM rounds WHERE delivery_weekday = 3")
        .await;
    (
        youssef,
        format!("/preparation/{WEDNESDAY}/tournees/{round}"),
    )
}

async fn delivered(app: &Garden) -> i64 {
    app.count(
        "SELECT COUNT(*) FROM deliveries WHERE state = 'delivered' AND prepare_on = '2026-11-25'",
    )
    .await
}

#[tokio::test]
async fn a_round_is_delivered_on_its_day_and_taken_back() {
    let app = Garden::open().await;
    app.at("2026-11-25T15:00:00Z");
    assert!(pieces(&app, WEDNESDAY).await > 0);
    let (youssef, path) = round_page(&app).await;
    youssef.get(&path).await.submit([]).await.leads_to(&path);
    assert!(delivered(&app).await > 0);
    assert!(
        youssef
            .get(&path)
            .await
            .text()
            .contains("Cette tournée est livrée.")
    );
    youssef.get(&path).await.submit([]).await.leads_to(&path);
    assert_eq!(delivered(&app).await, 0);
    assert_eq!(
        app.count("SELECT COUNT(*) FROM history WHERE subject = 'round'")
            .await,
        2
    );
}

#[tokio::test]
async fn a_round_is_not_delivered_before_its_day() {
    let app = Garden::open().await;
    let (youssef, path) = round_page(&app).await;
    let page = youssef.post(&format!("{path}/livree"), []).await;
    assert_eq!(page.status, 422);
    assert!(
        page.text()
            .contains("vous pourrez la marquer livrée ce jour-là")
    );
    assert_eq!(delivered(&app).await, 0);
}

#[tokio::test]
async fn after_a_week_it_is_not_taken_back() {
    let app = Garden::open().await;
    app.at("2026-11-25T15:00:00Z");
    let (youssef, path) = round_page(&app).await;
    youssef
        .post(&format!("{path}/livree"), [])
        .await
        .leads_to(&path);
    let count = delivered(&app).await;
    app.at("2026-12-03T08:00:00Z");
    let (youssef, path) = round_page(&app).await;
    let page = youssef.post(&format!("{path}/pas-livree"), []).await;
    assert_eq!(page.status, 422);
    assert!(page.text().contains("depuis plus d’une semaine"));
    assert_eq!(delivered(&app).await, count);
}
