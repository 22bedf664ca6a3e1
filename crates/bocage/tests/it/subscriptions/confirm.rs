//! The yes of a person, and the garden's: checked in the transaction that writes.

use super::way::{CAMILLE, GARDEN, GROCERY, known_by, recap};
use crate::support::{Garden, Persona};

async fn subscriptions(app: &Garden) -> i64 {
    app.count("SELECT COUNT(*) FROM subscriptions").await
}

#[tokio::test]
async fn the_same_yes_sent_twice_makes_one_subscription() {
    let app = Garden::open().await;
    let before = subscriptions(&app).await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    let first = page.submit([("conditions", "1")]).await;
    let second = page.submit([("conditions", "1")]).await;
    assert_eq!(first.location(), second.location());
    assert_eq!(subscriptions(&app).await, before + 1);
}

#[tokio::test]
async fn an_address_known_already_gets_a_link_and_nothing_tells_it_is_known() {
    let app = Garden::open().await;
    let before = subscriptions(&app).await;
    let new = recap(&app.visitor(), GARDEN, CAMILLE).await;
    let new = new.submit([("conditions", "1")]).await;
    let known = recap(&app.visitor(), GARDEN, known_by("lea@exemple.fr")).await;
    let known = known.submit([("conditions", "1")]).await;
    assert_eq!(new.location(), known.location());
    assert_eq!(subscriptions(&app).await, before + 1);
    let mut tx = app.read().await;
    let letters = platform::mail::list_latest(&mut tx, 1)
        .await
        .expect("letters");
    let letter = letters.first().expect("a letter");
    assert_eq!(letter.recipient, "lea@exemple.fr");
    assert!(letter.text_body.contains("/connexion/"));
    let (next,): (String,) = tx
        .one(platform::db::query("SELECT next_path FROM sign_in_links"))
        .await
        .expect("a link");
    assert!(
        next.starts_with("/s-abonner/recapitulatif?offer=1"),
        "{next}"
    );
}

#[tokio::test]
async fn the_conditions_have_to_be_accepted() {
    let app = Garden::open().await;
    let before = subscriptions(&app).await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    let again = page.submit([]).await;
    again.refuses(&["conditions"]);
    assert_eq!(subscriptions(&app).await, before);
    let done = again.submit([("conditions", "1")]).await;
    assert!(done.location().starts_with("/s-abonner/merci"));
}

#[tokio::test]
async fn two_sign_ups_for_the_last_place_at_once_leave_exactly_one() {
    let app = Garden::open().await;
    let before = app.count("SELECT COUNT(*) FROM subscriptions").await;
    for round in 0..50 {
        let place = [10, 0, 0, round];
        let (one, other) = (app.visitor().at(place), app.visitor().at(place));
        let emails = [
            format!("un{round}@tient.fr"),
            format!("deux{round}@tient.fr"),
        ];
        let one = recap(&one, GROCERY, known_by(&emails[0])).await;
        let other = recap(&other, GROCERY, known_by(&emails[1])).await;
        let (one, other) = tokio::join!(
            one.submit([("conditions", "1")]),
            other.submit([("conditions", "1")])
        );
        let statuses = [one.status.as_u16(), other.status.as_u16()];
        assert!(
            statuses == [303, 422] || statuses == [422, 303],
            "{statuses:?}"
        );
        let refused = if one.status == 422 { &one } else { &other };
        refused.refuses(&["stop"]);
        assert_eq!(
            app.count("SELECT COUNT(*) FROM subscriptions").await,
            before + 1
        );
        forget(&app).await;
    }
}

/// Takes back what this round wrote, for the next one.
async fn forget(app: &Garden) {
    let mut tx = app.write().await;
    for sql in [
        "DELETE FROM deliveries WHERE subscription_id IN
             (SELECT id FROM subscriptions WHERE origin = 'site')",
        "DELETE FROM subscriptions WHERE origin = 'site'",
        "DELETE FROM memberships WHERE customer_id IN (SELECT customer_id FROM persons
             WHERE email LIKE '%@tient.fr')",
        "UPDATE persons SET email = '' WHERE email LIKE '%@tient.fr'",
    ] {
        tx.run(platform::db::query(sql)).await.expect("taken back");
    }
    tx.commit().await.expect("taken back");
}

/// Subscriptions wait for the garden's yes.
async fn staff_confirm(app: &Garden) {
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "INSERT INTO settings (code, value, changed_at, changed_by)
         VALUES ('start_condition', 'staff', '2026-11-22T08:00:00Z', 'Anne')",
    ))
    .await
    .expect("a setting");
    tx.commit().await.expect("a setting");
}

#[tokio::test]
async fn staff_confirm_what_was_asked_for_and_its_deliveries_are_prepared() {
    let app = Garden::open().await;
    staff_confirm(&app).await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    assert!(
        page.text()
            .contains("Le jardin confirmera votre abonnement.")
    );
    page.submit([("conditions", "1")]).await.follow().await;
    let asked = "SELECT COUNT(*) FROM subscriptions WHERE state = 'requested'";
    assert_eq!(app.count(asked).await, 1);
    let id = app
        .count("SELECT id FROM subscriptions WHERE state = 'requested'")
        .await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get(&format!("/abonnements/{id}")).await;
    assert!(page.text().contains("À confirmer"));
    let done = page.submit_form("form[action$=confirmer]", []).await;
    let page = done.follow().await;
    assert!(
        page.text().contains("Abonnement confirmé"),
        "{}",
        page.text()
    );
    assert_eq!(app.count(asked).await, 0);
    sacha
        .post(&format!("/abonnements/{id}/confirmer"), [])
        .await
        .leads_to(&format!("/abonnements/{id}"));
}

#[tokio::test]
async fn one_machine_cannot_sign_up_a_crowd() {
    let app = Garden::open().await;
    let before = app.count("SELECT COUNT(*) FROM customers").await;
    let mut statuses = Vec::new();
    for person in 0..21 {
        let email = format!("foule{person}@tient.fr");
        let page = recap(&app.visitor(), GARDEN, known_by(&email)).await;
        let answer = page.submit([("conditions", "1")]).await;
        statuses.push(answer.status.as_u16());
    }
    assert_eq!(statuses.pop(), Some(429));
    assert!(statuses.iter().all(|status| *status == 303), "{statuses:?}");
    assert_eq!(
        app.count("SELECT COUNT(*) FROM customers").await,
        before + 20
    );
    let elsewhere = app.visitor().at([10, 0, 0, 1]);
    let page = recap(&elsewhere, GARDEN, CAMILLE).await;
    let answer = page.submit([("conditions", "1")]).await;
    assert!(answer.location().starts_with("/s-abonner/merci"));
}

#[tokio::test]
async fn a_key_that_no_page_gave_is_replaced() {
    let app = Garden::open().await;
    let before = subscriptions(&app).await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    let too_long = "a".repeat(65);
    for key in ["court", "une-clef-avec-des-traits", too_long.as_str()] {
        let again = page
            .submit([("conditions", "1"), ("request_key", key)])
            .await;
        assert_ne!(again.status, 303);
        assert_ne!(again.value_of("request_key"), key);
    }
    assert_eq!(subscriptions(&app).await, before);
}

#[tokio::test]
async fn a_yes_to_a_price_that_changed_meanwhile_is_asked_again() {
    let app = Garden::open().await;
    let before = app.count("SELECT COUNT(*) FROM subscriptions").await;
    let visitor = app.visitor();
    let page = recap(&visitor, GARDEN, known_by("un@exemple.fr")).await;
    let mut tx = app.write().await;
    let dearer = "UPDATE offers SET price_cents = 1500 WHERE id = 1";
    tx.run(platform::db::query(dearer)).await.expect("dearer");
    tx.commit().await.expect("dearer");
    let again = page.submit([("conditions", "1")]).await;
    again.refuses(&["shown"]);
    assert!(again.text().contains("15,00 €"), "{}", again.text());
    assert_eq!(
        app.count("SELECT COUNT(*) FROM subscriptions").await,
        before
    );
    again.submit([("conditions", "1")]).await.follow().await;
    assert_eq!(
        app.count("SELECT COUNT(*) FROM subscriptions").await,
        before + 1
    );
}

#[tokio::test]
async fn baskets_that_never_left_before_a_late_confirmation_are_taken_away() {
    let app = Garden::open().await;
    staff_confirm(&app).await;
    let page = recap(&app.visitor(), GARDEN, CAMILLE).await;
    page.submit([("conditions", "1")]).await.follow().await;
    let id = app
        .count("SELECT id FROM subscriptions WHERE state = 'requested'")
        .await;
    let of = |condition: &str| {
        format!("SELECT COUNT(*) FROM deliveries WHERE subscription_id = {id} AND {condition}")
    };
    let past = of("deliver_on < '2026-12-14' AND state = 'planned'");
    let taken = app.count(&past).await;
    assert!(taken > 1);
    app.at("2026-12-14T08:00:00Z");
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get(&format!("/abonnements/{id}")).await;
    let done = page.submit_form("form[action$=confirmer]", []).await;
    let html = done.follow().await.html();
    assert!(html.contains("qui ne pouvaient plus partir"), "{html}");
    assert_eq!(app.count(&past).await, 0);
    assert!(app.count(&of("state = 'cancelled'")).await >= taken);
    assert!(app.count(&of("state = 'planned'")).await > 0);
    let mut tx = app.read().await;
    let letters = platform::mail::list_latest(&mut tx, 1)
        .await
        .expect("letters");
    let letter = letters.first().expect("a letter");
    assert_eq!(letter.recipient, "camille@exemple.fr");
    let body = &letter.text_body;
    assert!(
        body.contains("Votre premier panier vous attend le"),
        "{body}"
    );
    assert!(body.contains("ne vous sont pas comptés"), "{body}");
    let kept = "SELECT COUNT(*) FROM history WHERE act = 'history-subscription-confirmed'
                AND changes LIKE '%subscriptions-recap-total%'";
    assert_eq!(app.count(kept).await, 1);
}
