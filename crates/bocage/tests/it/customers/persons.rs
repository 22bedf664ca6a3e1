//! Staff look after the persons of a household.

use platform::db::query;

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

/// Makes the administrator a person of the first household; gives their id.
async fn add_anne(app: &Garden) -> String {
    let mut tx = app.write().await;
    tx.run(query(
        "UPDATE persons SET customer_id = 1, is_main = FALSE WHERE email = 'anne@exemple.fr'",
    ))
    .await
    .expect("a member");
    tx.commit().await.expect("a member");
    let id = "SELECT id FROM persons WHERE email = 'anne@exemple.fr'";
    app.count(id).await.to_string()
}

#[tokio::test]
async fn ppl_2_whoever_cannot_give_a_role_changes_no_address_of_its_holder() {
    let app = Garden::open().await;
    let anne = add_anne(&app).await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let act = "/clients/1/personnes";
    let save = |email| {
        [
            ("do", "save"),
            ("person", anne.as_str()),
            ("first_name", "Annie"),
            ("last_name", "Guichard"),
            ("email", email),
        ]
    };
    sacha
        .post(act, save("sacha@exemple.fr"))
        .await
        .refuses(&["email"]);
    sacha.post(act, save("anne@exemple.fr")).await.leads_to(act);
    sacha
        .post(act, [("do", "leave"), ("person", &anne)])
        .await
        .refuses(&[&format!("leave-{anne}")]);
    let administrator = app.signed_in(Persona::Anne).await;
    administrator
        .post(act, save("annie@exemple.fr"))
        .await
        .leads_to(act);
}

#[tokio::test]
async fn the_last_administrator_does_not_leave() {
    let app = Garden::open().await;
    let id = add_anne(&app).await;
    let anne = app.signed_in(Persona::Anne).await;
    let fields = [("do", "leave"), ("person", id.as_str())];
    let answer = anne.post("/clients/1/personnes", fields).await;
    answer.refuses(&[&format!("leave-{id}")]);
    assert!(answer.text().contains("au moins une personne"));
    assert_eq!(anne.get("/equipe").await.status, 200);
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
