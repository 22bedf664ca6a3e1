//! Staff create a customer or change the file.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cus_1_a_household_is_created_under_the_next_number_and_found_at_once() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let (highest, group) = (
        app.count("SELECT MAX(number) FROM customers").await,
        app.count("SELECT MIN(id) FROM customer_groups").await,
    );
    let page = sacha.get("/clients/nouveau").await;
    let answer = page
        .submit([
            ("group", &group.to_string()),
            ("first_name", "Zoé"),
            ("last_name", "Quintrec"),
            ("phone", "06 99 88 77 66"),
            ("tags", "fête, marché"),
        ])
        .await;
    let file = answer.follow().await;
    assert!(file.text().contains("Quintrec Zoé") || file.text().contains("Zoé Quintrec"));
    assert_eq!(
        app.count("SELECT MAX(number) FROM customers").await,
        highest + 1
    );
    for typed in ["uint", "zoe", "9988"] {
        let page = sacha.get(&format!("/clients?q={typed}")).await;
        assert!(page.text().contains("Quintrec"), "{typed}");
    }
}

#[tokio::test]
async fn cus_1_a_household_without_name_is_refused_and_nothing_is_written() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count("SELECT COUNT(*) FROM customers").await;
    let page = sacha.get("/clients/nouveau").await;
    let answer = page.submit([("email", "pas une adresse")]).await;
    answer.refuses(&["group", "first_name", "last_name", "email"]);
    assert_eq!(app.count("SELECT COUNT(*) FROM customers").await, before);
}

#[tokio::test]
async fn ppl_5_a_change_is_told_and_the_number_stays() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let number = "SELECT number FROM customers WHERE id = 1";
    let before = app.count(number).await;
    let page = sacha.get("/clients/1/modifier").await;
    page.submit([("town", "Nantes"), ("number", "999")])
        .await
        .leads_to("/clients/1");
    assert_eq!(app.count(number).await, before);
    let page = sacha.get("/clients/1").await;
    assert!(page.text().contains("→ Nantes"), "{}", page.text());
}

#[tokio::test]
async fn ppl_5_the_history_tells_choices_by_their_words() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1/modifier").await;
    page.submit([("group", "2"), ("volunteering", "yes")])
        .await
        .leads_to("/clients/1");
    let (told,): (String,) = app
        .read()
        .await
        .one(platform::db::query(
            "SELECT h.changes FROM history h
             WHERE h.act = 'history-customer-changed' ORDER BY h.id DESC LIMIT 1",
        ))
        .await
        .expect("a line");
    let (name,): (String,) = app
        .read()
        .await
        .one(platform::db::query(
            "SELECT name FROM customer_groups WHERE id = 2",
        ))
        .await
        .expect("a category");
    assert!(told.contains(&name), "{told}");
}

#[tokio::test]
async fn a_category_that_the_page_does_not_offer_is_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1/modifier").await;
    page.submit([("group", "999999")]).await.refuses(&["group"]);
    let page = sacha.get("/clients/nouveau").await;
    let zoe = [
        ("group", "999999"),
        ("first_name", "Zoé"),
        ("last_name", "Quintrec"),
    ];
    page.submit(zoe).await.refuses(&["group"]);
}

#[tokio::test]
async fn a_customer_has_twenty_tags_at_most() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1/modifier").await;
    let tags: Vec<String> = (0..21).map(|n| format!("mot {n}")).collect();
    page.submit([("tags", tags.join(", ").as_str())])
        .await
        .refuses(&["tags"]);
}
