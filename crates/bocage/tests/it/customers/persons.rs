//! Staff look after the persons of a household.

use crate::people::browser_of;
use crate::support::{Garden, Persona};

#[tokio::test]
async fn cus_5_a_person_added_is_found_and_one_who_left_is_not() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let act = "/clients/1/personnes";
    let fields = [
        ("do", "save"),
        ("first_name", "Yannick"),
        ("last_name", "Morel"),
    ];
    sacha.post(act, fields).await.leads_to(act);
    let found = sacha.get("/clients?q=yannick").await;
    assert!(
        found.text().contains("Morel Léa & Yannick"),
        "{}",
        found.text()
    );
    let id = "SELECT id FROM persons WHERE first_name = 'Yannick'";
    let id = app.count(id).await.to_string();
    sacha
        .post(act, [("do", "main"), ("person", &id)])
        .await
        .leads_to(act);
    let main = "SELECT COUNT(*) FROM persons WHERE customer_id = 1 AND is_main";
    assert_eq!(app.count(main).await, 1);
    let lea = "SELECT id FROM persons WHERE email = 'lea@exemple.fr'";
    let lea = app.count(lea).await.to_string();
    sacha
        .post(act, [("do", "leave"), ("person", &lea)])
        .await
        .leads_to(act);
    let gone = sacha.get("/clients?q=lea%40exemple").await;
    assert!(!gone.text().contains("Morel"), "{}", gone.text());
}

#[tokio::test]
async fn another_address_has_to_be_proven_anew() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    app.visitor()
        .post("/connexion/lien", [("email", "lea@exemple.fr")])
        .await
        .location();
    let sacha = app.signed_in(Persona::Sacha).await;
    let id = "SELECT id FROM persons WHERE email = 'lea@exemple.fr'";
    let id = app.count(id).await.to_string();
    let save = |email| {
        [
            ("do", "save"),
            ("person", id.as_str()),
            ("first_name", "Léa"),
            ("last_name", "Morel"),
            ("email", email),
        ]
    };
    let act = "/clients/1/personnes";
    sacha.post(act, save("lea@exemple.fr")).await.leads_to(act);
    assert_eq!(lea.get("/mon-compte").await.status, 200, "nothing changed");
    sacha
        .post(act, save("l.morel@exemple.fr"))
        .await
        .leads_to(act);
    lea.get("/mon-compte")
        .await
        .leads_to("/connexion?suite=%2Fmon%2Dcompte");
    assert_eq!(app.count("SELECT COUNT(*) FROM sign_in_links").await, 0);
    let proven = "SELECT COUNT(*) FROM persons WHERE first_name = 'Léa' AND account_id > 0";
    assert_eq!(app.count(proven).await, 0);
}

#[tokio::test]
async fn a_person_without_name_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha
        .post("/clients/1/personnes", [("do", "save"), ("phone", "12")])
        .await;
    answer.refuses(&["first_name", "last_name", "phone"]);
}
