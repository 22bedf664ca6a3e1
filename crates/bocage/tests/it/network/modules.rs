//! Staff choose the modules. Rule NET-4.

use crate::support::{Browser, Garden, Persona};

/// Sends the page of modules with these ticked and no other.
async fn keep(anne: &Browser, modules: &[&str]) {
    let body: Vec<String> = modules
        .iter()
        .map(|code| format!("module={code}"))
        .collect();
    let kind = "application/x-www-form-urlencoded";
    anne.post_body("/reglages/modules", kind, body.join("&"))
        .await
        .leads_to("/reglages/modules");
}

#[tokio::test]
async fn a_module_is_switched_off_and_on_and_noted() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    keep(&anne, &["volunteering"]).await;
    let off = "SELECT COUNT(*) FROM modules WHERE code = 'professional_sales' AND NOT is_on";
    assert_eq!(app.count(off).await, 1);
    keep(&anne, &["volunteering", "professional_sales"]).await;
    assert_eq!(app.count(off).await, 0);
    let page = anne.get("/historique?sujet=setting").await;
    assert!(page.text().contains("Modules changés"));
}

#[tokio::test]
async fn a_module_that_is_off_leaves_no_trace() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    assert!(
        anne.get("/clients")
            .await
            .html()
            .contains("/clients/benevoles")
    );
    assert_eq!(anne.get("/clients/benevoles").await.status, 200);
    keep(&anne, &["professional_sales"]).await;
    for path in ["/clients", "/clients/1", "/clients/1/modifier"] {
        let page = anne.get(path).await;
        assert!(!page.html().contains("/clients/benevoles"), "{path}");
        assert!(
            !page.text().contains("Bénévolat"),
            "{path}: {}",
            page.text()
        );
    }
    for path in ["/clients/benevoles", "/clients/benevoles.xlsx"] {
        let page = anne.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(
            page.text().contains("module qui est coupé"),
            "{}",
            page.text()
        );
    }
    keep(&anne, &["professional_sales", "volunteering"]).await;
    assert_eq!(anne.get("/clients/benevoles").await.status, 200);
}

#[tokio::test]
async fn what_was_answered_is_kept_while_the_module_is_off() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let willing = "SELECT COUNT(*) FROM customers WHERE volunteering = 'yes'";
    let form = anne.get("/clients/1/modifier").await;
    let answer = [("volunteering", "yes"), ("domains", "packing")];
    form.submit(answer).await.location();
    let before = app.count(willing).await;
    assert!(before > 0);
    keep(&anne, &[]).await;
    let form = anne.get("/clients/1/modifier").await;
    form.submit([("comment", "Rappeler le matin")])
        .await
        .location();
    assert_eq!(app.count(willing).await, before);
    let domains = "SELECT COUNT(*) FROM customers WHERE volunteering_domains = 'packing'";
    assert_eq!(app.count(domains).await, 1);
}

#[tokio::test]
async fn without_professional_sales_nothing_is_made_for_them() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let new = "/depots/nouveau";
    assert!(
        anne.get(new)
            .await
            .html()
            .contains("value=\"professional\"")
    );
    keep(&anne, &["volunteering"]).await;
    assert!(
        !anne
            .get(new)
            .await
            .html()
            .contains("value=\"professional\"")
    );
    assert!(
        !anne
            .get("/categories")
            .await
            .html()
            .contains("is_professional")
    );
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
