//! A person sets up and shows their second factor.

use super::browser_of;
use crate::support::{Browser, Garden};
use platform::totp;

async fn set_up(app: &Garden, browser: &Browser) -> String {
    let page = browser.get("/second-facteur?suite=%2Fcategories").await;
    let secret = page.value_of("secret");
    let code = totp::code_at(&secret, app.app.clock.now()).expect("a code");
    page.submit_form("main form", [("code", &code)])
        .await
        .leads_to("/categories");
    secret
}

#[tokio::test]
async fn setting_up_asks_for_a_first_code_then_leads_back() {
    let app = Garden::open().await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    let page = sacha.get("/second-facteur").await;
    page.submit_form("main form", [("code", "000000")])
        .await
        .refuses(&["code"]);
    set_up(&app, &sacha).await;
    let shown = "SELECT COUNT(*) FROM sessions WHERE second_factor_at IS NOT NULL";
    assert_eq!(app.count(shown).await, 1);
    let letters = "SELECT COUNT(*) FROM mails WHERE kind = 'second_factor'";
    assert_eq!(app.count(letters).await, 1);
}

#[tokio::test]
async fn a_code_serves_once() {
    let app = Garden::open().await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    let secret = set_up(&app, &sacha).await;
    let code = totp::code_at(&secret, app.app.clock.now()).expect("a code");
    let again = browser_of(&app, "sacha@exemple.fr").await;
    let page = again.get("/second-facteur").await;
    page.submit_form("main form", [("code", &code)])
        .await
        .refuses(&["code"]);
    app.at("2026-11-22T08:02:00Z");
    let code = totp::code_at(&secret, app.app.clock.now()).expect("a code");
    page.submit_form("main form", [("code", &code)])
        .await
        .leads_to("/mon-compte");
}

/// Rule PPL-1.
#[tokio::test]
async fn a_key_is_added_only_after_the_code_when_there_is_one() {
    let app = Garden::open().await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    set_up(&app, &sacha).await;
    let again = browser_of(&app, "sacha@exemple.fr").await;
    again
        .post("/mon-compte/cles/question", [])
        .await
        .leads_to("/second-facteur?suite=%2Fmon%2Dcompte");
    let asked = sacha.post("/mon-compte/cles/question", []).await;
    assert_eq!(asked.status, 200, "the code was just shown");
}

#[tokio::test]
async fn taking_it_away_asks_for_a_code() {
    let app = Garden::open().await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    let secret = set_up(&app, &sacha).await;
    sacha
        .post("/second-facteur/retirer", [("code", "000000")])
        .await
        .refuses(&["code"]);
    app.at("2026-11-22T08:02:00Z");
    let code = totp::code_at(&secret, app.app.clock.now()).expect("a code");
    sacha
        .post("/second-facteur/retirer", [("code", &code)])
        .await
        .leads_to("/mon-compte");
    let page = sacha.get("/second-facteur").await;
    assert!(
        !page.value_of("secret").is_empty(),
        "it can be set up again"
    );
}
