//! Staff try again what was given up.

use crate::support::{Garden, Persona};
use platform::db::query;

async fn dead_job(app: &Garden) {
    let mut tx = app.write().await;
    tx.run(query(
        "INSERT INTO jobs (id, kind, payload, state, run_at, attempts, last_error, created_at,
                           ended_at)
         VALUES (77, 'send_mail', '1', 'dead', '2026-11-21T08:00:00Z', 8, 'no answer',
                 '2026-11-21T08:00:00Z', '2026-11-21T10:00:00Z')",
    ))
    .await
    .expect("a job");
    tx.commit().await.expect("a job");
}

#[tokio::test]
async fn a_dead_job_is_shown_with_its_reason_and_tried_again() {
    let app = Garden::open().await;
    dead_job(&app).await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/taches").await;
    assert!(page.text().contains("no answer"));
    page.submit([]).await.leads_to("/reglages/taches");
    let waiting = "SELECT COUNT(*) FROM jobs WHERE id = 77 AND state = 'waiting'";
    assert_eq!(app.count(waiting).await, 1);
    assert_eq!(anne.post("/reglages/taches/77", []).await.status, 404);
}

#[tokio::test]
async fn trying_again_asks_for_its_right() {
    let app = Garden::open().await;
    dead_job(&app).await;
    let sacha = app.signed_in(Persona::Sacha).await;
    assert_eq!(sacha.get("/reglages/taches").await.status, 200);
    assert_eq!(sacha.post("/reglages/taches/77", []).await.status, 403);
}
