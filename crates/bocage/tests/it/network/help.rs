//! Everybody reads the handbook.

use crate::support::Garden;

#[tokio::test]
async fn every_chapter_opens() {
    let app = Garden::open().await;
    let first = app.visitor().get("/aide").await;
    assert!(first.text().contains("Premiers pas"));
    for chapter in [
        "premiers-pas",
        "se-connecter",
        "equipe-et-roles",
        "reglages",
        "emporter-ses-donnees",
    ] {
        let page = app.visitor().get(&format!("/aide/{chapter}")).await;
        assert_eq!(page.status, 200, "{chapter}");
        assert!(page.html().contains("<h2>"), "{chapter}");
    }
    assert_eq!(app.visitor().get("/aide/ailleurs").await.status, 404);
}
