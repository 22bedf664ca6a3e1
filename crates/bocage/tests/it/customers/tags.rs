//! Staff add a tag, rename it, take it away, and find customers by it.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn a_tag_is_added_renamed_and_taken_away() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/etiquettes").await;
    page.submit([("name", "")]).await.refuses(&["name"]);
    page.submit([("name", "a, b")]).await.refuses(&["name"]);
    page.submit([("name", "Marché")])
        .await
        .leads_to("/etiquettes");
    page.submit([("name", "Marché")]).await.refuses(&["name"]);
    let id = app.count("SELECT id FROM tags WHERE name = 'Marché'").await;
    let page = sacha.get(&format!("/etiquettes?etiquette={id}")).await;
    page.submit([("name", "Marché du samedi")])
        .await
        .leads_to("/etiquettes");
    let renamed = "SELECT COUNT(*) FROM tags WHERE name = 'Marché du samedi'";
    assert_eq!(app.count(renamed).await, 1);
    sacha
        .post(&format!("/etiquettes/{id}/retirer"), [])
        .await
        .leads_to("/etiquettes");
    assert_eq!(app.count(renamed).await, 0);
    let told = "SELECT COUNT(*) FROM history WHERE subject = 'tag'";
    assert_eq!(app.count(told).await, 3);
}

#[tokio::test]
async fn a_tag_leads_to_those_who_carry_it() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let id = app.count("SELECT MIN(tag_id) FROM customer_tags").await;
    let carried = format!("SELECT COUNT(*) FROM customer_tags WHERE tag_id = {id}");
    let carried = app.count(&carried).await;
    let page = sacha.get("/etiquettes").await;
    assert!(page.html().contains(&format!("/clients?etiquette={id}")));
    let list = sacha.get(&format!("/clients?etiquette={id}")).await;
    let rows = list
        .html()
        .matches("<th scope=\"row\"><a href=\"/clients/")
        .count();
    assert_eq!(i64::try_from(rows).expect("a few"), carried);
}

#[tokio::test]
async fn taking_a_tag_away_leaves_those_who_carried_it() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let customers = app.count("SELECT COUNT(*) FROM customers").await;
    let id = app.count("SELECT MIN(tag_id) FROM customer_tags").await;
    sacha
        .post(&format!("/etiquettes/{id}/retirer"), [])
        .await
        .leads_to("/etiquettes");
    let left = format!("SELECT COUNT(*) FROM customer_tags WHERE tag_id = {id}");
    assert_eq!(app.count(&left).await, 0);
    assert_eq!(app.count("SELECT COUNT(*) FROM customers").await, customers);
    assert_eq!(sacha.post("/etiquettes/999/retirer", []).await.status, 404);
}
