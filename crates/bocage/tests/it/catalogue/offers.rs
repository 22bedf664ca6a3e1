//! Staff see the offers and where each stands.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn offers_are_listed_by_where_they_stand() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/offres?etat=running").await;
    assert!(page.text().contains("14,20 €"), "{}", page.text());
    let page = sacha.get("/offres?etat=ended").await;
    assert!(!page.text().contains("14,20 €"), "{}", page.text());
    assert!(page.statements() <= 5);
    assert!(sacha.get("/offres.xlsx").await.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn a_limit_counts_what_still_runs_and_not_past_seasons() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let limited = "UPDATE offers SET quantity_limit = 1 WHERE id = 1";
    let over = "UPDATE subscriptions SET ends_on = '2026-11-21'";
    let ends_today = "UPDATE subscriptions SET ends_on = '2026-11-22'";
    for (sql, is_sold_out) in [(limited, true), (over, false), (ends_today, true)] {
        let mut tx = app.write().await;
        tx.run(platform::db::query(sql)).await.expect("a change");
        tx.commit().await.expect("a change");
        let text = sacha.get("/offres?etat=sold_out").await.text();
        assert_eq!(text.contains("14,20 €"), is_sold_out, "{sql}: {text}");
    }
}
