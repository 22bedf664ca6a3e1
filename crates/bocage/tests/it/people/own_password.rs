//! A person chooses the password of their account.

use super::browser_of;
use crate::support::Garden;

const PATH: &str = "/mon-compte/mot-de-passe";
const PASSWORD: &str = "trois poireaux chantent";

#[tokio::test]
async fn a_weak_password_is_refused_with_its_reason() {
    let app = Garden::open().await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    for (weak, reason) in [
        ("court", "12 signes"),
        ("motdepasse123", "en premier"),
        ("Lemoine-2026", "votre nom"),
    ] {
        let answer = sacha.post(PATH, [("password", weak)]).await;
        answer.refuses(&["password"]);
        assert!(answer.text().contains(reason), "{}", answer.text());
    }
}

#[tokio::test]
async fn changing_a_password_asks_for_the_current_one() {
    let app = Garden::open().await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    sacha
        .post(PATH, [("password", PASSWORD)])
        .await
        .leads_to("/mon-compte");
    let new = "quatre navets dansent";
    sacha
        .post(PATH, [("password", new), ("current", "autre chose")])
        .await
        .refuses(&["current"]);
    sacha
        .post(PATH, [("password", new), ("current", PASSWORD)])
        .await
        .leads_to("/mon-compte");
}

#[tokio::test]
async fn a_new_password_closes_the_other_sessions() {
    let app = Garden::open().await;
    let phone = browser_of(&app, "sacha@exemple.fr").await;
    let desk = browser_of(&app, "sacha@exemple.fr").await;
    desk.post(PATH, [("password", PASSWORD)])
        .await
        .leads_to("/mon-compte");
    phone
        .get("/mon-compte")
        .await
        .leads_to("/connexion?suite=%2Fmon%2Dcompte");
    assert_eq!(desk.get("/mon-compte").await.status, 200);
}
