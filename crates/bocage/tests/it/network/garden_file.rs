//! Staff fill the garden's file. Rule NET-2.

use crate::support::{Garden, Persona};

const FORM: &str = "form[action='/reglages/fiche']";

#[tokio::test]
async fn the_file_is_saved_and_shown_on_the_first_page() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/fiche").await;
    let answer = page
        .submit_form(FORM, [("presentation", "Des légumes, et du temps.")])
        .await;
    answer.leads_to("/reglages/fiche");
    let home = app.visitor().get("/").await;
    assert!(home.text().contains("Des légumes, et du temps."));
    let noted = "SELECT COUNT(*) FROM history WHERE act = 'history-file-changed'";
    assert_eq!(app.count(noted).await, 1);
}

#[tokio::test]
async fn what_is_not_right_is_refused_beside_its_field() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/fiche").await;
    let wrong = [
        ("trade_name", ""),
        ("siret", "123"),
        ("rna", "W1"),
        ("postcode", "8"),
        ("email", "bonjour"),
        ("phone", "06"),
        ("hue", "400"),
    ];
    page.submit_form(FORM, wrong).await.refuses(&[
        "trade_name",
        "siret",
        "rna",
        "postcode",
        "email",
        "phone",
        "hue",
    ]);
}

#[tokio::test]
async fn the_second_of_two_who_change_the_file_is_told() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/fiche").await;
    page.submit_form(FORM, [("town", "Ici")]).await.location();
    let answer = page.submit_form(FORM, [("town", "Là")]).await;
    assert_eq!(answer.status, 409);
}

#[tokio::test]
async fn a_vat_regime_is_dated_and_brings_its_mention() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/fiche").await;
    page.submit_form("form#vat", [("regime", "exempt"), ("from", "2026-01-01")])
        .await
        .leads_to("/reglages/fiche");
    let page = anne.get("/reglages/fiche").await;
    assert!(page.text().contains("article 261, 7"), "{}", page.text());
    page.submit_form("form#vat", [("regime", "autre"), ("from", "hier")])
        .await
        .refuses(&["regime", "from"]);
}

#[tokio::test]
async fn the_file_never_carries_bank_details() {
    let app = Garden::open().await;
    let paul = app.signed_in(Persona::Paul).await;
    let page = paul.get("/reglages/fiche").await;
    assert_eq!(page.status, 200);
    assert!(!page.html().contains("FR76"));
}
