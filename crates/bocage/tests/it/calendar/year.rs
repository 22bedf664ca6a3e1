//! Staff see a season at a glance.

use bocage::calendar::store;
use platform::db::query;
use values::{Period, Week, Weekday};

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cal_4_weeks_show_their_baskets_and_what_makes_them_differ() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/calendrier").await;
    for words in ["semaine 48", "fermé", "Armistice", "À décider"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert!(page.statements() <= 9);
}

#[tokio::test]
async fn cal_4_only_baskets_of_subscriptions_that_count_are_counted() {
    let app = Garden::open().await;
    let first = "SELECT MIN(v.subscription_id) FROM deliveries v
                 JOIN subscriptions s ON s.id = v.subscription_id
                 WHERE v.planned_on = '2026-12-09' AND s.state = 'confirmed'";
    let first = app.count(first).await;
    let request = "UPDATE subscriptions SET state = 'requested' WHERE id = $1";
    let mut tx = app.write().await;
    tx.run(query(request).bind(first)).await.expect("a change");
    tx.commit().await.expect("a change");
    let counting = "SELECT CAST(SUM(v.quantity) AS BIGINT) FROM deliveries v
                    JOIN subscriptions s ON s.id = v.subscription_id
                    WHERE v.planned_on BETWEEN '2026-12-07' AND '2026-12-13'
                      AND v.state = 'planned' AND s.state = 'confirmed'";
    let expected = app.count(counting).await;
    let week: Week = "2026-W50".parse().expect("a week");
    let period = Period::new(week.day(Weekday::Monday), week.day(Weekday::Sunday));
    let balance = store::count_baskets(&mut app.read().await, period.expect("a week")).await;
    let counted = balance.expect("counts").of_week(week);
    assert_eq!(i64::from(counted), expected);
}

#[tokio::test]
async fn a_garden_without_season_says_how_to_begin() {
    let app = Garden::empty().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/calendrier").await;
    assert!(!page.status.is_server_error(), "{}", page.text());
}
