//! Staff arrange the stops of a round.

use crate::support::{Garden, Persona};

async fn order(app: &Garden) -> Vec<i64> {
    let sql = "SELECT depot_id FROM stops WHERE round_id = 1 ORDER BY position";
    let rows: Vec<(i64,)> = app
        .read()
        .await
        .all(platform::db::query(sql))
        .await
        .expect("stops");
    rows.into_iter().map(|(depot,)| depot).collect()
}

async fn stop_of(app: &Garden, depot: i64) -> String {
    let sql = format!("SELECT id FROM stops WHERE round_id = 1 AND depot_id = {depot}");
    app.count(&sql).await.to_string()
}

#[tokio::test]
async fn dep_5_a_stop_goes_up_down_and_to_a_rank() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let stop = stop_of(&app, 4).await;
    let act = "/tournees/1/arrets";
    sacha
        .post(act, [("stop", &stop), ("do", "up")])
        .await
        .leads_to("/tournees/1");
    assert_eq!(order(&app).await, [1, 4, 2]);
    sacha
        .post(
            act,
            [
                ("stop", &stop),
                ("do", "place"),
                (&format!("position-{stop}"), "1"),
            ],
        )
        .await;
    assert_eq!(order(&app).await, [4, 1, 2]);
    sacha.post(act, [("stop", &stop), ("do", "down")]).await;
    assert_eq!(order(&app).await, [1, 4, 2]);
    let told = "SELECT COUNT(*) FROM history WHERE act = 'history-stop-moved'";
    assert_eq!(app.count(told).await, 3);
}

#[tokio::test]
async fn a_stop_with_baskets_to_come_is_neither_removed_nor_given() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let stop = stop_of(&app, 1).await;
    let act = "/tournees/1/arrets";
    let (button, field) = (format!("remove-{stop}"), format!("round-{stop}"));
    sacha
        .post(act, [("stop", &stop), ("do", "remove")])
        .await
        .refuses(&[&button]);
    sacha
        .post(act, [("stop", &stop), ("do", "move"), (&field, "2")])
        .await
        .refuses(&[&field]);
    assert_eq!(order(&app).await, [1, 2, 4]);
}

#[tokio::test]
async fn a_depot_is_added_once_then_removed() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let act = "/tournees/1/arrets";
    sacha.post(act, [("do", "add"), ("depot", "3")]).await;
    sacha
        .post(act, [("do", "add"), ("depot", "3")])
        .await
        .refuses(&["depot"]);
    assert_eq!(order(&app).await, [1, 2, 4, 3]);
    let stop = stop_of(&app, 3).await;
    sacha.post(act, [("stop", &stop), ("do", "remove")]).await;
    assert_eq!(order(&app).await, [1, 2, 4]);
}
