//! The thanks after a visitor said yes.

use super::way::{ANSWERS, GARDEN};
use crate::support::Garden;

#[tokio::test]
async fn the_thanks_say_again_where_and_when() {
    let app = Garden::open().await;
    let page = app
        .visitor()
        .get(&format!("/s-abonner/merci?{ANSWERS}&stop={GARDEN}"))
        .await;
    assert!(
        page.text().contains("mercredi 25 novembre"),
        "{}",
        page.text()
    );
    assert!(page.text().contains("Maison du jardin"));
}

#[tokio::test]
async fn thanks_without_any_answer_stay_short() {
    let app = Garden::open().await;
    let page = app.visitor().get("/s-abonner/merci").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Votre demande est bien arrivée."));
}
