//! Staff find everything the garden decides for itself.

use askama::Template;
use domain::network::SettingGroup;
use domain::people::rights::Right;
use values::Coded as _;

use crate::failure::Outcome;
use crate::guard::SettingsRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/settings_hub.html")]
struct Page {
    frame: Frame,
    w: Words,
    doors: Vec<Door>,
}

/// A way to one page of settings.
struct Door {
    href: String,
    title: String,
    about: String,
}

pub(super) async fn show(visit: Visit<SettingsRead>) -> Outcome {
    let w = visit.words;
    let door = |href: &str, key: &str| Door {
        href: href.to_owned(),
        title: w.say(key).into_owned(),
        about: w.say(&format!("{key}-about")).into_owned(),
    };
    let mut doors = vec![door("/reglages/fiche", "network-file-title")];
    if visit.who.can(Right::SeeBankDetails) {
        doors.push(door("/reglages/banque", "network-bank-title"));
    }
    doors.push(door("/reglages/modules", "network-modules-title"));
    doors.extend(SettingGroup::ALL.iter().map(|group| {
        let code = group.code();
        door(
            &format!("/reglages/{code}"),
            &format!("network-group-{code}"),
        )
    }));
    if visit.who.can(Right::JobsRead) {
        doors.push(door("/reglages/taches", "network-jobs-title"));
    }
    doors.push(door("/bienvenue", "network-welcome-title"));
    let page = Page {
        frame: visit.frame(Area::Staff, "network-settings-title"),
        w,
        doors,
    };
    visit.page(&page)
}
