//! The network's team opens a garden.

use super::paul;
use crate::support::{Garden, Persona};
use platform::db::{Access, query};
use values::Slug;

const FIELDS: [(&str, &str); 5] = [
    ("name", "Jardin des Saules"),
    ("slug", "saules"),
    ("first_name", "Inès"),
    ("last_name", "Marchand"),
    ("email", "ines@exemple.fr"),
];

#[tokio::test]
async fn a_new_garden_answers_at_once_with_its_roles_and_its_letter() {
    let app = Garden::open().await;
    let paul = paul(&app).await;
    let page = paul.get("/jardins/nouveau").await;
    page.submit(FIELDS).await.leads_to("/jardins");
    let site = app.visitor_at("saules.localhost:8080");
    assert!(site.get("/").await.text().contains("Jardin des Saules"));
    let slug: Slug = "saules".parse().expect("a slug");
    let now = app.app.clock.now();
    let mut tx = app
        .app
        .databases
        .garden(&slug, Access::Read, now)
        .await
        .expect("the garden");
    let (letter,): (String,) = tx
        .one(query(
            "SELECT text_body FROM mails WHERE recipient = 'ines@exemple.fr'",
        ))
        .await
        .expect("a letter");
    assert!(
        letter.contains("http://saules.localhost:8080/connexion"),
        "{letter}"
    );
    let (roles,): (i64,) = tx
        .one(query("SELECT COUNT(*) FROM roles"))
        .await
        .expect("roles");
    assert_eq!(roles, 9);
}

#[tokio::test]
async fn an_address_already_taken_is_refused() {
    let app = Garden::open().await;
    let paul = paul(&app).await;
    let page = paul.get("/jardins/nouveau").await;
    let mut taken = FIELDS;
    taken[1] = ("slug", "breuil");
    page.submit(taken).await.refuses(&["slug"]);
    let mut own = FIELDS;
    own[1] = ("slug", "reseau");
    page.submit(own).await.refuses(&["slug"]);
}

#[tokio::test]
async fn an_empty_form_is_refused_beside_each_field() {
    let app = Garden::open().await;
    let paul = paul(&app).await;
    let page = paul.get("/jardins/nouveau").await;
    page.submit([])
        .await
        .refuses(&["name", "slug", "email", "first_name", "last_name"]);
}

#[tokio::test]
async fn a_garden_opens_no_other() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    assert_eq!(anne.post("/jardins/nouveau", FIELDS).await.status, 404);
}
