//! A change of the calendar is shown, then written with its letters.

use crate::support::{Garden, Page, Persona};

const ON_WEDNESDAY: &str = "SELECT COUNT(*) FROM deliveries
    WHERE round_id = 1 AND deliver_on = '2026-12-09' AND state = 'planned'";

#[tokio::test]
async fn cal_5_a_closed_week_is_shown_then_cancels_its_baskets_and_tells_the_members() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count(ON_WEDNESDAY).await;
    assert!(before > 0);
    let fields = [("what", "close"), ("first", "2026-W50"), ("reason", "Gel")];
    let page = sacha.post("/calendrier/changer", fields).await;
    assert!(page.text().contains("Ce qui va changer"), "{}", page.text());
    assert!(page.text().contains("mercredi 9 décembre 2026"));
    assert_eq!(app.count(ON_WEDNESDAY).await, before);
    let answer = page.submit([("do", "confirm"), ("tell", "1")]).await;
    answer.leads_to("/calendrier");
    assert_eq!(app.count(ON_WEDNESDAY).await, 0);
    let letters = "SELECT COUNT(*) FROM mails WHERE kind = 'calendar_changed'";
    assert!(app.count(letters).await > 0);
    app.run_jobs().await;
}

#[tokio::test]
async fn cal_5_a_week_opened_again_brings_its_baskets_back() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count(ON_WEDNESDAY).await;
    let act = "/calendrier/changer";
    let close = [("what", "close"), ("first", "2026-W50"), ("do", "confirm")];
    sacha.post(act, close).await.leads_to("/calendrier");
    let id = app.count("SELECT MAX(id) FROM closed_weeks").await;
    let id = id.to_string();
    let open = [("what", "reopen"), ("week", id.as_str()), ("do", "confirm")];
    sacha.post(act, open).await.leads_to("/calendrier");
    assert_eq!(app.count(ON_WEDNESDAY).await, before);
}

#[tokio::test]
async fn c_4_a_week_is_closed_after_the_members_deadline_with_a_warning() {
    let app = Garden::open().await;
    app.at("2026-12-07T09:00:00Z");
    let sacha = app.signed_in(Persona::Sacha).await;
    assert!(app.count(ON_WEDNESDAY).await > 0);
    let fields = [("what", "close"), ("first", "2026-W50"), ("reason", "Gel")];
    let page = sacha.post("/calendrier/changer", fields).await;
    for words in [
        "mercredi 9 décembre 2026",
        "Le délai des membres est déjà passé",
    ] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    assert_eq!(app.count(ON_WEDNESDAY).await, 0);
}

const UNCERTAIN_AT_CHRISTMAS: &str = "SELECT COUNT(*) FROM deliveries
    WHERE round_id = 2 AND deliver_on = '2026-12-25' AND state = 'planned' AND is_uncertain";

/// What Sacha sees on asking that the Friday round does this at Christmas.
async fn at_christmas(app: &Garden, decision: &str) -> Page {
    let sacha = app.signed_in(Persona::Sacha).await;
    let fields = [
        ("what", "holiday"),
        ("day", "2026-12-25"),
        ("round-2", decision),
    ];
    sacha.post("/calendrier/changer", fields).await
}

#[tokio::test]
async fn c_4_a_holiday_is_moved_after_the_members_deadline() {
    let app = Garden::open().await;
    let page = at_christmas(&app, "undecided").await;
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    let waiting = app.count(UNCERTAIN_AT_CHRISTMAS).await;
    assert!(waiting > 0);
    app.at("2026-12-21T09:00:00Z");
    let page = at_christmas(&app, "wednesday").await;
    for words in [
        "mercredi 23 décembre 2026",
        "Le délai des membres est déjà passé",
    ] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    assert_eq!(app.count(UNCERTAIN_AT_CHRISTMAS).await, 0);
    let moved = "SELECT COUNT(*) FROM deliveries
                 WHERE round_id = 2 AND deliver_on = '2026-12-23' AND state = 'planned'
                   AND NOT is_uncertain";
    assert_eq!(app.count(moved).await, waiting);
}

#[tokio::test]
async fn c_4_baskets_that_would_go_to_a_past_day_are_shown_and_stay_uncertain() {
    let app = Garden::open().await;
    let page = at_christmas(&app, "undecided").await;
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    let waiting = app.count(UNCERTAIN_AT_CHRISTMAS).await;
    app.at("2026-12-24T09:00:00Z");
    let page = at_christmas(&app, "wednesday").await;
    let words = "inchangé, il est trop tard";
    assert!(page.text().contains(words), "{}", page.text());
    page.submit([("do", "confirm")])
        .await
        .leads_to("/calendrier");
    assert_eq!(app.count(UNCERTAIN_AT_CHRISTMAS).await, waiting);
}

#[tokio::test]
async fn cal_2_a_week_is_closed_once_and_opens_again_at_once() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count(ON_WEDNESDAY).await;
    let act = "/calendrier/changer";
    let close = [("what", "close"), ("first", "2026-W50"), ("do", "confirm")];
    sacha.post(act, close).await.leads_to("/calendrier");
    sacha.post(act, close).await.leads_to("/calendrier");
    let more = [
        ("what", "close"),
        ("first", "2026-W49"),
        ("last", "2026-W50"),
        ("do", "confirm"),
    ];
    sacha.post(act, more).await.leads_to("/calendrier");
    let one_product = [
        ("what", "close"),
        ("first", "2026-W50"),
        ("product", "1"),
        ("do", "confirm"),
    ];
    sacha.post(act, one_product).await.leads_to("/calendrier");
    let rows = "SELECT COUNT(*) FROM closed_weeks WHERE week IN ('2026-W49', '2026-W50')";
    assert_eq!(app.count(rows).await, 2);
    let id = "SELECT id FROM closed_weeks WHERE week = '2026-W50'";
    let id = app.count(id).await.to_string();
    let open = [("what", "reopen"), ("week", id.as_str()), ("do", "confirm")];
    sacha.post(act, open).await.leads_to("/calendrier");
    assert_eq!(app.count(ON_WEDNESDAY).await, before);
}

#[tokio::test]
async fn cal_3_a_holiday_moved_moves_its_baskets_within_the_week() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let fields = [
        ("what", "holiday"),
        ("day", "2026-12-25"),
        ("round-2", "wednesday"),
        ("do", "confirm"),
    ];
    sacha
        .post("/calendrier/changer", fields)
        .await
        .leads_to("/calendrier");
    let moved = "SELECT COUNT(*) FROM deliveries WHERE round_id = 2
                 AND planned_on = '2026-12-25' AND state = 'planned'
                 AND deliver_on <> '2026-12-23'";
    assert_eq!(app.count(moved).await, 0);
}

#[tokio::test]
async fn cal_2_weeks_that_cannot_be_read_change_nothing() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count("SELECT COUNT(*) FROM closed_weeks").await;
    let fields = [("what", "close"), ("first", "bientôt"), ("do", "confirm")];
    sacha
        .post("/calendrier/changer", fields)
        .await
        .refuses(&["first"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM closed_weeks").await, before);
}
