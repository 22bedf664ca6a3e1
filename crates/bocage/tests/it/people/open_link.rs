//! A person opens the link of their letter.

use super::{by_link, link_of_letter};
use crate::support::Garden;

#[tokio::test]
async fn the_link_shows_a_button_and_the_button_signs_in_once() {
    let app = Garden::open().await;
    by_link(&app, "sacha@exemple.fr")
        .await
        .leads_to("/aujourdhui");
    let link = link_of_letter(&app).await;
    let page = app.visitor().get(&link).await;
    assert!(page.text().contains("Un lien sert une seule fois"));
    let again = app.visitor().post(&link, []).await;
    assert_eq!(again.status, 422);
}

#[tokio::test]
async fn looking_at_the_link_does_not_use_it_up() {
    let app = Garden::open().await;
    app.visitor()
        .post("/connexion/lien", [("email", "lea@exemple.fr")])
        .await
        .location();
    let link = link_of_letter(&app).await;
    for _ in 0..3 {
        app.visitor().get(&link).await;
    }
    app.visitor().post(&link, []).await.leads_to("/mon-espace");
}

#[tokio::test]
async fn a_link_is_too_old_after_half_an_hour() {
    let app = Garden::open().await;
    app.visitor()
        .post("/connexion/lien", [("email", "lea@exemple.fr")])
        .await
        .location();
    let link = link_of_letter(&app).await;
    app.at("2026-11-22T08:30:00Z");
    assert_eq!(app.visitor().post(&link, []).await.status, 422);
}

#[tokio::test]
async fn the_link_leads_back_to_the_page_first_asked_for() {
    let app = Garden::open().await;
    app.visitor()
        .post(
            "/connexion/lien",
            [("email", "sacha@exemple.fr"), ("suite", "/categories")],
        )
        .await
        .location();
    let link = link_of_letter(&app).await;
    let answer = app.visitor().post(&link, []).await;
    answer.leads_to("/categories");
    assert_eq!(answer.follow().await.status, 200);
}

#[tokio::test]
async fn the_cookie_is_kept_from_scripts_and_other_sites() {
    let app = Garden::open().await;
    let answer = by_link(&app, "sacha@exemple.fr").await;
    let cookie = answer.headers.get("set-cookie").expect("a cookie");
    let cookie = cookie.to_str().expect("text");
    assert!(cookie.contains("HttpOnly"), "{cookie}");
    assert!(cookie.contains("SameSite=Lax"), "{cookie}");
    assert!(
        cookie.contains("Max-Age=604800"),
        "seven days for staff: the house closes it sooner: {cookie}"
    );
}
