//! The network and its gardens: which garden answers at an address, its file, settings, modules.

mod assistant;
mod bank;
mod directory;
mod face;
mod first_steps;
mod garden_file;
mod gardens;
mod help;
mod home;
mod jobs;
mod logo;
mod mailbox;
mod modules;
mod new_garden;
mod settings;
mod settings_hub;
pub mod store;
pub(crate) mod tell;
mod today;

pub use directory::Directory;
pub(crate) use directory::NETWORK;
pub use face::Face;
pub(crate) use help::help_on;
pub(crate) use modules::module_of;

use crate::acts::Acts;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    let acts = acts
        .get("/", home::show)
        .get("/aujourdhui", today::show)
        .get("/bienvenue", assistant::show)
        .post("/bienvenue/{step}", assistant::submit)
        .get("/aide", help::show)
        .get("/aide/{chapter}", help::show_chapter)
        .get("/courrier", mailbox::show)
        .get("/courrier/{id}", mailbox::show_letter)
        .get("/courrier/{id}/apercu", mailbox::show_as_sent)
        .get("/jardins", gardens::show)
        .get("/jardins/nouveau", new_garden::show)
        .post_slow("/jardins/nouveau", new_garden::submit)
        .get("/logo", logo::show);
    settings_acts(acts)
}

fn settings_acts(acts: Acts) -> Acts {
    acts.get("/reglages", settings_hub::show)
        .get("/reglages/fiche", garden_file::show)
        .post("/reglages/fiche", garden_file::submit)
        .post("/reglages/tva", garden_file::submit_regime)
        .post("/reglages/logo", logo::submit)
        .post("/reglages/logo/retirer", logo::remove)
        .get("/reglages/banque", bank::show)
        .post("/reglages/banque", bank::submit)
        .post("/reglages/banque/afficher", bank::reveal)
        .get("/reglages/modules", modules::show)
        .post("/reglages/modules", modules::submit)
        .get("/reglages/taches", jobs::show)
        .post("/reglages/taches/{id}", jobs::submit)
        .get("/reglages/{group}", settings::show)
        .post("/reglages/{group}", settings::submit)
}
