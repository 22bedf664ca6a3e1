//! Acts of the network room.

mod assistant;
mod bank;
mod garden_file;
mod gardens;
mod help;
mod home;
mod jobs;
mod logo;
mod mailbox;
mod modules;
mod new_garden;
mod settings;
mod settings_hub;
mod tell;
mod today;

use platform::db::{Access, query};
use platform::token;
use values::Slug;

use crate::support::{Browser, Garden, Persona};

const NETWORK: &str = "localhost:8080";

/// Paul, who runs the network's own space.
async fn paul(app: &Garden) -> Browser {
    let space: Slug = "reseau".parse().expect("a slug");
    let now = app.app.clock.now();
    let mut tx = app
        .app
        .databases
        .garden(&space, Access::Write, now)
        .await
        .expect("the space");
    let role = bocage::people::ready::make_all(&mut tx)
        .await
        .expect("roles")
        .expect("the administrator's");
    tx.run(
        query(
            "INSERT INTO persons (id, first_name, last_name, email, phone, is_main, language,
                                  is_active, created_at)
             VALUES (901, 'Paul', 'Vasseur', $1, '', FALSE, 'fr', TRUE, $2)",
        )
        .bind(Persona::Paul.email())
        .bind(now),
    )
    .await
    .expect("a person");
    tx.run(
        query(
            "INSERT INTO person_roles (person_id, role_id, starts_on)
             VALUES (901, $1, '2020-01-01')",
        )
        .bind(role),
    )
    .await
    .expect("a role");
    let secret = "secret-paul";
    bocage::seed::small::open_session(&mut tx, Persona::Paul, &token::digest(secret))
        .await
        .expect("a session");
    tx.commit().await.expect("rows");
    let mut browser = app.visitor_at(NETWORK);
    browser.set_cookie("bocage_session", secret);
    browser
}
