//! Staff see the weeks without delivery.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cal_2_coming_closed_weeks_are_listed() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/calendrier/semaines").await;
    assert!(page.text().contains("semaine 53"), "{}", page.text());
    assert!(page.statements() <= 5);
}
