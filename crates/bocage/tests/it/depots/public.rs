//! Anyone sees where baskets can be collected.

use crate::support::Garden;

#[tokio::test]
async fn dep_7_only_open_and_reserved_depots_are_shown_and_no_access_code() {
    let app = Garden::open().await;
    let visitor = app.visitor();
    for path in [
        "/points-de-depot",
        "/points-de-depot?vue=carte&depot=1",
        "/points-de-depot.geojson",
        "/points-de-depot.csv",
    ] {
        let html = visitor.get(path).await.html();
        assert!(html.contains("Maison du jardin"), "{path}: {html}");
        assert!(html.contains("Hôpital des Sources"), "{path}");
        assert!(!html.contains("Cantine centrale"), "{path}");
        assert!(!html.contains("4812"), "{path}");
        assert!(!html.contains("argon2"), "{path}");
    }
}

#[tokio::test]
async fn dep_7_a_depot_is_chosen_from_the_list_and_from_the_map() {
    let app = Garden::open().await;
    let list = app.visitor().get("/points-de-depot").await;
    assert!(list.html().contains("/s-abonner?depot=1"));
    assert!(list.statements() <= 6);
    let map = app
        .visitor()
        .get("/points-de-depot?vue=carte&depot=1")
        .await;
    assert!(map.html().contains("<circle"));
    assert!(map.html().contains("/s-abonner?depot=1"));
}

#[tokio::test]
async fn a_garden_without_depots_says_so() {
    let app = Garden::empty().await;
    let page = app.visitor().get("/points-de-depot").await;
    assert!(page.text().contains("arrivent bientôt"), "{}", page.text());
}

/// Rule D-1.
#[tokio::test]
async fn a_garden_may_hide_its_full_depots() {
    let app = Garden::open().await;
    let full = "UPDATE depots SET capacity = 1 WHERE id = 1";
    let hidden = "INSERT INTO settings (code, value, changed_at, changed_by)
                  VALUES ('depot_full', 'hidden', '2026-01-01T08:00:00Z', '')";
    for (sql, is_there) in [(full, true), (hidden, false)] {
        let mut tx = app.write().await;
        tx.run(platform::db::query(sql)).await.expect("a change");
        tx.commit().await.expect("a change");
        let page = app.visitor().get("/points-de-depot").await;
        assert_eq!(page.text().contains("Maison du jardin"), is_there);
    }
}

#[tokio::test]
async fn dep_7_a_name_that_looks_like_a_formula_stays_a_name() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    let rename = "UPDATE depots SET name = '=1+1' WHERE name = 'Maison du jardin'";
    tx.run(platform::db::query(rename)).await.expect("a name");
    tx.commit().await.expect("a name");
    let file = app.visitor().get("/points-de-depot.csv").await;
    assert!(file.html().contains("\"'=1+1\""), "{}", file.html());
}

/// Rule D-1.
#[tokio::test]
async fn one_free_date_of_the_next_weeks_keeps_a_depot_from_being_full() {
    let app = Garden::open().await;
    let full = "UPDATE depots SET capacity = 1 WHERE id = 1";
    let delivered = "UPDATE deliveries SET state = 'delivered' WHERE deliver_on <= '2026-11-27'";
    let free = "UPDATE deliveries SET crate_thousandths = 0
                WHERE depot_id = 1 AND deliver_on = '2026-12-09'";
    for (sql, is_full) in [(full, true), (delivered, true), (free, false)] {
        let mut tx = app.write().await;
        tx.run(platform::db::query(sql)).await.expect("a change");
        tx.commit().await.expect("a change");
        let csv = app.visitor().get("/points-de-depot.csv").await.html();
        let line = csv.lines().find(|line| line.starts_with("1,"));
        let line = line.expect("the depot");
        assert_eq!(line.ends_with("true"), is_full, "{line}");
    }
}
