//! Staff see who works here and give a role.

use super::browser_of;
use crate::support::{Garden, Persona};

const NADEGE: [(&str, &str); 4] = [
    ("email", "nadege@exemple.fr"),
    ("first_name", "Nadège"),
    ("last_name", "Colin"),
    ("starts_on", "2026-11-22"),
];

async fn role_id(app: &Garden, title: &str) -> String {
    app.count(&format!("SELECT id FROM roles WHERE title = '{title}'"))
        .await
        .to_string()
}

#[tokio::test]
async fn the_team_is_listed_with_roles_in_few_statements() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/equipe").await;
    assert!(page.text().contains("Sacha Lemoine"));
    assert!(page.text().contains("Vente et accueil"));
    assert!(page.statements() <= 5, "{}", page.statements());
}

#[tokio::test]
async fn a_new_person_gets_a_role_and_a_letter() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let role = role_id(&app, "Bénévolat").await;
    let page = anne.get("/equipe").await;
    let [email, first, last, from] = NADEGE;
    let answer = page
        .submit_form(
            "form#give",
            [
                email,
                first,
                last,
                from,
                ("role", &role),
                ("ends_on", "2026-12-31"),
            ],
        )
        .await;
    answer.leads_to("/equipe");
    assert!(anne.get("/equipe").await.text().contains("Nadège Colin"));
    let letters = "SELECT COUNT(*) FROM mails WHERE recipient = 'nadege@exemple.fr'";
    assert_eq!(app.count(letters).await, 1);
    let noted = "SELECT COUNT(*) FROM history WHERE act = 'history-role-given'";
    assert_eq!(app.count(noted).await, 1);
}

#[tokio::test]
async fn a_known_person_keeps_their_name_and_household() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let persons = app.count("SELECT COUNT(*) FROM persons").await;
    let role = role_id(&app, "Bénévolat").await;
    let fields = [
        ("email", "lea@exemple.fr"),
        ("first_name", "Autre"),
        ("last_name", "Nom"),
        ("starts_on", "2026-11-22"),
        ("ends_on", "2026-12-31"),
        ("role", &role),
    ];
    anne.post("/equipe", fields).await.leads_to("/equipe");
    assert_eq!(app.count("SELECT COUNT(*) FROM persons").await, persons);
    assert!(anne.get("/equipe").await.text().contains("Léa Morel"));
}

#[tokio::test]
async fn a_form_half_filled_is_refused_and_nothing_is_written() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let before = app.count("SELECT COUNT(*) FROM person_roles").await;
    let role = role_id(&app, "Bénévolat").await;
    anne.post("/equipe", [("email", "nadege")]).await.refuses(&[
        "email",
        "first_name",
        "last_name",
        "role",
        "starts_on",
    ]);
    let [email, first, last, from] = NADEGE;
    anne.post(
        "/equipe",
        [
            email,
            first,
            last,
            from,
            ("role", &role),
            ("ends_on", "2026-11-01"),
        ],
    )
    .await
    .refuses(&["ends_on"]);
    anne.post("/equipe", [email, first, last, from, ("role", "999")])
        .await
        .refuses(&["role"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM person_roles").await, before);
}

#[tokio::test]
async fn nobody_gives_a_role_stronger_than_their_own() {
    let app = Garden::open().await;
    // Whoever keeps the sales role may also give roles, and still is no administrator.
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "INSERT INTO role_rights (role_id, right_code)
         SELECT id, 'people.write' FROM roles WHERE title = 'Vente et accueil'",
    ))
    .await
    .expect("a right");
    tx.commit().await.expect("a right");
    let sacha = app.signed_in(Persona::Sacha).await;
    let role = role_id(&app, "Administration").await;
    let [email, first, last, from] = NADEGE;
    sacha
        .post("/equipe", [email, first, last, from, ("role", &role)])
        .await
        .refuses(&["role"]);
}

/// Rule PPL-2.
#[tokio::test]
async fn a_bound_role_is_given_with_its_depot_or_its_last_day() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let before = app.count("SELECT COUNT(*) FROM person_roles").await;
    let [email, first, last, from] = NADEGE;
    for (title, field) in [("Accueil d’un dépôt", "depot"), ("Bénévolat", "ends_on")] {
        let role = role_id(&app, title).await;
        anne.post("/equipe", [email, first, last, from, ("role", &role)])
            .await
            .refuses(&[field]);
    }
    assert_eq!(app.count("SELECT COUNT(*) FROM person_roles").await, before);
    let role = role_id(&app, "Accueil d’un dépôt").await;
    let depot = ("depot", "1");
    anne.post(
        "/equipe",
        [email, first, last, from, ("role", &role), depot],
    )
    .await
    .leads_to("/equipe");
}

#[tokio::test]
async fn the_last_administrator_gets_no_end_date() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let role = role_id(&app, "Administration").await;
    let fields = [
        ("email", "anne@exemple.fr"),
        ("first_name", "Anne"),
        ("last_name", "Guichard"),
        ("starts_on", "2026-11-22"),
        ("role", role.as_str()),
        ("ends_on", "2026-12-31"),
    ];
    let answer = anne.post("/equipe", fields).await;
    answer.refuses(&["ends_on"]);
    assert!(answer.text().contains("au moins une personne"));
    assert_eq!(app.count("SELECT COUNT(*) FROM mails").await, 0);
    let dated = "SELECT COUNT(*) FROM person_roles WHERE ends_on = '2026-12-31'";
    assert_eq!(app.count(dated).await, 0);
}

/// Rule PPL-1.
#[tokio::test]
async fn whoever_is_given_a_role_signs_in_again_as_often_as_staff() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let anne = app.signed_in(Persona::Anne).await;
    let role = role_id(&app, "Bénévolat").await;
    let fields = [
        ("email", "lea@exemple.fr"),
        ("first_name", "Léa"),
        ("last_name", "Morel"),
        ("starts_on", "2026-11-22"),
        ("ends_on", "2026-12-31"),
        ("role", role.as_str()),
    ];
    anne.post("/equipe", fields).await.leads_to("/equipe");
    assert_eq!(lea.get("/mon-compte").await.status, 200);
    app.at("2026-11-22T18:00:00Z");
    lea.get("/mon-compte")
        .await
        .leads_to("/connexion?suite=%2Fmon%2Dcompte");
}

/// Rule PPL-1.
#[tokio::test]
async fn a_session_opened_as_a_member_counts_seven_days_once_a_role_began() {
    let app = Garden::open().await;
    let lea = browser_of(&app, "lea@exemple.fr").await;
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "INSERT INTO person_roles (person_id, role_id, starts_on)
         SELECT p.id, r.id, '2026-11-28' FROM persons p, roles r
         WHERE p.email = 'lea@exemple.fr' AND r.title = 'Bénévolat'",
    ))
    .await
    .expect("a role");
    tx.commit().await.expect("a role");
    app.at("2026-11-28T08:00:00Z");
    assert_eq!(lea.get("/mon-compte").await.status, 200);
    app.at("2026-11-29T08:00:00Z");
    lea.get("/mon-compte")
        .await
        .leads_to("/connexion?suite=%2Fmon%2Dcompte");
}

#[tokio::test]
async fn the_team_is_closed_to_those_without_the_right() {
    let app = Garden::open().await;
    let karim = app.signed_in(Persona::Karim).await;
    assert_eq!(karim.get("/equipe").await.status, 403);
}

#[tokio::test]
async fn a_depot_that_the_page_does_not_offer_is_refused() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let role = role_id(&app, "Bénévolat").await;
    let page = anne.get("/equipe").await;
    let [email, first, last, from] = NADEGE;
    let asked = [
        email,
        first,
        last,
        from,
        ("role", &role),
        ("ends_on", "2026-12-31"),
        ("depot", "999999"),
    ];
    page.submit_form("form#give", asked)
        .await
        .refuses(&["depot"]);
}
