//! The recapitulation: dates, price explained, instalments, before saying yes.

use super::way::{ANSWERS, GARDEN, recap};
use crate::support::{Garden, Persona};

#[tokio::test]
async fn joining_midway_costs_the_deliveries_left() {
    // Rule P-3: 31 deliveries at 14.20 are 440.20. Rule L-1: in 7, four times 62.89 then 62.88.
    let app = Garden::open().await;
    app.at("2026-05-22T08:00:00Z");
    let lea = app.signed_in(Persona::Lea).await;
    let answers = ANSWERS.replace("times=3", "times=7");
    let page = lea
        .get(&format!("/s-abonner/recapitulatif?{answers}&stop={GARDEN}"))
        .await;
    let text = page.text();
    assert!(text.contains("31 livraisons"), "{text}");
    assert!(text.contains("440,20 €"), "{text}");
    assert!(text.contains("62,89 €"), "{text}");
    assert!(text.contains("62,88 €"), "{text}");
}

#[tokio::test]
async fn an_identity_without_its_parts_is_refused_beside_each_field() {
    let app = Garden::open().await;
    let before = app.count("SELECT COUNT(*) FROM customers").await;
    let long = "a".repeat(300);
    let page = recap(
        &app.visitor(),
        GARDEN,
        [
            ("first_name", ""),
            ("last_name", &long),
            ("email", "camille"),
            ("phone", "12"),
            ("street", ""),
            ("postcode", "8815"),
            ("town", ""),
        ],
    )
    .await;
    page.refuses(&[
        "first_name",
        "last_name",
        "email",
        "phone",
        "street",
        "postcode",
        "town",
    ]);
    assert_eq!(page.value_of("email"), "camille");
    assert_eq!(app.count("SELECT COUNT(*) FROM customers").await, before);
}

#[tokio::test]
async fn a_visitor_corrects_who_they_are_from_the_recapitulation() {
    let app = Garden::open().await;
    let page = recap(&app.visitor(), GARDEN, super::way::CAMILLE).await;
    let again = app
        .visitor()
        .post(
            &format!("/s-abonner/recapitulatif?{ANSWERS}"),
            [
                ("offer", "1"),
                ("quantity", "1"),
                ("frequency", "weekly"),
                ("season", "1"),
                ("stop", GARDEN),
                ("payment", "cheque"),
                ("rhythm", "once"),
                ("membership", "1"),
                ("first_name", "Camille"),
                ("email", "camille@exemple.fr"),
                ("correct", "1"),
            ],
        )
        .await;
    assert_eq!(page.status, 200);
    assert_eq!(again.status, 200);
    assert_eq!(again.value_of("email"), "camille@exemple.fr");
}
