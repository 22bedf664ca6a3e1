//! A person signs in with their password.

use super::browser_of;
use crate::support::{Browser, Garden};

const FORM: &str = "form[action='/connexion/mot-de-passe']";
const PASSWORD: &str = "trois poireaux chantent";

async fn with_password(app: &Garden, email: &str) -> Browser {
    let browser = browser_of(app, email).await;
    browser
        .post("/mon-compte/mot-de-passe", [("password", PASSWORD)])
        .await
        .leads_to("/mon-compte");
    browser
}

#[tokio::test]
async fn the_right_password_signs_in() {
    let app = Garden::open().await;
    with_password(&app, "sacha@exemple.fr").await;
    let page = app.visitor().get("/connexion").await;
    let answer = page
        .submit_form(
            FORM,
            [("login", "Sacha@exemple.fr"), ("password", PASSWORD)],
        )
        .await;
    answer.leads_to("/aujourdhui");
    assert_eq!(answer.browser().get("/categories").await.status, 200);
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_sentence() {
    let app = Garden::open().await;
    with_password(&app, "sacha@exemple.fr").await;
    let page = app.visitor().get("/connexion").await;
    let wrong = page
        .submit_form(
            FORM,
            [("login", "sacha@exemple.fr"), ("password", "autre chose")],
        )
        .await;
    let unknown = page
        .submit_form(FORM, [("login", "zoe@exemple.fr"), ("password", PASSWORD)])
        .await;
    let none_yet = page
        .submit_form(FORM, [("login", "lea@exemple.fr"), ("password", PASSWORD)])
        .await;
    for answer in [wrong, unknown, none_yet] {
        answer.refuses(&["password"]);
    }
}

#[tokio::test]
async fn an_empty_form_is_refused_beside_both_fields() {
    let app = Garden::open().await;
    let page = app.visitor().get("/connexion").await;
    page.submit_form(FORM, [])
        .await
        .refuses(&["login", "password"]);
}
