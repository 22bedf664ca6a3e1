//! A visitor, a member or staff subscribes, one question a screen.

use super::way::{ANSWERS, CAMILLE, GARDEN, GROCERY, recap};
use crate::support::{Garden, Persona};

async fn subscriptions(app: &Garden) -> i64 {
    app.count("SELECT COUNT(*) FROM subscriptions").await
}

#[tokio::test]
async fn a_visitor_subscribes_in_one_pass_and_receives_a_letter() {
    let app = Garden::open().await;
    let before = subscriptions(&app).await;
    let visitor = app.visitor();
    let page = visitor.get("/s-abonner").await;
    assert!(page.text().contains("Panier simple chaque semaine"));
    assert!(!page.text().contains("cantines"), "kept for canteens");
    let page = visitor.get("/s-abonner/rythme?offer=1&quantity=1").await;
    assert!(page.text().contains("Chaque semaine"));
    let page = visitor
        .get("/s-abonner/point-de-depot?offer=1&quantity=1&frequency=weekly&season=1")
        .await;
    assert!(
        page.text().contains("Le mercredi : 2 points de dépôt"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("Cantine centrale"), "professional");
    let payment = page.submit([("stop", GARDEN)]).await.follow().await;
    assert!(payment.text().contains("Chèque"));
    let page = recap(&visitor, GARDEN, CAMILLE).await;
    let text = page.text();
    assert!(text.contains("mercredi 25 novembre"), "{text}");
    assert!(text.contains("14,20 €"), "{text}");
    assert!(text.contains("Adhésion ordinaire"), "{text}");
    let thanks = page.submit([("conditions", "1")]).await.follow().await;
    assert!(thanks.text().contains("Votre demande est bien arrivée."));
    assert_eq!(subscriptions(&app).await, before + 1);
    assert_eq!(
        app.count("SELECT COUNT(*) FROM persons WHERE email = 'camille@exemple.fr'")
            .await,
        1
    );
    assert_eq!(
        app.count("SELECT COUNT(*) FROM memberships WHERE fee_cents = 500 AND paid_on IS NULL AND created_at > '2026-11-22'")
            .await,
        1
    );
    app.run_jobs().await;
    let mut tx = app.read().await;
    let letters = platform::mail::list_latest(&mut tx, 1)
        .await
        .expect("letters");
    let letter = letters.first().expect("a letter");
    assert_eq!(letter.recipient, "camille@exemple.fr");
    for part in ["mercredi 25 novembre", "Maison du jardin", "14,20"] {
        assert!(
            letter.text_body.contains(part),
            "{part}: {}",
            letter.text_body
        );
    }
}

#[tokio::test]
async fn each_screen_refuses_what_it_cannot_take() {
    let app = Garden::open().await;
    let before = subscriptions(&app).await;
    let visitor = app.visitor();
    let on = "/s-abonner/point-de-depot?offer=1&quantity=1&season=1";
    for (path, field) in [
        ("/s-abonner/rythme?offer=999".to_owned(), "offer"),
        ("/s-abonner/rythme?quantity=1".to_owned(), "offer"),
        (
            "/s-abonner/rythme?offer=1&quantity=0".to_owned(),
            "quantity",
        ),
        (
            "/s-abonner/rythme?offer=1&quantity=beaucoup".to_owned(),
            "quantity",
        ),
        (format!("{on}&frequency=monthly:1"), "frequency"),
        (format!("{on}&frequency=weekly&from=demain"), "from"),
        (format!("{on}&frequency=weekly&from=2026-11-01"), "from"),
        (format!("{on}&frequency=weekly&from=2030-01-01"), "from"),
        (
            "/s-abonner/point-de-depot?offer=1&frequency=weekly&season=99".to_owned(),
            "season",
        ),
        (format!("/s-abonner/paiement?{ANSWERS}&stop=4-1"), "stop"),
        (
            format!("/s-abonner/paiement?{ANSWERS}&stop=3-2"),
            "password",
        ),
        (
            format!(
                "/s-abonner/coordonnees?{}&stop=1-1",
                ANSWERS.replace("cheque", "barter")
            ),
            "payment",
        ),
        (
            format!(
                "/s-abonner/coordonnees?{}&stop=1-1",
                ANSWERS.replace("times=3", "times=12")
            ),
            "times",
        ),
    ] {
        let page = visitor.get(&path).await;
        page.refuses(&[field]);
    }
    assert_eq!(subscriptions(&app).await, before);
}

#[tokio::test]
async fn a_reserved_depot_asks_its_password() {
    let app = Garden::open().await;
    let visitor = app.visitor();
    let choose = "/s-abonner/point-de-depot?offer=1&quantity=1&frequency=weekly&season=1";
    let page = visitor.get(choose).await;
    page.submit([("stop", "3-2")]).await.refuses(&["password"]);
    page.submit([("stop", "3-2"), ("password", "rose")])
        .await
        .refuses(&["password"]);
    let right = page
        .submit([("stop", "3-2"), ("password", "tournesol")])
        .await;
    assert!(right.location().starts_with("/s-abonner/paiement"));
    assert_eq!(right.follow().await.status, 200);
}

#[tokio::test]
async fn a_full_depot_is_shown_and_refused_with_its_dates() {
    let app = Garden::open().await;
    let visitor = app.visitor();
    let before = subscriptions(&app).await;
    let choose = "/s-abonner/point-de-depot?offer=1&quantity=2&frequency=weekly&season=1";
    let page = visitor.get(choose).await;
    assert!(
        page.text()
            .contains("Complet · Plus de place le mercredi 25 novembre")
    );
    let refused = page.submit([("stop", GROCERY)]).await;
    refused.refuses(&["stop"]);
    let answers = ANSWERS.replace("quantity=1", "quantity=2");
    let page = visitor
        .get(&format!("/s-abonner/coordonnees?{answers}&stop={GROCERY}"))
        .await;
    page.submit(CAMILLE).await.refuses(&["stop"]);
    assert_eq!(subscriptions(&app).await, before);
}

#[tokio::test]
async fn a_screen_opened_without_any_answer_leads_to_the_first_one() {
    let app = Garden::open().await;
    app.visitor()
        .get("/s-abonner/paiement")
        .await
        .leads_to("/s-abonner");
}

#[tokio::test]
async fn a_member_subscribes_without_telling_who_they_are() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    let page = lea
        .get(&format!("/s-abonner/recapitulatif?{ANSWERS}&stop={GARDEN}"))
        .await;
    assert!(
        !page.text().contains("Adhésion ordinaire"),
        "a member already"
    );
    let done = page.submit([("conditions", "1")]).await;
    assert!(done.location().starts_with("/mon-espace/abonnement/"));
    assert_eq!(
        app.count("SELECT COUNT(*) FROM subscriptions WHERE customer_id = 1")
            .await,
        2
    );
}

#[tokio::test]
async fn staff_exceed_a_full_depot_with_a_reason_which_is_kept() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let answers = ANSWERS.replace("quantity=1", "quantity=2");
    let page = sacha
        .get(&format!(
            "/clients/2/abonnements/nouveau/recapitulatif?{answers}&stop={GROCERY}"
        ))
        .await;
    assert!(page.text().contains("Plus de place le"), "{}", page.text());
    page.submit([("reason", "")]).await.refuses(&["reason"]);
    let done = page
        .submit([("reason", "Deux cagettes de plus vendredi")])
        .await;
    assert!(done.location().starts_with("/abonnements/"));
    assert_eq!(
        app.count(
            "SELECT COUNT(*) FROM history WHERE act = 'history-depot-capacity-exceeded'
             AND changes LIKE '%Deux cagettes%'"
        )
        .await,
        1
    );
}

#[tokio::test]
async fn staff_do_not_subscribe_a_customer_who_is_not_there() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/999/abonnements/nouveau").await;
    assert_eq!(page.status, 404);
}
