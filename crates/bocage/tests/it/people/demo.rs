//! A visitor of the demonstration becomes a persona in one click.

use crate::support::Garden;

#[tokio::test]
async fn one_click_signs_in_and_leads_home() {
    let app = Garden::open().await;
    let answer = app.visitor().get("/demo/entrer/sacha").await;
    answer.leads_to("/aujourdhui");
    assert_eq!(answer.browser().get("/categories").await.status, 200);
    app.visitor()
        .get("/demo/entrer/lea")
        .await
        .leads_to("/mon-espace");
}

#[tokio::test]
async fn an_unknown_persona_is_not_found() {
    let app = Garden::open().await;
    assert_eq!(app.visitor().get("/demo/entrer/zoe").await.status, 404);
}
