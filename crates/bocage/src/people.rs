//! Persons, how they sign in, what they may do, and the history of what was done.

mod account;
mod demo;
mod factors;
mod history_page;
mod language;
mod open_link;
mod other_garden;
mod other_sessions;
mod own_password;
mod passkey;
mod passkey_sign_in;
mod password_sign_in;
pub mod ready;
mod role;
mod roles;
mod second_factor;
mod see_as;
mod session;
mod sign_in;
mod sign_out;
pub mod store;
mod team;
mod withdraw_role;

use crate::acts::Acts;

pub use session::{local_path, own_area};
pub use store::history;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    team_acts(own_acts(sign_in_acts(acts)))
}

fn sign_in_acts(acts: Acts) -> Acts {
    acts.get("/connexion", sign_in::show)
        .post("/connexion/lien", sign_in::submit)
        .post_slow("/connexion/mot-de-passe", password_sign_in::submit)
        .post("/connexion/cle/question", passkey_sign_in::ask)
        .post("/connexion/cle", passkey_sign_in::submit)
        .get("/connexion/{token}", open_link::show)
        .post("/connexion/{token}", open_link::submit)
        .post("/deconnexion", sign_out::submit)
        .get("/demo/entrer/{persona}", demo::show)
        .get("/mes-jardins/{slug}", other_garden::leave)
        .get("/arrivee/{token}", other_garden::show)
        .post("/arrivee/{token}", other_garden::submit)
}

fn own_acts(acts: Acts) -> Acts {
    acts.get("/mon-compte", account::show)
        .post_slow("/mon-compte/mot-de-passe", own_password::submit)
        .post("/mon-compte/langue", language::submit)
        .post("/mon-compte/sessions", other_sessions::submit)
        .post("/mon-compte/cles/question", passkey::ask)
        .post("/mon-compte/cles", passkey::submit)
        .post("/mon-compte/cles/{id}", passkey::rename)
        .post("/mon-compte/cles/{id}/retirer", passkey::remove)
        .get("/second-facteur", second_factor::show)
        .post("/second-facteur", second_factor::submit)
        .post("/second-facteur/retirer", second_factor::remove)
}

fn team_acts(acts: Acts) -> Acts {
    acts.get("/equipe", team::show)
        .post("/equipe", team::submit)
        .post("/equipe/{id}/retirer", withdraw_role::submit)
        .get("/roles", roles::show)
        .post("/roles", roles::submit)
        .get("/roles/{id}", role::show)
        .post("/roles/{id}", role::submit)
        .post("/roles/{id}/retirer", role::remove)
        .get("/historique", history_page::show)
        .post("/clients/{id}/voir-comme", see_as::submit)
        .post("/fin-apercu", see_as::stop)
}
