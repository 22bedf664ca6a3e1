//! A garden leaves with everything, runs alone, comes back, and is restored without touching others.

use bocage::archive::{self, ArchiveError};
use platform::db::{Access, Query};
use values::Slug;

use crate::support::{Garden, Persona, slug};

/// Every table of a garden that holds rows in the small world or is written by pages.
const TABLES: [&str; 14] = [
    "garden_file",
    "settings",
    "customers",
    "persons",
    "roles",
    "role_rights",
    "products",
    "offers",
    "depots",
    "rounds",
    "stops",
    "memberships",
    "subscriptions",
    "deliveries",
];

async fn counts(app: &Garden, garden: &Slug) -> Vec<(i64,)> {
    let mut tx = app
        .app
        .databases
        .garden(garden, Access::Read, app.app.clock.now())
        .await
        .expect("rows");
    let counts: Vec<String> = TABLES
        .iter()
        .map(|table| format!("SELECT COUNT(*) AS n FROM {table}"))
        .collect();
    tx.all(Query::assembled(counts.join(" UNION ALL ")))
        .await
        .expect("counts")
}

async fn names(app: &Garden, garden: &Slug) -> Vec<(String, i64)> {
    let mut tx = app
        .app
        .databases
        .garden(garden, Access::Read, app.app.clock.now())
        .await
        .expect("rows");
    let sql = "SELECT name, number FROM customers ORDER BY number".to_owned();
    tx.all(Query::assembled(sql)).await.expect("names")
}

#[tokio::test]
async fn a_garden_comes_back_under_another_name_with_every_row() {
    let app = Garden::open().await;
    let files = tempfile::tempdir().expect("a folder");
    let folder = files.path().join("archive");
    let rows = archive::export(&app.app, &slug(), &folder)
        .await
        .expect("an archive");
    assert!(rows > 50, "{rows} rows");
    assert!(folder.join("LISEZMOI.txt").exists());

    let copy: Slug = "copie".parse().expect("a slug");
    let (brought, same) = archive::import(&app.app, &folder, Some(copy.clone()))
        .await
        .expect("a garden");
    assert_eq!((brought, same), (copy.clone(), rows));
    assert_eq!(counts(&app, &copy).await, counts(&app, &slug()).await);
    assert_eq!(names(&app, &copy).await, names(&app, &slug()).await);

    // The garden that came back answers on its own address, and goes on counting.
    let page = app.visitor_at("copie.localhost:8080").get("/").await;
    assert_eq!(page.status, 200);
    let mut tx = app
        .app
        .databases
        .garden(&copy, Access::Write, app.app.clock.now())
        .await
        .expect("rows");
    let sql = "INSERT INTO tags (name) VALUES ('nouveau') RETURNING id".to_owned();
    let (_id,): (i64,) = tx.one(Query::assembled(sql)).await.expect("a fresh id");
}

#[tokio::test]
async fn a_backup_puts_one_garden_back_and_no_other() {
    let app = Garden::open().await;
    let other: Slug = "reseau".parse().expect("a slug");
    let files = tempfile::tempdir().expect("a folder");
    let folder = files.path().join("backup");
    archive::export(&app.app, &slug(), &folder)
        .await
        .expect("a backup");
    let (before, others) = (names(&app, &slug()).await, counts(&app, &other).await);

    let mut tx = app.write().await;
    let sql = "UPDATE customers SET name = 'Effacé'".to_owned();
    tx.run(Query::assembled(sql)).await.expect("a mistake");
    tx.commit().await.expect("a mistake");
    assert_ne!(names(&app, &slug()).await, before);

    archive::restore(&app.app, &slug(), &folder)
        .await
        .expect("restored");
    assert_eq!(names(&app, &slug()).await, before);
    assert_eq!(counts(&app, &other).await, others);
    let sacha = app.signed_in(Persona::Sacha).await;
    assert_eq!(sacha.get("/categories").await.status, 200);
}

#[tokio::test]
async fn an_archive_never_overwrites_and_a_wrong_folder_is_refused() {
    let app = Garden::open().await;
    let files = tempfile::tempdir().expect("a folder");
    let there = archive::export(&app.app, &slug(), files.path()).await;
    assert!(matches!(there, Err(ArchiveError::FolderExists(_))));
    let wrong = archive::import(&app.app, files.path(), None).await;
    assert!(matches!(wrong, Err(ArchiveError::NotAnArchive(_))));
    let folder = files.path().join("archive");
    archive::export(&app.app, &slug(), &folder)
        .await
        .expect("an archive");
    let twice = archive::import(&app.app, &folder, None).await;
    assert!(matches!(twice, Err(ArchiveError::SlugTaken(_))));
}
