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

#[tokio::test]
async fn what_the_file_says_of_reaching_the_garden_is_on_its_page() {
    let app = Garden::open().await;
    let anne = app.signed_in(crate::support::Persona::Anne).await;
    let file = anne.get("/reglages/fiche").await;
    file.submit([
        ("website", "jardin-du-breuil.example"),
        ("phone", "0329000012"),
    ])
    .await
    .leads_to("/reglages/fiche");
    let page = app.visitor().get("/").await;
    let html = page.html();
    assert!(
        page.text().contains("12 chemin du Breuil"),
        "{}",
        page.text()
    );
    assert!(
        html.contains("href=\"https://jardin-du-breuil.example\""),
        "{html}"
    );
    assert!(html.contains("href=\"tel:0329000012\""), "{html}");
}
