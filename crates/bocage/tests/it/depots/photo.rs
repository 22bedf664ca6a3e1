//! A depot shows its photo.

use crate::support::{Garden, Page, Persona};

const KIND: &str = "multipart/form-data; boundary=limit";

fn body(photo: &str, alt: &str) -> String {
    format!(
        "--limit\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"lieu\"\r\n\r\n\
         {photo}\r\n--limit\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\n\
         {alt}\r\n--limit--\r\n"
    )
}

async fn send(app: &Garden, photo: &str, alt: &str) -> Page {
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha
        .post_body("/depots/1/photo", KIND, body(photo, alt))
        .await
}

/// What begins as a WebP does and can be written as text.
fn webp() -> String {
    "RIFF\u{1}\u{1}\u{1}\u{1}WEBPVP8 ".to_owned()
}

#[tokio::test]
async fn a_photo_is_shown_to_all_with_its_sentence_then_taken_away() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    send(&app, &webp(), "La porte bleue")
        .await
        .leads_to("/depots/1");
    let list = app.visitor().get("/points-de-depot").await;
    assert!(list.html().contains("alt=\"La porte bleue\""));
    let file = sacha.get("/depots/1").await;
    assert!(file.html().contains("alt=\"La porte bleue\""));
    let photo = app.visitor().get("/depots/1/photo").await;
    assert_eq!(photo.status, 200);
    assert_eq!(photo.headers["content-type"], "image/webp");
    assert_eq!(photo.headers["cache-control"], "public, max-age=300");
    assert_eq!(photo.bytes, webp().into_bytes());
    sacha
        .post("/depots/1/photo/retirer", [])
        .await
        .leads_to("/depots/1");
    assert_eq!(app.visitor().get("/depots/1/photo").await.status, 404);
}

#[tokio::test]
async fn what_is_not_a_photo_or_says_nothing_is_refused() {
    let app = Garden::open().await;
    send(&app, "<svg>", "Un dessin").await.refuses(&["photo"]);
    send(&app, &webp(), "").await.refuses(&["alt"]);
    let heavy = format!("{}{}", webp(), "x".repeat(1_000_000));
    send(&app, &heavy, "Trop").await.refuses(&["photo"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM depot_photos").await, 0);
}

#[tokio::test]
async fn a_professional_depot_shows_its_photo_to_the_staff_only() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha
        .post_body("/depots/4/photo", KIND, body(&webp(), "La cantine"))
        .await
        .leads_to("/depots/4");
    assert_eq!(app.visitor().get("/depots/4/photo").await.status, 404);
    let photo = sacha.get("/depots/4/photo").await;
    assert_eq!(photo.status, 200);
    assert_eq!(photo.headers["cache-control"], "private, max-age=300");
}
