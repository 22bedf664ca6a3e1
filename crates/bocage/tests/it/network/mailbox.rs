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
