//! Acts of the deliveries room.

mod day;
mod days;
mod documents;
mod mark_delivered;
mod round;

/// The Wednesday of the tests: the small garden prepares its Wednesday round that very day.
const WEDNESDAY: &str = "2026-11-25";

/// How many pieces a day asks for, counted by hand in SQL.
async fn pieces(app: &crate::support::Garden, prepare_on: &str) -> i64 {
    app.count(&format!(
        "SELECT COALESCE(CAST(SUM(d.quantity) AS BIGINT), 0) FROM deliveries d
         JOIN subscriptions s ON s.id = d.subscription_id
         WHERE d.prepare_on = '{prepare_on}' AND d.state <> 'cancelled' AND s.state = 'confirmed'"
    ))
    .await
}

/// Changes rows behind the garden's back.
async fn change(app: &crate::support::Garden, sql: &str) {
    let mut tx = app.write().await;
    tx.run(platform::db::Query::assembled(sql.to_owned()))
        .await
        .expect("a change");
    tx.commit().await.expect("a change");
}
