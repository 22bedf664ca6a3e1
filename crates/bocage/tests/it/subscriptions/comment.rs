//! Staff write a comment beside a subscription.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn a_comment_is_kept_and_a_second_one_written_blindly_is_shown_the_first() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/abonnements/1").await;
    page.submit_form("#comment", [("comment", "Sans oignon")])
        .await
        .leads_to("/abonnements/1");
    let blind = page
        .submit_form("#comment", [("comment", "Avec ail")])
        .await;
    blind.refuses(&["comment"]);
    assert!(blind.text().contains("Sans oignon"));
}

#[tokio::test]
async fn a_comment_too_long_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/abonnements/1").await;
    let long = "a".repeat(6_000);
    page.submit_form("#comment", [("comment", &long)])
        .await
        .refuses(&["comment"]);
}
