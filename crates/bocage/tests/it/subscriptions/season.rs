//! A member sees the season month by month.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn coming_and_past_deliveries_show_under_their_month() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let coming = lea.get("/mon-espace/calendrier").await;
    assert!(coming.text().contains("décembre 2026"), "{}", coming.text());
    assert!(coming.text().contains("mer. 23 déc."), "{}", coming.text());
    let past = lea.get("/mon-espace/calendrier?vue=passe").await;
    assert!(past.text().contains("novembre 2026"), "{}", past.text());
    assert!(past.text().contains("mer. 18 nov."), "{}", past.text());
}
