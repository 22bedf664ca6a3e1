//! Staff change settings. Rule NET-6.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn a_change_is_shown_before_it_is_saved_then_noted() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let before = app
        .count("SELECT COUNT(*) FROM settings WHERE code = 'change_lead_hours' AND value = '36'")
        .await;
    assert_eq!(before, 0);
    let page = anne.get("/reglages/calendar").await;
    let shown = page.submit([("change_lead_hours", "36")]).await;
    assert_eq!(shown.status, 200);
    assert!(
        shown.text().contains("Ce qui va changer"),
        "{}",
        shown.text()
    );
    let saved = "SELECT COUNT(*) FROM settings WHERE value = '36'";
    assert_eq!(app.count(saved).await, 0, "nothing is saved yet");
    shown
        .submit([("confirm", "1")])
        .await
        .leads_to("/reglages/calendar");
    assert_eq!(app.count(saved).await, 1);
    let page = anne.get("/reglages/calendar").await;
    assert!(page.text().contains("Changé par Anne Guichard"));
    let history = anne.get("/historique").await;
    assert!(history.text().contains("Délai pour changer"));
}

#[tokio::test]
async fn a_value_out_of_bounds_is_refused_beside_its_field() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/calendar").await;
    let answer = page
        .submit([("season_first_month", "13"), ("preparation_hour", "tôt")])
        .await;
    answer.refuses(&["season_first_month", "preparation_hour"]);
}

#[tokio::test]
async fn the_second_of_two_who_change_a_setting_is_told() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/subscriptions").await;
    let first = page.submit([("instalment_day", "7")]).await;
    let second = page.submit([("instalment_day", "9")]).await;
    first.submit([("confirm", "1")]).await.location();
    assert_eq!(second.submit([("confirm", "1")]).await.status, 409);
}

#[tokio::test]
async fn leaving_all_as_it_is_changes_nothing() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let before = app.count("SELECT COUNT(*) FROM history").await;
    for group in ["membership", "catalogue", "deliveries"] {
        let path = format!("/reglages/{group}");
        anne.get(&path).await.submit([]).await.leads_to(&path);
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM history").await, before);
}

#[tokio::test]
async fn the_second_factor_follows_its_setting() {
    let app = Garden::open().await;
    let bruno = crate::people::browser_of(&app, "bruno@exemple.fr").await;
    bruno
        .get("/reglages/banque")
        .await
        .leads_to("/second-facteur?suite=%2Freglages%2Fbanque");
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/people").await;
    let shown = page.submit([("second_factor_required", "no")]).await;
    shown.submit([("confirm", "1")]).await.location();
    assert_eq!(bruno.get("/reglages/banque").await.status, 200);
}

#[tokio::test]
async fn a_group_that_is_none_is_not_found() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    assert_eq!(anne.get("/reglages/ailleurs").await.status, 404);
}

async fn set(anne: &crate::support::Browser, group: &str, value: (&str, &str)) {
    let page = anne.get(&format!("/reglages/{group}")).await;
    let shown = page.submit([value]).await;
    shown.submit([("confirm", "1")]).await.location();
}

#[tokio::test]
async fn what_the_garden_decided_is_proposed_in_new_forms() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    set(&anne, "calendar", ("preparation_hour", "6")).await;
    set(&anne, "calendar", ("change_lead_hours", "24")).await;
    let round = anne.get("/tournees/nouvelle").await;
    assert_eq!(round.value_of("preparation_hour"), "6");
    assert_eq!(round.value_of("lead_hours"), "24");
    set(&anne, "catalogue", ("default_vat", "10")).await;
    assert_eq!(anne.get("/produits/nouveau").await.value_of("vat"), "10");
    set(&anne, "catalogue", ("price_entry", "net")).await;
    let offer = anne.get("/offres/nouvelle").await.html();
    assert!(offer.contains("value=\"net\" checked"), "{offer}");
}

#[tokio::test]
async fn the_first_season_proposed_begins_in_the_garden_s_month() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    set(&anne, "calendar", ("season_first_month", "4")).await;
    let seasons = anne.get("/calendrier/saisons").await;
    assert_eq!(seasons.value_of("starts_on"), "2026-04-01");
}

#[tokio::test]
async fn memberships_that_end_are_looked_for_as_far_as_the_garden_says() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    set(&anne, "membership", ("renewal_notice_days", "10")).await;
    let list = anne.get("/adhesions?liste=ending").await;
    assert_eq!(list.value_of("au"), "2026-12-02");
}
