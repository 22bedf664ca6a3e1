//! Staff create a depot or change its file.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn dep_1_a_depot_is_created_under_the_next_number() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots/nouveau").await;
    let answer = page
        .submit([
            ("name", "Mairie"),
            ("postcode", "88150"),
            ("town", "Thaon"),
            ("pickup_hours", "17 h à 18 h"),
            ("capacity", "12"),
        ])
        .await;
    answer.leads_to("/depots/5");
    let numbers = "SELECT COUNT(*) FROM depots WHERE number = 5 AND capacity = 12";
    assert_eq!(app.count(numbers).await, 1);
    let history = "SELECT COUNT(*) FROM history WHERE act = 'history-depot-added'";
    assert_eq!(app.count(history).await, 1);
}

#[tokio::test]
async fn dep_2_a_reserved_depot_wants_a_sentence_and_a_password() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots/nouveau").await;
    let answer = page
        .submit([
            ("name", "Usine"),
            ("kind", "reserved"),
            ("postcode", "pas là"),
            ("latitude", "nord"),
        ])
        .await;
    answer.refuses(&[
        "reserved_to",
        "password",
        "postcode",
        "town",
        "pickup_hours",
        "latitude",
        "longitude",
    ]);
    assert_eq!(answer.value_of("name"), "Usine");
    assert_eq!(app.count("SELECT COUNT(*) FROM depots").await, 4);
}

#[tokio::test]
async fn trust_6_the_second_of_two_editors_is_told() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let first = sacha.get("/depots/1/modifier").await;
    let second = sacha.get("/depots/1/modifier").await;
    first
        .submit([("delivery_slot", "6 h")])
        .await
        .leads_to("/depots/1");
    let answer = second.submit([("delivery_slot", "9 h")]).await;
    assert_eq!(answer.status, axum::http::StatusCode::CONFLICT);
    let kept = "SELECT COUNT(*) FROM depots WHERE id = 1 AND delivery_slot = '6 h'";
    assert_eq!(app.count(kept).await, 1);
}

#[tokio::test]
async fn two_depots_of_one_name_are_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/depots/1/modifier").await;
    let answer = page.submit([("name", "Épicerie du Lavoir")]).await;
    answer.refuses(&["name"]);
}

#[tokio::test]
async fn a_keeper_or_a_category_that_the_page_does_not_offer_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let member = app
        .count(
            "SELECT MIN(p.id) FROM persons p
             WHERE NOT EXISTS (SELECT 1 FROM person_roles r WHERE r.person_id = p.id)",
        )
        .await;
    let page = sacha.get("/depots/1/modifier").await;
    for keeper in [member, 999_999] {
        let answer = page.submit([("keeper", &keeper.to_string())]).await;
        answer.refuses(&["keeper"]);
    }
    let page = sacha.get("/depots/4/modifier").await;
    let typed = [("pickup_hours", "7 h"), ("groups", "999999")];
    page.submit(typed).await.refuses(&["groups"]);
}
