//! The small garden holds what the other tests rely on.

use std::time::Instant as Moment;

use crate::support::{Garden, now};

/// Rule C-1.
#[tokio::test]
async fn the_small_garden_delivers_lea_next_wednesday() {
    let app = Garden::open().await;
    let sql = "SELECT COUNT(*) FROM deliveries d JOIN persons p ON p.customer_id = d.customer_id
               WHERE p.email = 'lea@exemple.fr' AND d.deliver_on";
    assert_eq!(
        app.count(&format!("{sql} = '2026-11-25' AND d.state = 'planned'"))
            .await,
        1
    );
    assert_eq!(app.count(&format!("{sql} > '2026-11-22'")).await, 5);
    assert_eq!(app.count(&format!("{sql} LIKE '2026-%'")).await, 51);
}

/// Rules C-1 and CAL-3: real decisions of 2026.
#[tokio::test]
async fn its_fridays_move_as_decided() {
    let app = Garden::open().await;
    let moved = "SELECT COUNT(*) FROM deliveries WHERE planned_on = '2026-05-01'
                 AND deliver_on = '2026-04-30'";
    assert!(app.count(moved).await > 0);
    let uncertain = "SELECT COUNT(*) FROM deliveries WHERE is_uncertain
                     AND planned_on <> '2026-11-11'";
    assert_eq!(app.count(uncertain).await, 0);
}

/// Rule D-1.
#[tokio::test]
async fn one_depot_has_one_place_left() {
    let app = Garden::open().await;
    let load = "SELECT CAST(SUM(crate_thousandths) AS BIGINT) FROM deliveries
                WHERE depot_id = 2 AND deliver_on = '2026-11-25'";
    assert_eq!(app.count(load).await, 5_000);
    assert_eq!(
        app.count("SELECT capacity FROM depots WHERE id = 2").await,
        6
    );
}

#[tokio::test]
async fn its_reserved_depot_opens_with_tournesol() {
    let app = Garden::open().await;
    let (hash,): (String,) = app
        .read()
        .await
        .one(platform::db::query(
            "SELECT password_hash FROM depots WHERE id = 3",
        ))
        .await
        .expect("a hash");
    assert!(app.app.passwords.is_right("tournesol", Some(&hash)).await);
}

/// Prices, dates and sums of the seed are those of the rules.
#[tokio::test]
async fn a_year_of_weekly_baskets_costs_what_the_tariff_says() {
    let app = Garden::open().await;
    let year = "SELECT CAST(SUM(price_cents) AS BIGINT) FROM deliveries WHERE subscription_id = 1";
    assert_eq!(app.count(year).await, 51 * 1420);
    assert_eq!(now().day().to_string(), "2026-11-22");
}

#[tokio::test]
async fn filling_it_is_quick() {
    let begun = Moment::now();
    drop(Garden::open().await);
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
}
