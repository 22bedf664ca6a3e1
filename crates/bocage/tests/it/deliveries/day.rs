//! Staff see what a day asks for, and what changed since the sheets were printed.

use super::{WEDNESDAY, change, pieces};
use crate::support::{Garden, Persona};

#[tokio::test]
async fn the_screen_agrees_with_an_independent_count() {
    let app = Garden::open().await;
    let expected = pieces(&app, WEDNESDAY).await;
    assert!(expected > 0);
    let youssef = app.signed_in(Persona::Youssef).await;
    let page = youssef.get(&format!("/preparation/{WEDNESDAY}")).await;
    let total = format!("<strong>{expected}</strong></td></tr></tfoot>");
    assert!(page.html().contains(&total), "{}", page.text());
    assert!(page.statements() <= 8, "{} statements", page.statements());
}

/// A basket of that Wednesday.
const FIRST: &str = "(SELECT MIN(d.id) FROM deliveries d
     JOIN subscriptions s ON s.id = d.subscription_id
     WHERE d.prepare_on = '2026-11-25' AND s.state = 'confirmed' AND d.state = 'planned')";

#[tokio::test]
async fn a_delivery_cancelled_after_printing_is_named() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let path = format!("/preparation/{WEDNESDAY}");
    let printed = youssef
        .post(&format!("{path}/documents"), [("document", "route-sheets")])
        .await;
    assert_eq!(printed.status, 200);
    assert!(
        youssef
            .get(&path)
            .await
            .text()
            .contains("Rien n’a changé depuis")
    );

    change(
        &app,
        &format!("UPDATE deliveries SET state = 'cancelled' WHERE id = {FIRST}"),
    )
    .await;

    let text = youssef.get(&path).await.text();
    assert!(text.contains("Un changement depuis"), "{text}");
    assert!(text.contains("retiré"), "{text}");
}

#[tokio::test]
async fn printing_one_round_again_leaves_the_others_to_correct() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let path = format!("/preparation/{WEDNESDAY}");
    let documents = format!("{path}/documents");
    let last = FIRST.replace("MIN", "MAX");
    change(
        &app,
        &format!("UPDATE deliveries SET round_id = 2 WHERE id = {last}"),
    )
    .await;
    let sheets = ("document", "route-sheets");
    youssef.post(&documents, [sheets]).await;
    change(
        &app,
        &format!("UPDATE deliveries SET state = 'cancelled' WHERE id = {FIRST}"),
    )
    .await;
    youssef.post(&documents, [sheets, ("tournee", "2")]).await;
    let text = youssef.get(&path).await.text();
    assert!(text.contains("Un changement depuis"), "{text}");
    assert!(text.contains("(ME1)"), "{text}");
    youssef
        .post(&documents, [("document", "spreadsheet")])
        .await;
    let text = youssef.get(&path).await.text();
    assert!(text.contains("Un changement depuis"), "{text}");
    youssef.post(&documents, [sheets, ("tournee", "1")]).await;
    let text = youssef.get(&path).await.text();
    assert!(text.contains("Rien n’a changé depuis"), "{text}");
}

#[tokio::test]
async fn a_day_emptied_after_printing_still_says_what_changed() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let path = format!("/preparation/{WEDNESDAY}");
    youssef
        .post(&format!("{path}/documents"), [("document", "route-sheets")])
        .await;
    let sql = format!("UPDATE deliveries SET state = 'cancelled' WHERE prepare_on = '{WEDNESDAY}'");
    change(&app, &sql).await;
    let text = youssef.get(&path).await.text();
    assert!(text.contains("Rien à préparer ce jour-là"), "{text}");
    assert!(text.contains("changements depuis"), "{text}");
    let round = youssef.get(&format!("{path}/tournees/1")).await;
    assert_eq!(round.status, 200);
    assert!(
        round.text().contains("Rien ne part avec cette tournée"),
        "{}",
        round.text()
    );
}

#[tokio::test]
async fn a_day_without_baskets_says_so_and_a_day_that_is_none_is_not_found() {
    let app = Garden::open().await;
    let youssef = app.signed_in(Persona::Youssef).await;
    let empty = youssef.get("/preparation/2026-11-23").await;
    assert!(empty.text().contains("Rien à préparer ce jour-là"));
    assert_eq!(youssef.get("/preparation/hier").await.status, 404);
}

#[tokio::test]
async fn a_member_may_not_see_it() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    assert_eq!(
        lea.get(&format!("/preparation/{WEDNESDAY}")).await.status,
        403
    );
}
