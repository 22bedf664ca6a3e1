//! The demonstration network: fourteen gardens, one as busy as a real large garden.

use bocage::seed;
use platform::db::{Access, Query};
use values::Slug;

use crate::support::{Garden, now};

async fn count(app: &bocage::app::App, slug: &str, sql: &str) -> i64 {
    let slug: Slug = slug.parse().expect("a slug");
    let mut tx = app
        .databases
        .garden(&slug, Access::Read, now())
        .await
        .expect("a garden");
    let (count,): (i64,) = tx
        .one(Query::assembled(sql.to_owned()))
        .await
        .expect("a count");
    count
}

/// Rule C-1: the counts of a real week, and fifty deliveries a year.
#[tokio::test]
async fn the_large_garden_delivers_what_a_real_one_counted() {
    let world = Garden::bare().await;
    assert!(seed::make_once(&world.app).await.expect("the network"));
    assert!(!seed::make_once(&world.app).await.expect("made already"));
    world
        .app
        .directory
        .read_again(&world.app)
        .await
        .expect("the directory");
    assert_eq!(world.app.directory.slugs().len(), 15);
    let on = |day: &str, name: &str| {
        format!(
            "SELECT CAST(SUM(d.quantity) AS BIGINT) FROM deliveries d
             JOIN products p ON p.id = d.product_id
             WHERE d.deliver_on = '{day}' AND p.name LIKE '{name}%'"
        )
    };
    for (day, name, expected) in [
        ("2026-11-25", "Panier simple", 345),
        ("2026-11-25", "Panier familial", 58),
        ("2026-11-25", "Panier de fruits", 75),
        ("2026-11-27", "Panier simple", 342),
        ("2026-11-27", "Panier familial", 53),
        ("2026-11-27", "Panier de fruits", 72),
        ("2026-11-27", "Œufs", 64),
        ("2026-12-02", "Panier simple", 345),
        ("2026-12-04", "Panier familial", 53),
    ] {
        assert_eq!(
            count(&world.app, "breuil", &on(day, name)).await,
            expected,
            "{day} {name}"
        );
    }
    let year = "SELECT COUNT(*) FROM deliveries WHERE subscription_id = 1";
    assert_eq!(count(&world.app, "breuil", year).await, 50);
    let baskets = "SELECT COUNT(*) FROM subscriptions s JOIN products p ON p.id = s.product_id
                   WHERE s.season_id = 2 AND p.name IN ('Panier simple', 'Panier familial')";
    assert_eq!(count(&world.app, "breuil", baskets).await, 900);
    assert_eq!(
        count(&world.app, "breuil", "SELECT COUNT(*) FROM depots").await,
        40
    );
    assert_eq!(
        count(&world.app, "breuil", "SELECT COUNT(*) FROM rounds").await,
        6
    );
}
