//! Staff read a customer's file.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn cus_2_the_file_shows_first_category_and_membership() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/clients/1").await;
    let text = page.text();
    let membership = text.find("À jour").expect("the membership");
    let persons = text.find("Personnes").expect("the persons");
    assert!(membership < persons);
    assert!(text.contains("Panier simple"), "{text}");
    assert!(page.statements() <= 8, "{}", page.statements());
}

#[tokio::test]
async fn ppl_3_a_private_note_is_absent_for_those_who_may_not_see_it() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    let sql = "UPDATE customers SET private_note = 'attendre la fin du mois' WHERE id = 1";
    tx.run(platform::db::query(sql)).await.expect("a note");
    tx.commit().await.expect("a note");
    let sacha = app.signed_in(Persona::Sacha).await;
    let seen = sacha.get("/clients/1").await;
    assert!(seen.html().contains("attendre la fin du mois"));
    let bruno = app.signed_in(Persona::Bruno).await;
    let hidden = bruno.get("/clients/1").await;
    assert!(!hidden.html().contains("attendre la fin du mois"));
}
