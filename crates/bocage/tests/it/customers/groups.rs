//! Staff see the categories of customers and add one.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn staff_add_a_category_and_see_it_in_the_list() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/categories").await;
    let answer = page
        .submit([("name", "Cantines"), ("minimum_order", "80")])
        .await;
    answer.leads_to("/categories");
    let page = sacha.get("/categories").await;
    assert!(page.text().contains("Cantines"));
    assert!(page.text().contains("80,00 €"));
    assert_eq!(
        app.count("SELECT COUNT(*) FROM history WHERE subject = 'customer_group'")
            .await,
        1
    );
}

#[tokio::test]
async fn a_category_without_name_is_refused_beside_the_field_and_nothing_is_written() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let before = app.count("SELECT COUNT(*) FROM customer_groups").await;
    let page = sacha.get("/categories").await;
    let answer = page
        .submit([("name", ""), ("minimum_order", "beaucoup")])
        .await;
    answer.refuses(&["name", "minimum_order"]);
    assert_eq!(answer.value_of("minimum_order"), "beaucoup");
    assert_eq!(
        app.count("SELECT COUNT(*) FROM customer_groups").await,
        before
    );
}

#[tokio::test]
async fn two_categories_of_one_name_are_refused() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/categories").await;
    page.submit([("name", "Cantines")])
        .await
        .leads_to("/categories");
    sacha
        .get("/categories")
        .await
        .submit([("name", "Cantines")])
        .await
        .refuses(&["name"]);
}
