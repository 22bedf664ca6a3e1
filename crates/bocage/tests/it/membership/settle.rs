//! Staff mark a membership as paid, or cancel it.

use crate::support::{Garden, Persona};

const UNPAID: &str = "SELECT MIN(id) FROM memberships WHERE paid_on IS NULL AND NOT is_exempt";

#[tokio::test]
async fn mem_4_a_membership_is_paid_once() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let id = app.count(UNPAID).await;
    let act = format!("/adhesions/{id}/payer");
    let field = format!("payment-{id}");
    sacha
        .post(&act, [(field.as_str(), "barter")])
        .await
        .refuses(&[&field]);
    sacha
        .post(&act, [(field.as_str(), "cash")])
        .await
        .location();
    let again = sacha.post(&act, [(field.as_str(), "cash")]).await;
    assert!(again.text().contains("déjà"), "{}", again.text());
    let told = "SELECT COUNT(*) FROM history WHERE act = 'history-membership-paid'";
    assert_eq!(app.count(told).await, 1);
}

#[tokio::test]
async fn mem_4_cancelling_wants_a_reason() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let id = app.count(UNPAID).await;
    let act = format!("/adhesions/{id}/annuler");
    let cancelled = "SELECT COUNT(*) FROM memberships WHERE cancelled_on IS NOT NULL";
    let field = format!("reason-{id}");
    sacha.post(&act, []).await.refuses(&[&field]);
    assert_eq!(app.count(cancelled).await, 0);
    sacha
        .post(&act, [(field.as_str(), "Déménage")])
        .await
        .location();
    assert_eq!(app.count(cancelled).await, 1);
}
