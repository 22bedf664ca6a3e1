//! The search box leads to the file.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn one_thing_found_is_opened_at_once() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    sacha.get("/recherche?q=morel").await.leads_to("/clients/1");
    sacha.get("/recherche?q=lavoir").await.leads_to("/depots/2");
}

#[tokio::test]
async fn nothing_found_says_what_to_try() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/recherche?q=zzz").await;
    assert!(page.text().contains("Rien de trouvé"), "{}", page.text());
}
