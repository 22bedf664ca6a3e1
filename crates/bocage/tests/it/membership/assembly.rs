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

#[tokio::test]
async fn mem_1_a_long_list_is_read_by_pages_and_printed_whole() {
    let app = Garden::open().await;
    let mut tx = app.write().await;
    let many = "INSERT INTO memberships (customer_id, membership_type_id, starts_on, ends_on,
                    fee_cents, is_exempt, paid_on, created_at, created_by)
                SELECT id, 1, '2026-01-01', '2026-12-31', 0, FALSE, '2026-01-01',
                       '2026-01-01T08:00:00Z', '' FROM customers";
    let customers = "INSERT INTO customers (number, kind, name, customer_group_id, street,
                         street_more, postcode, town, comment, private_note, wants_email,
                         wants_sms, wants_letters, volunteering, volunteering_reason,
                         volunteering_domains, search_text, created_at, version)
                     SELECT number + 1000, kind, 'Foyer', customer_group_id, '', '', '', '', '',
                            '', TRUE, FALSE, FALSE, 'not_asked', '', '', '', created_at, 1
                     FROM customers";
    for sql in [customers, many] {
        tx.run(platform::db::query(sql)).await.expect("rows");
    }
    tx.commit().await.expect("rows");
    let sacha = app.signed_in(Persona::Sacha).await;
    let rows = |page: crate::support::Page| page.html().matches("<th scope=\"row\">").count();
    let first = rows(sacha.get("/adhesions/assemblee").await);
    let second = rows(sacha.get("/adhesions/assemblee?page=2").await);
    let whole = rows(sacha.get("/adhesions/assemblee?vue=entier").await);
    assert_eq!(first, 25);
    assert_eq!(first + second, whole);
}
