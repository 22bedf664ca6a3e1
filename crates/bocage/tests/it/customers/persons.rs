//! Staff look after the persons of a household.

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
async fn a_person_without_name_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answer = sacha
        .post("/clients/1/personnes", [("do", "save"), ("phone", "12")])
        .await;
    answer.refuses(&["first_name", "last_name", "phone"]);
}
