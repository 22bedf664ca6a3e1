//! Staff find every setting.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn each_door_of_the_hub_opens() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages").await;
    for path in [
        "/reglages/fiche",
        "/reglages/banque",
        "/reglages/modules",
        "/reglages/people",
        "/reglages/calendar",
        "/reglages/depots",
        "/reglages/membership",
        "/reglages/catalogue",
        "/reglages/subscriptions",
        "/reglages/deliveries",
        "/reglages/taches",
        "/bienvenue",
        "/calendrier/saisons",
        "/categories",
        "/types-d-adhesion",
        "/roles",
        "/historique?sujet=setting",
        "/aide/emporter-ses-donnees",
    ] {
        assert!(page.html().contains(path), "{path}");
        assert_eq!(anne.get(path).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn the_network_s_own_space_has_no_rule_of_sale_to_set() {
    let app = Garden::open().await;
    let page = super::paul(&app).await.get("/reglages").await;
    assert!(page.html().contains("/reglages/fiche"));
    assert!(!page.html().contains("/reglages/catalogue"));
    assert!(!page.html().contains("/bienvenue"));
}

#[tokio::test]
async fn a_door_without_right_is_not_shown() {
    let app = Garden::open().await;
    let paul = app.signed_in(Persona::Paul).await;
    let page = paul.get("/reglages").await;
    assert!(!page.html().contains("/reglages/banque"));
    assert_eq!(paul.get("/reglages/banque").await.status, 403);
}
