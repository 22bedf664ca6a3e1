//! Staff find customers by three letters anywhere.

use axum::http::StatusCode;

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cus_5_three_letters_of_name_phone_or_email_are_enough() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    for typed in ["mor", "LÉA", "12%2034", "lea%40ex", "06%2012%2034%2056"] {
        let page = sacha.get(&format!("/clients?q={typed}")).await;
        assert!(
            page.text().contains("Morel Léa"),
            "{typed}: {}",
            page.text()
        );
        assert!(!page.text().contains("Marchal"), "{typed}");
    }
    let page = sacha.get("/clients").await;
    assert!(page.text().contains("Marchal"));
    assert!(page.statements() <= 6);
}

#[tokio::test]
async fn the_list_is_filtered_by_membership_and_sorted() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients?adhesion=a-jour&tri=commune").await;
    assert!(page.text().contains("Morel Léa"), "{}", page.text());
    assert!(!page.text().contains("Garcia"));
    let page = sacha.get("/clients?adhesion=pas-a-jour").await;
    assert!(page.text().contains("Garcia"), "{}", page.text());
}

#[tokio::test]
async fn the_list_is_taken_away_by_those_who_may() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    assert!(sacha.get("/clients.xlsx").await.bytes.starts_with(b"PK"));
    let text = sacha.get("/clients.csv").await.bytes;
    assert!(text.starts_with("\u{feff}\"".as_bytes()), "{text:?}");
    let karim = app.signed_in(Persona::Karim).await;
    let refused = karim.get("/clients.xlsx").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn subscriptions_of_past_seasons_are_not_counted() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let none = "\">0</td>";
    assert!(!sacha.get("/clients?q=mor").await.html().contains(none));
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "UPDATE subscriptions SET ends_on = '2026-11-21' WHERE customer_id = 1",
    ))
    .await
    .expect("a change");
    tx.commit().await.expect("a change");
    let html = sacha.get("/clients?q=mor").await.html();
    assert!(html.contains(none), "{html}");
}
