//! Ids of one garden are nothing in another: every address with an id, asked of another garden by
//! someone who may do everything there, is not found.

use axum::http::StatusCode;
use bocage::seed;
use domain::people::rights::Right;
use platform::db::{Access, Query};
use platform::token;
use values::{Coded as _, Slug};

use super::places;
use crate::support::{Browser, Garden, NOW};

/// Addresses whose form is read before the row is looked for.
const FORM_FIRST: [&str; 0] = [];

/// Rule NET-1.
#[tokio::test]
async fn ids_of_a_garden_are_not_found_in_another() {
    let app = Garden::open().await;
    let elsewhere = neighbour(&app).await;
    let mut tried = 0;
    for route in places::all()
        .into_iter()
        .filter(|route| places::names_a_row(route.path))
    {
        let path = places::fill(&app, route.path, "MAX").await;
        let page = match route.method {
            "GET" => elsewhere.get(&path).await,
            _ => elsewhere.post(&path, []).await,
        };
        let is_form_first = FORM_FIRST.contains(&route.path);
        let refused = page.status == StatusCode::NOT_FOUND
            || (is_form_first && page.status == StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused,
            "{} {path}: {} {}",
            route.method,
            page.status,
            page.text()
        );
        tried += 1;
    }
    assert!(tried > 3, "{tried} addresses");
}

/// Another garden, with one person who may do everything and is a member too.
async fn neighbour(app: &Garden) -> Browser {
    let slug: Slug = "voisin".parse().expect("a slug");
    seed::make_garden(&app.app, "voisin", "Jardin voisin")
        .await
        .expect("a garden");
    app.app
        .directory
        .read_again(&app.app)
        .await
        .expect("the directory");
    let account = app.account_of("voisine@exemple.fr").await;
    let now = app.app.clock.now();
    let mut tx = app
        .app
        .databases
        .garden(&slug, Access::Write, now)
        .await
        .expect("rows");
    for sql in EVERYTHING {
        tx.run(Query::assembled(sql.replace("@now", NOW)))
            .await
            .expect("a row");
    }
    for right in Right::ALL {
        let sql = format!(
            "INSERT INTO role_rights (role_id, right_code) VALUES (1, '{}')",
            right.code()
        );
        tx.run(Query::assembled(sql)).await.expect("a right");
    }
    let bound = Query::assembled("UPDATE persons SET account_id = $1".to_owned());
    tx.run(bound.bind(account)).await.expect("an account");
    let session = format!(
        "INSERT INTO sessions (token_hash, person_id, way, created_at, expires_at, second_factor_at)
         VALUES ('{}', 1, 'demo', '{NOW}', '2027-01-01T00:00:00Z', '{NOW}')",
        token::digest("voisine"),
    );
    tx.run(Query::assembled(session)).await.expect("a session");
    tx.commit().await.expect("rows");
    let mut browser = app.visitor_at("voisin.localhost:8080");
    browser.set_cookie("bocage_session", "voisine");
    browser
}

const EVERYTHING: [&str; 5] = [
    "INSERT INTO customer_groups (name, is_membership_exempt, is_professional, minimum_order_cents)
     VALUES ('Particuliers', FALSE, FALSE, 0)",
    "INSERT INTO customers (number, kind, name, customer_group_id, street, street_more, postcode,
        town, comment, private_note, wants_email, wants_sms, wants_letters, volunteering,
        volunteering_reason, volunteering_domains, search_text, created_at, version)
     VALUES (1, 'household', 'Voisine', 1, '', '', '', '', '', '', TRUE, FALSE, FALSE, 'not_asked',
        '', '', 'n1 voisine', '@now', 1)",
    "INSERT INTO persons (customer_id, first_name, last_name, email, phone, is_main, language,
        is_active, created_at)
     VALUES (1, 'Ana', 'Voisine', 'voisine@exemple.fr', '', TRUE, 'fr', TRUE, '@now')",
    "INSERT INTO roles (title) VALUES ('administrator')",
    "INSERT INTO person_roles (person_id, role_id, starts_on) VALUES (1, 1, '2020-01-01')",
];
