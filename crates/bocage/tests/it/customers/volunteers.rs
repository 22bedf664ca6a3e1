//! Staff see whom to call when help is wanted.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cus_4_those_who_said_yes_are_listed_by_what_they_would_do() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1/modifier").await;
    page.submit([("volunteering", "yes"), ("domains", "driving")])
        .await
        .leads_to("/clients/1");
    let page = sacha.get("/clients/benevoles?domaine=driving").await;
    assert!(page.text().contains("Morel"), "{}", page.text());
    let page = sacha.get("/clients/benevoles?domaine=office").await;
    assert!(!page.text().contains("Morel Léa Oui"), "{}", page.text());
    let file = sacha.get("/clients/benevoles.xlsx").await;
    assert!(file.bytes.starts_with(b"PK"));
}
