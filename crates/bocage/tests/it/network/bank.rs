//! Staff see and change the garden's bank details. Rule PPL-3.

use crate::support::{Garden, Persona};

const IBAN: &str = "FR7642559100000801234567812";

#[tokio::test]
async fn the_iban_is_masked_until_it_is_asked_for_and_each_reading_is_noted() {
    let app = Garden::open().await;
    let bruno = app.signed_in(Persona::Bruno).await;
    let page = bruno.get("/reglages/banque").await;
    assert_eq!(page.status, 200);
    assert!(!page.html().contains(IBAN));
    let whole = page
        .submit_form("form[action='/reglages/banque/afficher']", [])
        .await;
    assert!(whole.html().contains(IBAN));
    let noted = "SELECT COUNT(*) FROM history WHERE act = 'history-iban-read'";
    assert_eq!(app.count(noted).await, 1);
}

#[tokio::test]
async fn bank_details_are_closed_without_their_right() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    assert_eq!(sacha.get("/reglages/banque").await.status, 403);
    let answer = sacha.post("/reglages/banque/afficher", []).await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn a_wrong_iban_is_refused_and_the_history_never_holds_one() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/banque").await;
    page.submit_form(
        "form#bank",
        [("iban", "FR76 1234"), ("bic", "X"), ("creditor_id", "FR")],
    )
    .await
    .refuses(&["iban", "bic", "creditor_id"]);
    page.submit_form("form#bank", [("iban", "FR76 3000 6000 0112 3456 7890 189")])
        .await
        .leads_to("/reglages/banque");
    let leaked = "SELECT COUNT(*) FROM history WHERE changes LIKE '%12345678901%'";
    assert_eq!(app.count(leaked).await, 0);
}

#[tokio::test]
async fn whoever_reads_bank_details_without_settings_changes_none() {
    let app = Garden::open().await;
    let bruno = app.signed_in(Persona::Bruno).await;
    let answer = bruno.post("/reglages/banque", [("version", "1")]).await;
    assert_eq!(answer.status, 403);
}
