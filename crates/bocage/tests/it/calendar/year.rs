//! Staff see a season at a glance.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cal_4_weeks_show_their_baskets_and_what_makes_them_differ() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/calendrier").await;
    for words in ["semaine 48", "fermé", "Armistice", "À décider"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(page.statements() <= 9);
}

#[tokio::test]
async fn a_garden_without_season_says_how_to_begin() {
    let app = Garden::empty().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/calendrier").await;
    assert!(!page.status.is_server_error(), "{}", page.text());
}
