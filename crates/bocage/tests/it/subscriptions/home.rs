//! A member opens their space.

use platform::db::query;

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_next_basket_comes_first_with_its_place_hours_and_code() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let page = lea.get("/mon-espace").await;
    let text = page.text();
    for part in [
        "mercredi 25 novembre",
        "Maison du jardin, 16 h à 19 h",
        "12 chemin du Breuil",
        "4812",
        "Panier simple",
        "Votre adhésion est valable jusqu’au 31 décembre 2026.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(page.statements() <= 6, "{} statements", page.statements());
}

#[tokio::test]
async fn a_basket_kept_after_a_termination_is_still_shown() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    tx.run(query(
        "UPDATE subscriptions SET state = 'ended', state_on = '2026-11-25' WHERE id = 1",
    ))
    .await
    .expect("a termination");
    tx.commit().await.expect("a termination");
    let lea = app.signed_in(Persona::Lea).await;
    let text = lea.get("/mon-espace").await.text();
    assert!(text.contains("mercredi 25 novembre"), "{text}");
    assert!(text.contains("4812"), "{text}");
    assert!(!text.contains("2 déc"), "{text}");
}

#[tokio::test]
async fn nobody_reads_it_without_signing_in() {
    let app = Garden::open().await;
    let page = app.visitor().get("/mon-espace").await;
    assert!(page.location().starts_with("/connexion"));
}

#[tokio::test]
async fn the_code_of_a_depot_waits_for_the_yes_of_the_garden() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    tx.run(query("UPDATE subscriptions SET state = 'requested'"))
        .await
        .expect("only asked for");
    tx.commit().await.expect("only asked for");
    let lea = app.signed_in(Persona::Lea).await;
    let text = lea.get("/mon-espace").await.text();
    assert!(text.contains("Maison du jardin"), "{text}");
    assert!(!text.contains("4812"), "{text}");
}
