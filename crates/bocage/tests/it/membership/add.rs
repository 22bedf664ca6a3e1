//! Staff add a membership to a customer.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn mem_2_dates_and_fee_are_shown_before_anything_is_recorded() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let all = "SELECT COUNT(*) FROM memberships";
    let before = app.count(all).await;
    let act = "/clients/1/adhesions";
    let page = sacha
        .post(
            act,
            [("type", "1"), ("day", "2026-11-22"), ("do", "preview")],
        )
        .await;
    assert!(page.text().contains("31 décembre 2026"), "{}", page.text());
    assert_eq!(app.count(all).await, before);
    let fields = [
        ("type", "1"),
        ("day", "2026-11-22"),
        ("payment", "cheque"),
        ("is_paid", "1"),
        ("do", "record"),
    ];
    sacha.post(act, fields).await.leads_to(act);
    assert_eq!(app.count(all).await, before + 1);
    let told = "SELECT COUNT(*) FROM history WHERE act = 'history-membership-added'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn mem_2_a_membership_without_type_or_day_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1/adhesions").await;
    page.submit_form("form#ajouter", [("day", "bientôt"), ("is_paid", "1")])
        .await
        .refuses(&["type", "day", "payment"]);
}
