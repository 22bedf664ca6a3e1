//! Staff see memberships by list.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn mem_3_each_list_has_its_members_and_the_network_count() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/adhesions").await;
    assert!(page.text().contains("Morel Léa"), "{}", page.text());
    assert!(page.text().contains("par le réseau le 22 novembre 2026"));
    assert!(page.statements() <= 5);
    let page = sacha.get("/adhesions?liste=unpaid").await;
    assert!(page.text().contains("Garcia"), "{}", page.text());
    assert!(!page.text().contains("Morel"));
    for list in ["expired", "exempt", "supporters", "ending"] {
        let page = sacha.get(&format!("/adhesions?liste={list}")).await;
        assert!(page.status.is_success(), "{list}: {}", page.text());
    }
    assert!(sacha.get("/adhesions.xlsx").await.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn a_member_whose_subscription_is_over_supports_the_garden() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let path = "/adhesions?liste=supporters";
    assert!(!sacha.get(path).await.text().contains("Morel Léa"));
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "UPDATE subscriptions SET ends_on = '2026-11-21' WHERE customer_id = 1",
    ))
    .await
    .expect("a change");
    tx.commit().await.expect("a change");
    let text = sacha.get(path).await.text();
    assert!(text.contains("Morel Léa"), "{text}");
}
