//! Staff mark a membership as paid, or cancel it.

use crate::support::{Garden, Persona};

const UNPAID: &str = "SELECT MIN(id) FROM memberships WHERE paid_on IS NULL AND NOT is_exempt";

#[tokio::test]
async fn mem_4_a_membership_is_paid_once() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let id = app.count(UNPAID).await;
    let act = format!("/adhesions/{id}/payer");
    for _ in 0..2 {
        sacha.post(&act, [("payment", "cash")]).await.location();
    }
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
    sacha.post(&act, []).await.location();
    assert_eq!(app.count(cancelled).await, 0);
    sacha.post(&act, [("reason", "Déménage")]).await.location();
    assert_eq!(app.count(cancelled).await, 1);
}
