//! Staff print the documents of a day.

use super::WEDNESDAY;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn every_document_is_made_and_every_print_is_remembered() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let path = format!("/preparation/{WEDNESDAY}/documents");
    let kinds = [
        "preparation-by-product",
        "preparation-by-depot",
        "preparation-by-customer",
        "labels",
        "label-roll",
        "route-sheets",
        "depot-lists",
    ];
    for kind in kinds {
        let answer = youssef.post(&path, [("document", kind)]).await;
        assert_eq!(answer.status, 200, "{kind}");
        assert!(answer.bytes.starts_with(b"%PDF"), "{kind}");
    }
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha.post(&path, [("document", "spreadsheet")]).await;
    assert!(answer.bytes.starts_with(b"PK"));
    assert_eq!(app.count("SELECT COUNT(*) FROM prints").await, 7);
}

#[tokio::test]
async fn one_round_alone_can_be_printed() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let path = format!("/preparation/{WEDNESDAY}/documents");
    let round = app.count("SELECT MIN(id) FROM rounds").await.to_string();
    let answer = youssef
        .post(&path, [("document", "labels"), ("tournee", &round)])
        .await;
    assert!(answer.bytes.starts_with(b"%PDF"));
}

#[tokio::test]
async fn an_unknown_document_or_round_is_not_found_and_nothing_is_remembered() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let path = format!("/preparation/{WEDNESDAY}/documents");
    assert_eq!(
        youssef.post(&path, [("document", "menu")]).await.status,
        404
    );
    assert_eq!(
        youssef
            .post(&path, [("document", "labels"), ("tournee", "x")])
            .await
            .status,
        422
    );
    assert_eq!(
        youssef
            .post(&path, [("document", "labels"), ("tournee", "9999")])
            .await
            .status,
        404
    );
    assert_eq!(app.count("SELECT COUNT(*) FROM prints").await, 0);
}

#[tokio::test]
async fn the_rows_of_a_day_are_for_whoever_may_export() {
    let app = Garden::open().await;
    let (sacha, youssef) = (
        app.signed_in(Persona::Sacha).await,
        app.signed_in(Persona::Youssef).await,
    );
    let day = format!("/preparation/{WEDNESDAY}");
    let button = "value=\"spreadsheet\"";
    assert!(sacha.get(&day).await.html().contains(button));
    assert!(!youssef.get(&day).await.html().contains(button));
    let path = format!("{day}/documents");
    let answer = youssef.post(&path, [("document", "spreadsheet")]).await;
    assert_eq!(answer.status, 403);
    assert_eq!(app.count("SELECT COUNT(*) FROM prints").await, 0);
}
