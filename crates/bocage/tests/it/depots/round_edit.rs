//! Staff create a round or change its file.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn dep_5_a_round_is_created_with_its_days() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/tournees/nouvelle").await;
    let fields = [
        ("code", "JE1"),
        ("name", "Jeudi"),
        ("preparation", "wednesday"),
        ("delivery", "thursday"),
    ];
    page.submit(fields).await.leads_to("/tournees/3");
    let days = "SELECT COUNT(*) FROM rounds
                WHERE preparation_weekday = 3 AND delivery_weekday = 4 AND code = 'JE1'";
    assert_eq!(app.count(days).await, 1);
}

#[tokio::test]
async fn what_is_missing_is_said_beside_each_field() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/tournees/nouvelle").await;
    let answer = page
        .submit([("preparation_hour", "31"), ("hue", "999")])
        .await;
    answer.refuses(&[
        "code",
        "name",
        "hue",
        "preparation",
        "delivery",
        "preparation_hour",
    ]);
    assert_eq!(app.count("SELECT COUNT(*) FROM rounds").await, 2);
}

#[tokio::test]
async fn the_days_of_a_round_with_baskets_to_come_do_not_change() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/tournees/1/modifier").await;
    page.submit([("delivery", "monday")])
        .await
        .refuses(&["delivery"]);
    let page = sacha.get("/tournees/1/modifier").await;
    page.submit([("driver", "Karim")])
        .await
        .leads_to("/tournees/1");
}
