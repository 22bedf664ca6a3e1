//! Anyone sees what is on sale to everybody.

use crate::support::Garden;

#[tokio::test]
async fn cat_3_offers_kept_for_some_customers_are_not_shown() {
    let app = Garden::open().await;
    let page = app.visitor().get("/nos-paniers").await;
    assert!(page.text().contains("14,20 €"), "{}", page.text());
    assert!(page.html().contains("/s-abonner?offer=1"));
    assert!(!page.html().contains("/s-abonner?offer=8"));
    assert!(page.statements() <= 6);
}

#[tokio::test]
async fn a_garden_that_sells_nothing_says_so() {
    let app = Garden::empty().await;
    let page = app.visitor().get("/nos-paniers").await;
    assert!(page.text().contains("arrivent bientôt"), "{}", page.text());
}
