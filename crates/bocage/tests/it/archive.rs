//! A garden leaves with everything, runs alone, comes back, and is restored without touching others.

use bocage::archive::{self, ArchiveError};
use platform::db::{Access, Query, query};
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

#[tokio::test]
async fn an_archive_brings_in_no_open_session_no_account_and_no_domain() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let mut tx = app.write().await;
    tx.run(query("UPDATE persons SET account_id = 1"))
        .await
        .expect("accounts");
    tx.commit().await.expect("accounts");
    give_domain(&app, "jardin-du-breuil.fr").await;
    let files = tempfile::tempdir().expect("a folder");
    let folder = files.path().join("archive");
    archive::export(&app.app, &slug(), &folder)
        .await
        .expect("an archive");
    let copy: Slug = "copie".parse().expect("a slug");
    archive::import(&app.app, &folder, Some(copy.clone()))
        .await
        .expect("a garden");
    archive::restore(&app.app, &slug(), &folder)
        .await
        .expect("restored");

    for garden in [&copy, &slug()] {
        let mut tx = app
            .app
            .databases
            .garden(garden, Access::Read, app.app.clock.now())
            .await
            .expect("rows");
        for statement in [
            "SELECT COUNT(*) FROM sessions",
            "SELECT COUNT(*) FROM sign_in_links",
            "SELECT COUNT(*) FROM persons WHERE account_id IS NOT NULL",
        ] {
            let (left,): (i64,) = tx.one(query(statement)).await.expect("a count");
            assert_eq!(left, 0, "{statement} of {garden}");
        }
    }
    let mut network = app
        .app
        .databases
        .network(Access::Read, app.app.clock.now())
        .await
        .expect("rows");
    let domain = "SELECT COUNT(*) FROM gardens WHERE slug = 'copie' AND domain IS NOT NULL";
    let (domains,): (i64,) = network.one(query(domain)).await.expect("a count");
    assert_eq!(domains, 0);
    drop(network);
    assert_eq!(sacha.get("/categories").await.status, 303);
}

#[tokio::test]
async fn a_domain_never_takes_the_place_of_the_networks_own_names() {
    let app = Garden::open().await;
    let found = |host: &'static str| {
        let app = app.app.clone();
        async move {
            let found = app.directory.find(&app, host).await.expect("an answer");
            found.map(|slug| slug.to_string())
        }
    };
    for (domain, answers) in [
        ("localhost", "reseau"),
        ("reseau.localhost", "reseau"),
        ("jardin-du-breuil.fr", "breuil"),
    ] {
        give_domain(&app, domain).await;
        assert_eq!(found(domain).await.as_deref(), Some(answers));
    }
}

async fn give_domain(app: &Garden, domain: &str) {
    let mut network = app
        .app
        .databases
        .network(Access::Write, app.app.clock.now())
        .await
        .expect("rows");
    let set = query("UPDATE gardens SET domain = $1 WHERE slug = 'breuil'").bind(domain);
    network.run(set).await.expect("a domain");
    network.commit().await.expect("a domain");
    app.app
        .directory
        .read_again(&app.app)
        .await
        .expect("the directory");
}
