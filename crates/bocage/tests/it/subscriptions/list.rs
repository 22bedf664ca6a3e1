//! Staff see the subscriptions, filter them and take the list away.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn staff_filter_and_total_the_subscriptions() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/abonnements").await;
    assert!(page.text().contains("15 abonnements"), "{}", page.text());
    assert!(page.statements() <= 7, "{} statements", page.statements());
    let page = sacha
        .get("/abonnements?q=morel&state=confirmed&frequency=weekly&tri=offre")
        .await;
    assert!(page.text().contains("1 abonnement"), "{}", page.text());
    assert!(page.text().contains("Morel Léa"));
    let page = sacha.get("/abonnements?depot=2").await;
    assert!(page.text().contains("4 abonnements"), "{}", page.text());
    let page = sacha.get("/abonnements?round=2&product=99").await;
    assert!(page.text().contains("Aucun abonnement ici"));
}

#[tokio::test]
async fn the_list_leaves_as_a_spreadsheet_for_those_who_may() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let file = sacha.get("/abonnements.xlsx?depot=2").await;
    assert_eq!(file.status, 200);
    assert!(file.bytes.starts_with(b"PK"));
}

#[tokio::test]
async fn who_may_not_read_subscriptions_is_turned_away() {
    let app = Garden::open().await;
    let nadia = app.signed_in(Persona::Nadia).await;
    assert_eq!(nadia.get("/abonnements").await.status, 403);
}
