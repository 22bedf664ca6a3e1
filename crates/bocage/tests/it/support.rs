//! A garden for one test: fresh databases, a clock that stands still, personas who sign in and
//! walk through pages as a browser without scripts would.

mod databases;
mod form;
mod page;

use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use bocage::app::App;
use bocage::people::store::accounts;
use bocage::seed::{self, small};
use domain::people::rights::Right;
use platform::db::{Access, GardenTx, Query, query};
use platform::token;
use values::ids::AccountId;
use values::{Coded as _, Instant, Slug};

pub(crate) use bocage::seed::small::Persona;
pub(crate) use form::{FormOnPage, Typing};
pub(crate) use page::{Browser, Page};

/// Sunday 22 November 2026, nine in the morning in France: the next round is on Wednesday 25.
pub(crate) const NOW: &str = "2026-11-22T08:00:00Z";

/// One garden, its house, and where its rows are.
pub(crate) struct Garden {
    pub(crate) app: App,
    router: Router,
    _files: tempfile::TempDir,
}

impl Garden {
    /// The small garden of `bocage::seed::small`, with its personas.
    pub(crate) async fn open() -> Self {
        let garden = Self::empty().await;
        small::fill(&garden.app, &slug())
            .await
            .expect("the small world");
        garden
    }

    /// A garden in which nothing was done yet.
    pub(crate) async fn empty() -> Self {
        let house = Self::bare().await;
        let app = &house.app;
        seed::make_garden(app, "reseau", "Réseau")
            .await
            .expect("the network's space");
        seed::make_garden(app, "breuil", "Jardin du Breuil")
            .await
            .expect("a garden");
        app.directory.read_again(app).await.expect("the directory");
        house
    }

    /// A house without any garden.
    pub(crate) async fn bare() -> Self {
        let files = tempfile::tempdir().expect("a folder");
        let app = databases::house(files.path()).await;
        let router = bocage::routes::router(&app);
        Self {
            app,
            router,
            _files: files,
        }
    }

    /// A browser that nobody signed in with, on the garden's site.
    pub(crate) fn visitor(&self) -> Browser {
        Browser::new(self.router.clone(), "breuil.localhost:8080")
    }

    /// A browser on another host of the same instance.
    pub(crate) fn visitor_at(&self, host: &str) -> Browser {
        Browser::new(self.router.clone(), host)
    }

    /// A persona signed in on the garden's site, second factor given.
    pub(crate) async fn signed_in(&self, persona: Persona) -> Browser {
        self.signed_in_as(&persona.email()).await
    }

    /// The person of this address, signed in likewise.
    pub(crate) async fn signed_in_as(&self, email: &str) -> Browser {
        static SESSIONS: AtomicU64 = AtomicU64::new(1);
        let secret = format!("secret-{}", SESSIONS.fetch_add(1, Ordering::Relaxed));
        let account = self.account_of(email).await;
        let mut tx = self.write().await;
        let bound = query("UPDATE persons SET account_id = $1 WHERE email = $2");
        tx.run(bound.bind(account).bind(email))
            .await
            .expect("an account");
        small::open_session_of(&mut tx, email, &token::digest(&secret))
            .await
            .expect("a session");
        tx.commit().await.expect("a session");
        let mut browser = self.visitor();
        browser.set_cookie("bocage_session", &secret);
        browser
    }

    /// The account of this address in the network, made if it is missing.
    pub(crate) async fn account_of(&self, email: &str) -> AccountId {
        let now = self.app.clock.now();
        let network = self.app.databases.network(Access::Write, now);
        let mut network = network.await.expect("the network");
        let account = accounts::make_known(&mut network, email, &slug())
            .await
            .expect("an account");
        network.commit().await.expect("an account");
        account
    }

    /// The administrator of a garden in which nothing was done yet, signed in.
    pub(crate) async fn first_administrator(&self) -> Browser {
        let mut tx = self.write().await;
        let email = Persona::Anne.email();
        let added = [
            format!(
                "INSERT INTO persons (first_name, last_name, email, phone, is_main, language,
                                      is_active, created_at)
                 VALUES ('Anne', 'Guichard', '{email}', '', TRUE, 'fr', TRUE, '{NOW}')"
            ),
            "INSERT INTO roles (title) VALUES ('Tout')".to_owned(),
            "INSERT INTO person_roles (person_id, role_id, starts_on)
             SELECT p.id, r.id, '2020-01-01' FROM persons p, roles r WHERE r.title = 'Tout'"
                .to_owned(),
        ];
        for sql in added {
            tx.run(Query::assembled(sql))
                .await
                .expect("an administrator");
        }
        for right in Right::ALL {
            let sql = format!(
                "INSERT INTO role_rights (role_id, right_code)
                 SELECT id, '{}' FROM roles WHERE title = 'Tout'",
                right.code()
            );
            tx.run(Query::assembled(sql)).await.expect("a right");
        }
        tx.commit().await.expect("an administrator");
        self.signed_in(Persona::Anne).await
    }

    /// A transaction to look at rows.
    pub(crate) async fn read(&self) -> GardenTx {
        self.app
            .databases
            .garden(&slug(), Access::Read, self.app.clock.now())
            .await
            .expect("rows")
    }

    /// A transaction to change rows.
    pub(crate) async fn write(&self) -> GardenTx {
        self.app
            .databases
            .garden(&slug(), Access::Write, self.app.clock.now())
            .await
            .expect("rows")
    }

    /// The number answered by `SELECT COUNT(*)…`.
    pub(crate) async fn count(&self, sql: &str) -> i64 {
        let (count,): (i64,) = self
            .read()
            .await
            .one(Query::assembled(sql.to_owned()))
            .await
            .expect("a count");
        count
    }

    /// Runs the jobs that are due, as the worker would; none may be left dead.
    pub(crate) async fn run_jobs(&self) {
        bocage::jobs::worker(&self.app)
            .run_due(&slug())
            .await
            .expect("jobs run");
        assert_eq!(
            self.count("SELECT COUNT(*) FROM jobs WHERE last_error IS NOT NULL")
                .await,
            0
        );
    }

    /// Moves the clock.
    pub(crate) fn at(&self, instant: &str) {
        self.app.clock.set(instant.parse().expect("an instant"));
    }
}

/// The garden of the tests.
pub(crate) fn slug() -> Slug {
    "breuil".parse().expect("a slug")
}

/// The instant at which tests begin.
pub(crate) fn now() -> Instant {
    NOW.parse().expect("an instant")
}
