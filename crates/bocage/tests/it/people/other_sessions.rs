//! A person closes the sessions they left open elsewhere.

use super::browser_of;
use crate::support::Garden;

#[tokio::test]
async fn only_this_session_stays_open() {
    let app = Garden::open().await;
    let phone = browser_of(&app, "lea@exemple.fr").await;
    let desk = browser_of(&app, "lea@exemple.fr").await;
    let page = desk.get("/mon-compte").await;
    page.submit_form("form[action='/mon-compte/sessions']", [])
        .await
        .leads_to("/mon-compte");
    assert_eq!(phone.get("/mon-compte").await.status, 303);
    assert_eq!(desk.get("/mon-compte").await.status, 200);
}
