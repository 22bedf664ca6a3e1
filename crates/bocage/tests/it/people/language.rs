//! A person says in which language the garden writes to them.

use super::browser_of;
use crate::support::Garden;

#[tokio::test]
async fn pages_and_letters_speak_the_language_chosen() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let answer = lea.post("/mon-compte/langue", [("language", "en")]).await;
    answer.leads_to("/mon-compte");
    assert!(answer.follow().await.text().contains("My account"));
    app.visitor()
        .post("/connexion/lien", [("email", "lea@exemple.fr")])
        .await
        .location();
    let english = "SELECT COUNT(*) FROM mails WHERE subject LIKE 'Your link%'";
    assert_eq!(app.count(english).await, 1);
}

#[tokio::test]
async fn another_language_is_refused() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let answer = lea.post("/mon-compte/langue", [("language", "xx")]).await;
    answer.refuses(&["language"]);
}
