//! Staff see the rounds of the week.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_rounds_show_their_next_day_and_its_baskets() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/tournees").await;
    assert!(page.text().contains("ME1 Mercredi"), "{}", page.text());
    assert!(page.text().contains("mer. 25 nov."));
    assert!(page.statements() <= 5);
    assert!(sacha.get("/tournees.xlsx").await.bytes.starts_with(b"PK"));
}
