//! A person signs in with a passkey of their device.

use crate::support::Garden;

#[tokio::test]
async fn the_device_is_asked_for_whatever_key_it_has() {
    let app = Garden::open().await;
    let answer = app.visitor().post("/connexion/cle/question", []).await;
    assert_eq!(answer.status, 200);
    assert!(answer.html().contains("\"userVerification\":\"required\""));
}

#[tokio::test]
async fn an_answer_that_is_none_opens_nothing() {
    let app = Garden::open().await;
    let answer = app.visitor().post("/connexion/cle", []).await;
    assert_eq!(answer.status, 404);
    assert_eq!(app.count("SELECT COUNT(*) FROM sessions").await, 0);
}
