//! Staff add a membership to a customer.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn mem_2_dates_and_fee_are_shown_before_anything_is_recorded() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let all = "SELECT COUNT(*) FROM memberships";
    let before = app.count(all).await;
    let act = "/clients/1/adhesions";
    let asked = [("type", "1"), ("day", "2027-01-01"), ("do", "preview")];
    let page = sacha.post(act, asked).await;
    assert!(page.text().contains("31 décembre 2027"), "{}", page.text());
    assert_eq!(app.count(all).await, before);
    let fields = [
        ("type", "1"),
        ("day", "2027-01-01"),
        ("payment", "cheque"),
        ("is_paid", "1"),
        ("do", "record"),
    ];
    sacha.post(act, fields).await.leads_to(act);
    assert_eq!(app.count(all).await, before + 1);
    // A second click records nothing more.
    sacha.post(act, fields).await.refuses(&["day"]);
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

#[tokio::test]
async fn mem_3_a_renewal_is_proposed_right_after_the_membership_that_ends() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1/adhesions").await;
    assert_eq!(page.value_of("day"), "2027-01-01");
}
