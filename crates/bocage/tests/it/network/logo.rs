//! Staff give the garden its logo.

use crate::support::{Browser, Garden, Page, Persona};

async fn send(browser: &Browser, bytes: &str) -> Page {
    let body = format!(
        "--limite\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"l\"\r\n\r\n\
         {bytes}\r\n--limite--\r\n"
    );
    browser
        .post_body(
            "/reglages/logo",
            "multipart/form-data; boundary=limite",
            body,
        )
        .await
}

#[tokio::test]
async fn a_drawing_becomes_the_logo_of_every_page_and_runs_nothing() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    assert_eq!(app.visitor().get("/logo").await.status, 404);
    send(&anne, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .await
        .leads_to("/reglages/fiche");
    let logo = app.visitor().get("/logo").await;
    assert_eq!(
        logo.headers.get("content-type").expect("a type"),
        "image/svg+xml"
    );
    assert_eq!(
        logo.headers.get("x-content-type-options").expect("set"),
        "nosniff"
    );
    let policy = logo.headers.get("content-security-policy").expect("set");
    assert!(policy.to_str().expect("text").contains("sandbox"));
    assert!(
        app.visitor()
            .get("/")
            .await
            .html()
            .contains("src=\"/logo\"")
    );
}

#[tokio::test]
async fn what_is_no_small_picture_is_refused() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let large = format!("<svg>{}</svg>", "a".repeat(200_001));
    for wrong in ["bonjour", "<svg><script>1</script></svg>", "", &large] {
        send(&anne, wrong).await.refuses(&["logo"]);
    }
    assert_eq!(app.visitor().get("/logo").await.status, 404);
}

#[tokio::test]
async fn a_logo_that_is_taken_away_leaves_the_drawing_of_the_name() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    send(&anne, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .await
        .leads_to("/reglages/fiche");
    let file = anne.get("/reglages/fiche").await;
    file.submit_form("form[action='/reglages/logo/retirer']", [])
        .await
        .leads_to("/reglages/fiche");
    assert_eq!(app.visitor().get("/logo").await.status, 404);
    let home = app.visitor().get("/").await.html();
    assert!(home.contains("class=\"crest\""), "{home}");
    let history = anne.get("/historique?sujet=setting").await;
    assert!(history.text().contains("Logo retiré"));
    // Once more changes nothing.
    anne.post("/reglages/logo/retirer", []).await.location();
    assert_eq!(
        app.count("SELECT COUNT(*) FROM history WHERE act = 'history-logo-removed'")
            .await,
        1
    );
}

#[tokio::test]
async fn a_refused_logo_leaves_the_whole_file_on_the_page() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = send(&anne, "bonjour").await;
    assert_eq!(page.value_of("trade_name"), "Jardin du Breuil");
    assert_eq!(page.value_of("from"), "2026-11-22");
}
