//! Staff take the list of members to the general assembly.

use crate::support::{Garden, Persona};

#[tokio::test]
async fn mem_1_only_members_up_to_date_are_called() {
    let app = Garden::open().await;
    let sacha = app.signed_in(Persona::Sacha).await;
    let page = sacha.get("/adhesions/assemblee").await;
    assert!(page.text().contains("Morel Léa"), "{}", page.text());
    assert!(!page.text().contains("Garcia"));
    let file = sacha.get("/adhesions/assemblee.xlsx").await;
    assert!(file.bytes.starts_with(b"PK"));
}
