//! A garden's first steps. Rule NET-5.

use super::paul;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn a_garden_that_sells_has_nothing_left_to_do() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/bienvenue").await;
    assert!(page.text().contains("Tout est prêt"), "{}", page.text());
}

#[tokio::test]
async fn an_empty_garden_begins_with_its_file() {
    let app = Garden::open().await;
    let page = paul(&app).await.get("/bienvenue").await;
    assert!(page.text().contains("Il manque le SIRET"));
    assert!(page.text().contains("Faire cette étape"));
    assert!(page.text().contains("14,00 €"), "{}", page.text());
}
