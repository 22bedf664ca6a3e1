//! A person known in several gardens goes from one to the other.

use super::browser_of;
use crate::support::{Garden, Persona, slug};
use bocage::people::store::accounts;
use bocage::seed::small;
use platform::db::Access;
use values::Slug;

/// A second garden with the same people, where Léa is known.
async fn with_neighbour(app: &Garden) -> Slug {
    let chataignier: Slug = "chataignier".parse().expect("a slug");
    bocage::seed::make_garden(&app.app, "chataignier", "Jardin du Châtaignier")
        .await
        .expect("a garden");
    small::fill(&app.app, &chataignier)
        .await
        .expect("the small world");
    app.app.directory.read_again(&app.app).await.expect("read");
    let now = app.app.clock.now();
    let mut network = app
        .app
        .databases
        .network(Access::Write, now)
        .await
        .expect("the network");
    accounts::make_known(&mut network, &Persona::Lea.email(), &chataignier)
        .await
        .expect("known");
    network.commit().await.expect("known");
    chataignier
}

#[tokio::test]
async fn a_ticket_opens_the_other_garden_once_by_its_button() {
    let app = Garden::open().await;
    with_neighbour(&app).await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let page = lea.get("/mon-compte").await;
    assert!(page.text().contains("Jardin du Châtaignier"));
    let way = lea.get("/mes-jardins/chataignier").await.location();
    let path = way
        .strip_prefix("http://chataignier.localhost:8080")
        .expect("the other garden");
    let there = app.visitor_at("chataignier.localhost:8080");
    let answer = there.get(path).await.submit([]).await;
    answer.leads_to("/mon-espace");
    assert_eq!(answer.browser().get("/mon-compte").await.status, 200);
    there.post(path, []).await.leads_to("/connexion");
}

#[tokio::test]
async fn a_ticket_opens_no_other_garden_and_lasts_a_minute() {
    let app = Garden::open().await;
    with_neighbour(&app).await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let way = lea.get("/mes-jardins/chataignier").await.location();
    let path = way
        .strip_prefix("http://chataignier.localhost:8080")
        .expect("the other garden");
    app.visitor().post(path, []).await.leads_to("/connexion");
    app.at("2026-11-22T08:01:00Z");
    app.visitor_at("chataignier.localhost:8080")
        .post(path, [])
        .await
        .leads_to("/connexion");
}

#[tokio::test]
async fn a_garden_where_one_is_not_known_is_not_found() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    assert_eq!(lea.get("/mes-jardins/reseau").await.status, 404);
    assert_eq!(slug().as_str(), "breuil");
}
