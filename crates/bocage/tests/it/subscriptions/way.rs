//! The way to a subscription as a browser without scripts walks it.

use crate::support::{Browser, Page};

/// A weekly single basket of the running season, paid by cheque in three monthly instalments.
pub(crate) const ANSWERS: &str = "offer=1&quantity=1&frequency=weekly&season=1&payment=cheque\
                                  &rhythm=monthly_times&times=3&membership=1";

/// The garden's own depot, on Wednesdays.
pub(crate) const GARDEN: &str = "1-1";
/// A depot with one place left, on Wednesdays.
pub(crate) const GROCERY: &str = "2-1";

/// Somebody nobody knows.
pub(crate) const CAMILLE: [(&str, &str); 7] = [
    ("first_name", "Camille"),
    ("last_name", "Aubry"),
    ("email", "camille@exemple.fr"),
    ("phone", "06 12 00 34 56"),
    ("street", "4 rue du Moulin"),
    ("postcode", "88150"),
    ("town", "Saint-Aubin-du-Breuil"),
];

/// Camille with another address, hence somebody else.
pub(crate) fn known_by(email: &str) -> [(&'static str, &str); 7] {
    CAMILLE.map(|(name, value)| {
        if name == "email" {
            (name, email)
        } else {
            (name, value)
        }
    })
}

/// The recapitulation of a visitor who chose this stop.
pub(crate) async fn recap(browser: &Browser, stop: &str, identity: [(&str, &str); 7]) -> Page {
    let page = browser
        .get(&format!("/s-abonner/coordonnees?{ANSWERS}&stop={stop}"))
        .await;
    page.submit(identity).await
}
