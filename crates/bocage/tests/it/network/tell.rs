//! What a garden tells the network: its name, and how many it is. Rule NET-8.

use bocage::jobs;
use platform::db::{Access, Query};
use values::Slug;

use super::paul;
use crate::support::{Garden, Persona, slug};

async fn told(app: &Garden, sql: &str) -> Vec<(String, i64)> {
    let now = app.app.clock.now();
    let mut network = app
        .app
        .databases
        .network(Access::Read, now)
        .await
        .expect("the network");
    network
        .all(Query::assembled(sql.to_owned()))
        .await
        .expect("rows")
}

const COUNTS: &str = "SELECT code, amount FROM garden_counts WHERE garden_slug = 'breuil'
                      AND counted_on = '2026-11-22' ORDER BY code";

#[tokio::test]
async fn a_garden_tells_how_many_it_is_and_nothing_of_anybody() {
    let app = Garden::open().await;
    jobs::begin(&app.app, &slug()).await.expect("a job");
    app.run_jobs().await;
    let counts = told(&app, COUNTS).await;
    let codes: Vec<&str> = counts.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["baskets", "depots", "members"]);
    assert!(counts.iter().all(|(_, amount)| *amount > 0), "{counts:?}");
    let depots = app.count("SELECT COUNT(*) FROM depots WHERE NOT is_archived");
    assert_eq!(counts[1].1, depots.await);
    let page = paul(&app).await.get("/jardins").await;
    let members = counts[2].1.to_string();
    assert!(page.text().contains(&members), "{}", page.text());
    let home = app.visitor_at("localhost:8080").get("/").await;
    assert!(
        home.text().contains("paniers cette semaine"),
        "{}",
        home.text()
    );
}

#[tokio::test]
async fn it_counts_again_each_hour_and_twice_changes_nothing() {
    let app = Garden::open().await;
    jobs::begin(&app.app, &slug()).await.expect("a job");
    jobs::begin(&app.app, &slug()).await.expect("the same job");
    app.run_jobs().await;
    let first = told(&app, COUNTS).await;
    app.run_jobs().await;
    jobs::begin(&app.app, &slug())
        .await
        .expect("planned already");
    let waiting = "SELECT COUNT(*) FROM jobs WHERE kind = 'tell_counts' AND state = 'waiting'";
    assert_eq!(app.count(waiting).await, 1);
    app.at("2026-11-22T09:00:01Z");
    app.run_jobs().await;
    assert_eq!(told(&app, COUNTS).await, first);
    assert_eq!(app.count(waiting).await, 1);
    let all = "SELECT COUNT(*) FROM jobs WHERE kind = 'tell_counts'";
    assert!(app.count(all).await <= 3, "done ones do not pile up");
}

#[tokio::test]
async fn the_network_s_own_space_counts_nothing() {
    let app = Garden::open().await;
    let space: Slug = "reseau".parse().expect("a slug");
    jobs::begin(&app.app, &space).await.expect("nothing to do");
    jobs::worker(&app.app).run_due(&space).await.expect("jobs");
    let rows = told(
        &app,
        "SELECT code, amount FROM garden_counts WHERE garden_slug = 'reseau'",
    );
    assert!(rows.await.is_empty());
}

#[tokio::test]
async fn the_network_s_list_follows_the_garden_s_file() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/fiche").await;
    page.submit([
        ("trade_name", "Jardin des Tilleuls"),
        ("town", "Tilleul-le-Haut"),
        ("postcode", "88150"),
    ])
    .await
    .leads_to("/reglages/fiche");
    app.run_jobs().await;
    let home = app.visitor_at("localhost:8080").get("/").await;
    assert!(
        home.text().contains("Jardin des Tilleuls"),
        "{}",
        home.text()
    );
    assert!(home.text().contains("Tilleul-le-Haut"), "{}", home.text());
}
