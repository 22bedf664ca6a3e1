//! The garden's conditions are read and accepted by whoever subscribes.

use super::way::{CAMILLE, GARDEN, known_by, recap};
use crate::support::{Garden, Persona};

async fn write(app: &Garden, text: &str) {
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/abonnements/conditions").await;
    page.submit([("text", text)])
        .await
        .leads_to("/abonnements/conditions");
}

#[tokio::test]
async fn conditions_are_shown_and_their_version_is_remembered() {
    let app = Garden::open().await;
    write(
        &app,
        "Les paniers se retirent le jour dit.\n\nIls ne se gardent pas.",
    )
    .await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    assert!(page.text().contains("Ils ne se gardent pas."));
    page.submit([("conditions", "1")]).await.location();
    let told = "SELECT COUNT(*) FROM history WHERE act = 'history-subscription-added'
                AND changes LIKE '%acceptées, dans leur version du 22%'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn a_page_elsewhere_is_linked() {
    let app = Garden::open().await;
    write(&app, "https://www.exemple.fr/conditions").await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    let html = page.html();
    assert!(html.contains("href=\"https://www.exemple.fr/conditions\""));
}

#[tokio::test]
async fn conditions_changed_meanwhile_are_read_again() {
    let app = Garden::open().await;
    write(&app, "Première version.").await;
    let page = recap(&app.visitor(), GARDEN, known_by("un@exemple.fr")).await;
    write(&app, "Seconde version.").await;
    let again = page.submit([("conditions", "1")]).await;
    again.refuses(&["conditions"]);
    assert!(again.text().contains("Seconde version."));
    again.submit([("conditions", "1")]).await.location();
}

#[tokio::test]
async fn the_same_words_are_not_a_new_version() {
    let app = Garden::open().await;
    write(&app, "Une version.").await;
    write(&app, "Une version.").await;
    assert_eq!(app.count("SELECT COUNT(*) FROM conditions").await, 1);
}
