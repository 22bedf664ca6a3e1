//! In the demonstration, everybody reads the letters.

use crate::support::Garden;

#[tokio::test]
async fn letters_are_listed_and_their_links_can_be_followed() {
    let app = Garden::open().await;
    app.visitor()
        .post("/connexion/lien", [("email", "lea@exemple.fr")])
        .await
        .location();
    let page = app.visitor().get("/courrier").await;
    assert!(page.text().contains("Votre lien pour entrer"));
    let id = app.count("SELECT MAX(id) FROM mails").await;
    let letter = app.visitor().get(&format!("/courrier/{id}")).await;
    assert!(
        letter
            .html()
            .contains("<a href=\"http://breuil.localhost:8080/connexion/")
    );
}

#[tokio::test]
async fn an_unknown_letter_is_not_found() {
    let app = Garden::open().await;
    assert_eq!(app.visitor().get("/courrier/999").await.status, 404);
    assert_eq!(app.visitor().get("/courrier").await.status, 200);
}

#[tokio::test]
async fn a_letter_is_shown_as_it_looks_shut_in_by_its_own_policy() {
    let app = Garden::open().await;
    app.visitor()
        .post("/connexion/lien", [("email", "lea@exemple.fr")])
        .await
        .location();
    let id = app.count("SELECT MAX(id) FROM mails").await;
    let path = format!("/courrier/{id}/apercu");
    let policy = |page: &crate::support::Page| {
        let header = page.headers.get("content-security-policy").expect("set");
        header.to_str().expect("text").to_owned()
    };
    let letter = app.visitor().get(&format!("/courrier/{id}")).await;
    assert!(letter.html().contains(&format!("src=\"{path}\"")));
    assert!(!letter.html().contains("style="), "{}", letter.html());
    assert!(
        policy(&letter).contains("frame-src 'self'"),
        "{}",
        policy(&letter)
    );
    assert!(
        policy(&letter).contains("script-src 'self'"),
        "the rest stands"
    );
    let shown = app.visitor().get(&path).await;
    assert!(shown.html().contains("style="));
    assert!(
        policy(&shown).starts_with("default-src 'none'"),
        "{}",
        policy(&shown)
    );
    assert!(policy(&shown).contains("sandbox"));
    assert_eq!(app.visitor().get("/courrier/999/apercu").await.status, 404);
}
