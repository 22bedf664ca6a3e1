//! Addresses to try: each route of the table with its variable parts filled in.

use bocage::acts::ActRoute;
use bocage::routes;

use crate::support::Garden;

/// A variable part and what stands for it in the small garden.
const KNOWN: [(&str, &str); 8] = [
    ("{day}", "2026-11-25"),
    ("{week}", "2026-W48"),
    ("{round}", "1"),
    ("{depot}", "1"),
    ("{holiday}", "2026-12-25"),
    ("{slug}", "breuil"),
    ("{persona}", "lea"),
    ("{token}", "0000"),
];

/// The first word of a path and the table of its `{id}`.
const TABLES: [(&str, &str); 16] = [
    ("/abonnements", "subscriptions"),
    ("/adhesions", "memberships"),
    ("/categories", "customer_groups"),
    ("/clients", "customers"),
    ("/depots", "depots"),
    ("/equipe", "persons"),
    ("/etiquettes", "tags"),
    ("/livraisons", "deliveries"),
    ("/offres", "offers"),
    ("/personnes", "persons"),
    ("/produits", "products"),
    ("/roles", "roles"),
    ("/saisons", "seasons"),
    ("/tournees", "rounds"),
    ("/types-adhesion", "membership_types"),
    ("/calendrier", "seasons"),
];

/// The table of acts.
pub(super) fn all() -> Vec<ActRoute> {
    routes::acts().routes().to_vec()
}

/// A route's address with days, tokens and names filled in, and its ids the lowest (`MIN`) or
/// highest (`MAX`) that the small garden has.
pub(super) async fn fill(garden: &Garden, path: &str, end: &str) -> String {
    let mut filled = path.to_owned();
    for (part, value) in KNOWN {
        filled = filled.replace(part, value);
    }
    if filled.contains('{') {
        let id = id_for(garden, path, end).await;
        let parts = filled.split('/').map(|part| {
            if part.starts_with('{') {
                id.to_string()
            } else {
                part.to_owned()
            }
        });
        filled = parts.collect::<Vec<_>>().join("/");
    }
    filled
}

async fn id_for(garden: &Garden, path: &str, end: &str) -> i64 {
    let found = TABLES.iter().find(|(prefix, _)| path.starts_with(prefix));
    match found {
        Some((_, table)) => {
            garden
                .count(&format!("SELECT {end}(id) FROM {table}"))
                .await
        }
        None => 1,
    }
}

/// Whether an address names a row of the garden, so that another garden cannot have it.
pub(super) fn names_a_row(path: &str) -> bool {
    let parts = path.split('/').filter(|part| part.starts_with('{'));
    let mut ids = parts.filter(|part| {
        let is_elsewhere = [
            "{day}",
            "{week}",
            "{holiday}",
            "{slug}",
            "{persona}",
            "{token}",
        ];
        !is_elsewhere.contains(part)
    });
    ids.next().is_some()
}
