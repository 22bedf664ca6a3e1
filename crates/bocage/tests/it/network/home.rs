//! Anybody looks at the front page.

use super::NETWORK;
use crate::support::Garden;

#[tokio::test]
async fn a_garden_shows_who_it_is_and_what_it_sells() {
    let app = Garden::open().await;
    let page = app.visitor().get("/").await;
    assert!(page.text().contains("Jardin du Breuil"));
    assert!(page.text().contains("Panier simple chaque semaine"));
    assert!(page.text().contains("14,20 €"));
    assert!(page.html().contains("href=\"/s-abonner\""));
    assert!(page.statements() <= 4, "{}", page.statements());
}

#[tokio::test]
async fn a_garden_with_nothing_yet_has_a_page_too() {
    let app = Garden::empty().await;
    let page = app.visitor().get("/").await;
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn the_network_lists_its_gardens_and_who_one_may_become() {
    let app = Garden::open().await;
    let page = app.visitor_at(NETWORK).get("/").await;
    assert!(page.text().contains("Jardin du Breuil"));
    assert!(
        page.html()
            .contains("http://breuil.localhost:8080/demo/entrer/lea")
    );
    assert!(!page.html().contains("http://reseau."));
}
