//! A person asks for a link by e-mail.

use crate::support::{Garden, Persona};

const FORM: &str = "form[action='/connexion/lien']";

#[tokio::test]
async fn a_person_receives_a_link_in_a_letter_that_leaves_at_once() {
    let app = Garden::open().await;
    let page = app.visitor().get("/connexion?suite=/depots").await;
    let answer = page
        .submit_form(FORM, [("email", "SACHA@exemple.fr")])
        .await;
    answer.leads_to("/connexion?envoye=1&suite=%2Fdepots");
    assert!(answer.follow().await.text().contains("30 minutes"));
    app.run_jobs().await;
    let sent = "SELECT COUNT(*) FROM mails WHERE recipient = 'sacha@exemple.fr' AND sent_at > ''";
    assert_eq!(app.count(sent).await, 1);
}

#[tokio::test]
async fn nobody_learns_whether_an_address_is_known() {
    let app = Garden::open().await;
    let page = app.visitor().get("/connexion").await;
    let known = page
        .submit_form(FORM, [("email", "sacha@exemple.fr")])
        .await;
    let unknown = page.submit_form(FORM, [("email", "zoe@exemple.fr")]).await;
    assert_eq!(known.location(), unknown.location());
    assert_eq!(app.count("SELECT COUNT(*) FROM mails").await, 1);
}

#[tokio::test]
async fn what_is_not_an_address_is_refused_beside_the_field() {
    let app = Garden::open().await;
    let page = app.visitor().get("/connexion").await;
    let answer = page.submit_form(FORM, [("email", "sacha")]).await;
    answer.refuses(&["email"]);
    assert_eq!(answer.value_of("email"), "sacha");
    assert_eq!(app.count("SELECT COUNT(*) FROM sign_in_links").await, 0);
}

#[tokio::test]
async fn too_many_tries_for_one_address_have_to_wait() {
    let app = Garden::open().await;
    let page = app.visitor().get("/connexion").await;
    for _ in 0..5 {
        page.submit_form(FORM, [("email", "sacha@exemple.fr")])
            .await
            .location();
    }
    let answer = page
        .submit_form(FORM, [("email", "sacha@exemple.fr")])
        .await;
    assert_eq!(answer.status, 429);
}

#[tokio::test]
async fn whoever_is_signed_in_is_led_on() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha.get("/connexion").await.leads_to("/aujourdhui");
    sacha
        .get("/connexion?suite=%2Fdepots")
        .await
        .leads_to("/depots");
    sacha
        .get("/connexion?suite=%2F%2Fexemple.org")
        .await
        .leads_to("/aujourdhui");
}
