//! Staff begin the day.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_day_begins_with_what_comes_next() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/aujourdhui").await;
    assert!(page.text().contains("dimanche 22 novembre 2026"));
    assert!(page.text().contains("Prochains jours de préparation"));
    assert!(page.text().contains("panier"));
    assert!(page.statements() <= 6, "{}", page.statements());
}

#[tokio::test]
async fn whoever_runs_an_unfinished_garden_is_led_to_its_first_steps() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    tx.run(platform::db::query("UPDATE garden_file SET siret = ''"))
        .await
        .expect("a file");
    tx.commit().await.expect("a file");
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/aujourdhui").await;
    assert!(page.html().contains("/bienvenue"));
    assert!(page.statements() <= 8, "{}", page.statements());
}

#[tokio::test]
async fn members_have_no_such_page() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    assert_eq!(lea.get("/aujourdhui").await.status, 403);
}
