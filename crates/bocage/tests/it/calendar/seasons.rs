//! Staff create a season, open it or close it.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cal_1_a_season_is_created_then_opened() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/calendrier/saisons").await;
    page.submit_form("form#ajouter", [("label", "2028")])
        .await
        .leads_to("/calendrier/saisons");
    let id = app.count("SELECT MAX(id) FROM seasons").await;
    sacha
        .post(&format!("/calendrier/saisons/{id}"), [("do", "open")])
        .await
        .leads_to("/calendrier/saisons");
    let open = "SELECT COUNT(*) FROM seasons WHERE label = '2028' AND state = 'open'";
    assert_eq!(app.count(open).await, 1);
}

#[tokio::test]
async fn cal_1_a_season_that_ends_before_it_begins_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/calendrier/saisons").await;
    let fields = [("starts_on", "2028-01-01"), ("ends_on", "2027-01-01")];
    page.submit_form("form#ajouter", fields)
        .await
        .refuses(&["ends_on"]);
}
