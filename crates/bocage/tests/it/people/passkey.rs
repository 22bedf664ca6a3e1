//! A person adds a passkey, names it, takes it away.

use super::browser_of;
use crate::support::{Browser, Garden, Persona};
use bocage::people::store::{accounts, passkeys};
use platform::db::{Access, query};
use platform::passkeys::StoredKey;

/// A key of this persona's account, as a device would have made it.
async fn add_key(app: &Garden, persona: Persona) {
    let now = app.app.clock.now();
    let mut network = app
        .app
        .databases
        .network(Access::Write, now)
        .await
        .expect("the network");
    let account = accounts::find_by_email(&mut network, &persona.email())
        .await
        .expect("an account")
        .expect("an account");
    let key = StoredKey {
        credential_id: "c0ffee".to_owned(),
        credential: "{}".to_owned(),
    };
    passkeys::insert(&mut network, account.id, &key, "Téléphone")
        .await
        .expect("a key");
    network.commit().await.expect("a key");
}

async fn with_key(app: &Garden) -> Browser {
    let lea = browser_of(app, "lea@exemple.fr").await;
    add_key(app, Persona::Lea).await;
    lea
}

/// Whoever is signed in showed a second factor as they came.
async fn show_factor(app: &Garden) {
    let mut tx = app.write().await;
    tx.run(query("UPDATE sessions SET second_factor_at = created_at"))
        .await
        .expect("a factor");
    tx.commit().await.expect("a factor");
}

/// Rule PPL-1.
#[tokio::test]
async fn an_account_with_a_key_changes_its_factors_only_once_it_is_shown() {
    let app = Garden::open().await;
    let lea = with_key(&app).await;
    for act in ["question", "1", "1/retirer"] {
        lea.post(&format!("/mon-compte/cles/{act}"), [])
            .await
            .leads_to("/second-facteur?suite=%2Fmon%2Dcompte");
    }
    let page = lea.get("/second-facteur?suite=%2Fmon%2Dcompte").await;
    assert!(page.html().contains("data-passkey=\"enter\""));
    assert!(page.value_of("secret").is_empty(), "no code is set up here");
    lea.post("/second-facteur", [("suite", "/mon-compte")])
        .await
        .leads_to("/second-facteur?suite=%2Fmon%2Dcompte");
    show_factor(&app).await;
    let asked = lea.post("/mon-compte/cles/question", []).await;
    assert_eq!(asked.status, 404, "the key of the test is none");
    lea.post("/mon-compte/cles/1/retirer", [])
        .await
        .leads_to("/mon-compte");
}

#[tokio::test]
async fn the_device_is_asked_for_a_key_of_this_site() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let answer = lea.post("/mon-compte/cles/question", []).await;
    assert_eq!(answer.status, 200);
    assert!(answer.html().contains("\"residentKey\":\"required\""));
    assert!(answer.html().contains("breuil.localhost"));
}

#[tokio::test]
async fn an_answer_to_no_question_adds_nothing() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let answer = lea.post("/mon-compte/cles", [("challenge", "x")]).await;
    assert_eq!(answer.status, 404);
}

#[tokio::test]
async fn a_key_is_renamed_and_taken_away_by_its_owner_alone() {
    let app = Garden::open().await;
    let lea = with_key(&app).await;
    show_factor(&app).await;
    let sacha = browser_of(&app, "sacha@exemple.fr").await;
    let page = lea.get("/mon-compte").await;
    page.submit_form(
        "form[action='/mon-compte/cles/1']",
        [("label", "Mon portable")],
    )
    .await
    .leads_to("/mon-compte");
    assert!(lea.get("/mon-compte").await.html().contains("Mon portable"));
    assert_eq!(
        sacha.post("/mon-compte/cles/1/retirer", []).await.status,
        404
    );
    lea.post("/mon-compte/cles/1/retirer", [])
        .await
        .leads_to("/mon-compte");
    assert!(!lea.get("/mon-compte").await.html().contains("Mon portable"));
}
