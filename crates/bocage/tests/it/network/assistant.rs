//! A garden's first steps. Rule NET-5.

use crate::support::{Browser, Garden, Page, Persona};

const BY_CLICK: [&str; 6] = [
    "season",
    "round",
    "depot",
    "membership_type",
    "product",
    "offer",
];

/// Who the garden is: all that is typed before it sells.
async fn fill_file(anne: &Browser) {
    let file = anne.get("/reglages/fiche").await;
    let who = [
        ("legal_name", "Association du Breuil"),
        ("street", "12 chemin du Breuil"),
        ("postcode", "88150"),
        ("town", "Saint-Aubin-du-Breuil"),
        ("email", "bonjour@exemple.fr"),
        ("siret", "81234567600017"),
    ];
    file.submit(who).await.leads_to("/reglages/fiche");
    let regime = [("regime", "taxable"), ("from", "2026-01-01")];
    anne.post("/reglages/tva", regime)
        .await
        .leads_to("/reglages/fiche");
}

async fn click(anne: &Browser, step: &str) -> Page {
    let form = format!("form[action='/bienvenue/{step}']");
    anne.get("/bienvenue").await.submit_form(&form, []).await
}

#[tokio::test]
async fn an_empty_garden_sells_its_first_subscription_in_a_few_clicks() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    let page = anne.get("/bienvenue").await;
    assert!(page.statements() <= 6, "{} statements", page.statements());
    fill_file(&anne).await;
    for step in BY_CLICK {
        click(&anne, step).await.leads_to("/bienvenue");
    }
    let text = anne.get("/bienvenue").await.text();
    assert!(
        text.contains("Un premier abonnement est en vente"),
        "{text}"
    );
    assert!(text.contains("7 étapes faites sur 8"), "{text}");
    let shop = app.visitor().get("/nos-paniers").await.text();
    for part in [
        "Panier simple chaque semaine",
        "14,00",
        "Panier familial",
        "24,00",
    ] {
        assert!(shop.contains(part), "{part}: {shop}");
    }
    let depots = app.visitor().get("/points-de-depot").await.text();
    assert!(depots.contains("12 chemin du Breuil"), "{depots}");
    let history = anne.get("/historique").await.text();
    assert!(
        history.contains("Saison ouverte") && history.contains("Offre créée"),
        "{history}"
    );
}

#[tokio::test]
async fn a_visitor_subscribes_to_what_the_assistant_made() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    fill_file(&anne).await;
    for step in BY_CLICK {
        click(&anne, step).await.location();
    }
    let answers = "offer=1&quantity=1&frequency=weekly&season=1&stop=1-1&payment=cheque\
                   &rhythm=once&membership=1";
    let who = [
        ("first_name", "Camille"),
        ("last_name", "Aubry"),
        ("email", "camille@exemple.fr"),
        ("phone", "06 12 00 34 56"),
        ("street", "4 rue du Moulin"),
        ("postcode", "88150"),
        ("town", "Saint-Aubin-du-Breuil"),
    ];
    let contact = format!("/s-abonner/coordonnees?{answers}");
    let recap = app.visitor().get(&contact).await.submit(who).await;
    assert!(
        recap.text().contains("mercredi 13 janvier"),
        "{}",
        recap.text()
    );
    let thanks = recap.submit([("conditions", "1")]).await.follow().await;
    assert!(thanks.text().contains("Votre demande est bien arrivée."));
    let weeks = app.count("SELECT COUNT(*) FROM deliveries").await;
    assert!(weeks >= 50, "{weeks} deliveries");
}

#[tokio::test]
async fn an_empty_garden_begins_with_its_file() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    let page = anne.get("/bienvenue").await;
    assert!(page.text().contains("le SIRET"), "{}", page.text());
    assert!(page.html().contains("/reglages/fiche#f-siret"));
    assert!(page.text().contains("14,00 €"), "{}", page.text());
    // The first depot is at the registered address, which is not known yet.
    click(&anne, "depot").await.leads_to("/reglages/fiche");
    assert_eq!(app.count("SELECT COUNT(*) FROM depots").await, 0);
}

#[tokio::test]
async fn a_garden_that_sells_has_nothing_left_to_do() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/bienvenue").await;
    assert!(page.text().contains("Tout est prêt"), "{}", page.text());
}

#[tokio::test]
async fn a_step_that_is_done_stays_as_it_is() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let rounds = app.count("SELECT COUNT(*) FROM rounds").await;
    anne.post("/bienvenue/round", [])
        .await
        .leads_to("/bienvenue");
    assert_eq!(app.count("SELECT COUNT(*) FROM rounds").await, rounds);
    assert_eq!(anne.post("/bienvenue/ailleurs", []).await.status, 404);
}

#[tokio::test]
async fn what_only_the_garden_knows_is_done_by_hand() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    anne.post("/bienvenue/garden_file", [])
        .await
        .leads_to("/reglages/fiche");
    anne.post("/bienvenue/team", []).await.leads_to("/equipe");
}

#[tokio::test]
async fn a_garden_without_membership_skips_that_step() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    let mut tx = app.write().await;
    tx.run(platform::db::query(
        "INSERT INTO settings (code, value, changed_at, changed_by)
         VALUES ('membership_required', 'no', '2026-11-22T08:00:00Z', 'Anne')",
    ))
    .await
    .expect("a setting");
    tx.commit().await.expect("a setting");
    let page = anne.get("/bienvenue").await;
    assert!(
        page.text().contains("Votre jardin s’en passe"),
        "{}",
        page.text()
    );
    assert!(
        !page
            .html()
            .contains("action=\"/bienvenue/membership_type\"")
    );
}

#[tokio::test]
async fn who_only_reads_settings_is_proposed_nothing() {
    let app = Garden::open().await;
    let paul = app.signed_in(Persona::Paul).await;
    let page = paul.get("/bienvenue").await;
    assert!(!page.html().contains("action=\"/bienvenue/"));
    assert_eq!(paul.post("/bienvenue/round", []).await.status, 403);
}
