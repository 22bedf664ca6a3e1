//! Every address tried by nobody, by a person without rights and by each ready-made role: the
//! answer is what the table of acts says (`docs/rights.txt`).

use axum::http::StatusCode;
use bocage::acts::ActRoute;
use bocage::guard::Need;
use domain::people::rights::{Bound, ReadyRole};
use platform::db::Query;
use values::Coded as _;

use super::places;
use crate::support::{Browser, Garden, Page, Persona};

/// Addresses that look further than their right before they let someone in: the bank's page asks
/// for the right to change settings as well, the list of gardens is the network's.
const LOOK_FURTHER: [&str; 3] = ["/reglages/banque", "/jardins", "/jardins/nouveau"];

/// Open to whoever signed in and works here, whatever the role.
const FOR_ANY_STAFF: [&str; 1] = ["/aujourdhui"];

#[tokio::test]
async fn nobody_is_asked_to_sign_in_wherever_a_right_is_needed() {
    let app = Garden::open().await;
    for route in places::all() {
        let page = call(&app, &app.visitor(), &route).await;
        let is_open = route.need == Need::Anyone;
        assert!(
            is_open || leads_to_sign_in(&page),
            "{} {}",
            route.method,
            route.path
        );
        assert_ne!(
            page.status,
            StatusCode::INTERNAL_SERVER_ERROR,
            "{}",
            route.path
        );
    }
}

#[tokio::test]
async fn a_member_enters_no_act_of_the_staff() {
    let app = Garden::open().await;
    for route in places::all() {
        let lea = app.signed_in(Persona::Lea).await;
        let page = call(&app, &lea, &route).await;
        let is_for_staff =
            matches!(route.need, Need::Right(_)) || FOR_ANY_STAFF.contains(&route.path);
        assert_eq!(
            is_refused(&page),
            is_for_staff,
            "{} {}",
            route.method,
            route.path
        );
        assert_ne!(
            page.status,
            StatusCode::INTERNAL_SERVER_ERROR,
            "{}",
            route.path
        );
    }
}

/// Rule PPL-2.
#[tokio::test]
async fn each_role_enters_where_its_rights_say_and_nowhere_else() {
    for role in ReadyRole::ALL.iter().copied() {
        // What one role does in its garden must not change what the next one finds.
        let app = Garden::open().await;
        add_volunteer(&app).await;
        for route in places::all() {
            try_door(&app, role, &route).await;
        }
    }
}

async fn try_door(app: &Garden, role: ReadyRole, route: &ActRoute) {
    let Need::Right(right) = route.need else {
        return;
    };
    // A role bound to one depot counts there alone, not in the whole garden.
    let holds = role.rights().holds(right) && role.bound() != Bound::OneDepot;
    if holds && LOOK_FURTHER.contains(&route.path) {
        return;
    }
    let browser = app.signed_in_as(&email_of(role)).await;
    let page = call(app, &browser, route).await;
    let said = format!("{} {} {}", role.code(), route.method, route.path);
    assert_eq!(is_refused(&page), !holds, "{said}: {}", page.status);
    assert!(!leads_to_sign_in(&page), "{said}");
    assert_ne!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{said}");
}

fn email_of(role: ReadyRole) -> String {
    let persona = Persona::ALL
        .iter()
        .find(|persona| persona.role() == Some(role));
    persona.map_or_else(
        || "benevole@exemple.fr".to_owned(),
        |persona| persona.email(),
    )
}

async fn add_volunteer(app: &Garden) {
    let place = ReadyRole::ALL
        .iter()
        .position(|role| *role == ReadyRole::Volunteer);
    let role = place.expect("a ready-made role") + 1;
    let mut tx = app.write().await;
    for sql in [
        "INSERT INTO persons (first_name, last_name, email, phone, is_main, language, is_active,
                              created_at)
         VALUES ('Awa', 'Mendy', 'benevole@exemple.fr', '', TRUE, 'fr', TRUE,
                 '2026-01-01T08:00:00Z')"
            .to_owned(),
        format!(
            "INSERT INTO person_roles (person_id, role_id, starts_on, ends_on)
             SELECT id, {role}, '2026-01-01', '2027-01-01' FROM persons
             WHERE email = 'benevole@exemple.fr'"
        ),
    ] {
        tx.run(Query::assembled(sql)).await.expect("a volunteer");
    }
    tx.commit().await.expect("a volunteer");
}

async fn call(app: &Garden, browser: &Browser, route: &ActRoute) -> Page {
    let path = places::fill(app, route.path, "MAX").await;
    match route.method {
        "GET" => browser.get(&path).await,
        _ => browser.post(&path, []).await,
    }
}

fn is_refused(page: &Page) -> bool {
    page.status == StatusCode::FORBIDDEN
}

fn leads_to_sign_in(page: &Page) -> bool {
    page.status == StatusCode::SEE_OTHER && page.location().starts_with("/connexion")
}

#[tokio::test]
async fn a_stranger_does_not_wait_for_the_gardens_writer() {
    let app = Garden::open().await;
    let writing = app.write().await;
    let visitor = app.visitor();
    let answer = visitor.post("/clients/nouveau", []);
    let answer = tokio::time::timeout(std::time::Duration::from_secs(5), answer).await;
    let answer = answer.expect("an answer at once");
    assert!(answer.location().starts_with("/connexion"));
    drop(writing);
}
