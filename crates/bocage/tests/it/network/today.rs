//! Staff begin the day.

use platform::db::Query;

use crate::support::{Garden, Persona};

async fn change(app: &Garden, sql: &str) {
    let mut tx = app.write().await;
    tx.run(Query::assembled(sql.to_owned()))
        .await
        .expect("a change");
    tx.commit().await.expect("a change");
}

#[tokio::test]
async fn the_day_begins_with_the_garden_s_week() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/aujourdhui").await;
    let text = page.text();
    for part in [
        "dimanche 22 novembre 2026",
        "La semaine du jardin",
        "mar. 24 nov.",
        "panier",
        " h : ",
        "Ensuite :",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(page.statements() <= 7, "{}", page.statements());
}

#[tokio::test]
async fn the_count_of_a_day_is_that_of_its_preparation() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let day = "2026-11-25";
    let planned = "SELECT CAST(SUM(d.quantity) AS BIGINT) FROM deliveries d
                   JOIN subscriptions s ON s.id = d.subscription_id
                   WHERE d.prepare_on = '2026-11-25' AND d.state <> 'cancelled'
                     AND s.state = 'confirmed'";
    let baskets = app.count(planned).await;
    let page = anne.get("/aujourdhui").await;
    let said = format!("href=\"/preparation/{day}\"><strong>{baskets} panier");
    assert!(page.html().contains(&said), "{said}: {}", page.html());
}

#[tokio::test]
async fn an_undecided_holiday_leads_to_its_decision() {
    let app = Garden::open().await;
    change(&app, "DELETE FROM holiday_decisions").await;
    change(&app, "DELETE FROM closed_weeks").await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/aujourdhui").await;
    assert!(
        page.text().contains("vendredi 25 décembre est férié"),
        "{}",
        page.text()
    );
    assert!(
        page.html()
            .contains("href=\"/calendrier/feries/2026-12-25\"")
    );
    let youssef = app.signed_in(Persona::Youssef).await;
    let page = youssef.get("/aujourdhui").await;
    assert!(
        !page.html().contains("/calendrier/feries/"),
        "cannot decide"
    );
}

#[tokio::test]
async fn a_sign_up_and_its_membership_show_the_next_morning() {
    let app = Garden::open().await;
    let answers = "offer=1&quantity=1&frequency=weekly&season=1&payment=cheque\
                   &rhythm=monthly_times&times=3&membership=1&stop=1-1";
    let contact = format!("/s-abonner/coordonnees?{answers}");
    let who = [
        ("first_name", "Camille"),
        ("last_name", "Aubry"),
        ("email", "camille@exemple.fr"),
        ("phone", "06 12 00 34 56"),
        ("street", "4 rue du Moulin"),
        ("postcode", "88150"),
        ("town", "Saint-Aubin-du-Breuil"),
    ];
    let recap = app.visitor().get(&contact).await.submit(who).await;
    recap.submit([("conditions", "1")]).await.location();
    app.at("2026-11-23T06:00:00Z");
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/aujourdhui").await;
    assert!(
        page.text().contains("arrivé du site depuis hier"),
        "{}",
        page.text()
    );
    assert!(
        page.html().contains("/adhesions?liste=unpaid"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn whoever_runs_an_unfinished_garden_is_led_to_what_it_lacks() {
    let app = Garden::open().await;
    change(&app, "UPDATE garden_file SET siret = ''").await;
    change(&app, "UPDATE offers SET is_archived = TRUE").await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/aujourdhui").await;
    assert!(
        page.text().contains("Il manque un renseignement"),
        "{}",
        page.text()
    );
    assert!(page.html().contains("href=\"/bienvenue\""));
    assert!(page.statements() <= 7, "{}", page.statements());
}

#[tokio::test]
async fn a_failed_job_is_told_to_who_may_see_it() {
    let app = Garden::open().await;
    let dead = "INSERT INTO jobs (kind, payload, state, run_at, attempts, created_at)
                VALUES ('send_mail', '1', 'dead', '2026-11-22T06:00:00Z', 8,
                        '2026-11-22T06:00:00Z')";
    change(&app, dead).await;
    let anne = app.signed_in(Persona::Anne).await;
    assert!(anne.get("/aujourdhui").await.text().contains("a échoué"));
    let youssef = app.signed_in(Persona::Youssef).await;
    assert!(!youssef.get("/aujourdhui").await.text().contains("a échoué"));
}

#[tokio::test]
async fn an_empty_garden_has_an_empty_week() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    let page = anne.get("/aujourdhui").await;
    assert!(page.text().contains("rien à préparer"), "{}", page.text());
}

#[tokio::test]
async fn members_have_no_such_page() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    assert_eq!(lea.get("/aujourdhui").await.status, 403);
}
