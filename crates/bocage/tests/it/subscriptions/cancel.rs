//! Staff cancel a subscription.

use crate::support::{Garden, Persona};

const COMING: &str = "SELECT COUNT(*) FROM deliveries WHERE subscription_id = 1
                      AND state = 'planned'";

#[tokio::test]
async fn cancelling_shows_what_it_takes_away_then_takes_what_is_not_closed() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count(COMING).await;
    assert!(before > 0);
    let page = sacha.get("/abonnements/1/annuler").await;
    assert!(page.text().contains("Ce qui va changer"));
    page.submit([("reason", "")]).await.refuses(&["reason"]);
    assert_eq!(app.count(COMING).await, before);
    page.submit([("reason", "Déménagement")])
        .await
        .leads_to("/abonnements/1");
    assert_eq!(app.count(COMING).await, 0);
    assert_eq!(
        app.count("SELECT COUNT(*) FROM subscriptions WHERE id = 1 AND state = 'ended'")
            .await,
        1
    );
    assert_eq!(
        app.count(
            "SELECT COUNT(*) FROM history WHERE act = 'history-subscription-cancelled'
             AND changes LIKE '%Déménagement%'"
        )
        .await,
        1
    );
    let again = sacha
        .post("/abonnements/1/annuler", [("reason", "encore")])
        .await;
    assert_eq!(again.status, 422);
    let again = again.text();
    assert!(again.contains("Terminé"), "{again}");
}
