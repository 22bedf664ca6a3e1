//! A member keeps their address and wishes up to date.

use crate::support::{Garden, Persona};

const PATH: &str = "/mon-espace/coordonnees";

#[tokio::test]
async fn a_new_address_is_kept_and_its_history_written() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let page = lea.get(PATH).await;
    page.submit([
        ("street", "9 rue du Lavoir"),
        ("phone", "06 00 11 22 33"),
        ("wants_sms", "1"),
    ])
    .await
    .leads_to(PATH);
    let page = lea.get(PATH).await;
    assert_eq!(page.value_of("street"), "9 rue du Lavoir");
    assert_eq!(
        app.count(
            "SELECT COUNT(*) FROM customers WHERE id = 1 AND wants_sms
             AND search_text LIKE '%0600112233%'"
        )
        .await,
        1
    );
    assert_eq!(
        app.count(
            "SELECT COUNT(*) FROM history WHERE act = 'history-contact-changed'
             AND changes LIKE '%9 rue du Lavoir%'"
        )
        .await,
        1
    );
}

#[tokio::test]
async fn wrong_details_are_refused_beside_their_field() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let page = lea.get(PATH).await;
    let answer = page
        .submit([("street", ""), ("postcode", "12"), ("phone", "six")])
        .await;
    answer.refuses(&["street", "postcode", "phone"]);
    assert_eq!(
        app.count("SELECT COUNT(*) FROM history WHERE act = 'history-contact-changed'")
            .await,
        0
    );
}

#[tokio::test]
async fn a_page_opened_before_another_change_asks_to_read_again() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let page = lea.get(PATH).await;
    page.submit([("town", "Remiremont")]).await.leads_to(PATH);
    page.submit([("town", "Épinal")]).await.refuses(&["street"]);
}
