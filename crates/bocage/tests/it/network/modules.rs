//! Staff choose the modules. Rule NET-4.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn a_module_is_switched_on_and_noted() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let page = anne.get("/reglages/modules").await;
    page.submit([("module", "shop")])
        .await
        .leads_to("/reglages/modules");
    let on = "SELECT COUNT(*) FROM modules WHERE code = 'shop' AND is_on";
    assert_eq!(app.count(on).await, 1);
    // Those of a new garden were left out of what was sent: they are off.
    let off = "SELECT COUNT(*) FROM modules WHERE NOT is_on";
    assert_eq!(app.count(off).await, 2);
    let page = anne.get("/historique?sujet=setting").await;
    assert!(page.text().contains("Modules changés"));
}

#[tokio::test]
async fn sending_the_page_as_it_stands_changes_nothing() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    anne.get("/reglages/modules")
        .await
        .submit([])
        .await
        .location();
    assert_eq!(app.count("SELECT COUNT(*) FROM modules").await, 0);
}
