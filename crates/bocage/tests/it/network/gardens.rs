//! The network's team sees its gardens.

use super::paul;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_team_sees_every_garden_by_its_counts() {
    let app = Garden::open().await;
    let page = paul(&app).await.get("/jardins").await;
    assert!(page.text().contains("Jardin du Breuil"), "{}", page.text());
    assert!(!page.text().contains("Léa"));
}

#[tokio::test]
async fn a_garden_has_no_such_list() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    assert_eq!(anne.get("/jardins").await.status, 404);
}
