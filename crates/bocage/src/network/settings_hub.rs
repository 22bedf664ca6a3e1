//! Staff find everything the garden decides for itself, whatever the room that holds it.

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
    sections: Vec<Section>,
}

/// Doors that belong together.
struct Section {
    title: String,
    doors: Vec<Door>,
}

/// A way to one page of settings.
struct Door {
    href: String,
    icon: &'static str,
    title: String,
    about: String,
}

/// A door as declared: its address, icon and word, and the right it asks for beyond seeing
/// settings.
type Known = (&'static str, &'static str, &'static str, Option<Right>);

const FILE: Known = ("/reglages/fiche", "id-card", "network-file-title", None);

const GARDEN: [Known; 4] = [
    FILE,
    (
        "/reglages/banque",
        "lock",
        "network-bank-title",
        Some(Right::SeeBankDetails),
    ),
    ("/reglages/modules", "layers", "network-modules-title", None),
    ("/bienvenue", "sprout", "network-welcome-title", None),
];

const LISTS: [Known; 6] = [
    (
        "/calendrier/saisons",
        "sun",
        "network-door-seasons",
        Some(Right::CalendarRead),
    ),
    (
        "/categories",
        "users",
        "network-door-groups",
        Some(Right::CustomersRead),
    ),
    (
        "/etiquettes",
        "tag",
        "network-door-tags",
        Some(Right::CustomersRead),
    ),
    (
        "/abonnements/conditions",
        "repeat",
        "network-door-conditions",
        Some(Right::SubscriptionsRead),
    ),
    (
        "/types-d-adhesion",
        "id-card",
        "network-door-types",
        Some(Right::MembershipsRead),
    ),
    (
        "/roles",
        "key-round",
        "network-door-roles",
        Some(Right::PeopleRead),
    ),
];

const MACHINERY: [Known; 3] = [
    (
        "/reglages/taches",
        "clock",
        "network-jobs-title",
        Some(Right::JobsRead),
    ),
    (
        "/historique?sujet=setting",
        "history",
        "network-door-history",
        Some(Right::HistoryRead),
    ),
    (
        "/aide/emporter-ses-donnees",
        "package",
        "network-door-leave",
        None,
    ),
];

pub(super) async fn show(visit: Visit<SettingsRead>) -> Outcome {
    // The network's own space sells nothing: no rule of sale is its to set.
    let is_network = visit.face.is_network;
    let own: &[Known] = if is_network { &[FILE] } else { &GARDEN };
    let mut sections = vec![section(&visit, "network-hub-garden", own)];
    let groups: &[SettingGroup] = if is_network {
        &[SettingGroup::People]
    } else {
        SettingGroup::ALL
    };
    sections.push(rules(visit.words, groups));
    if !is_network {
        sections.push(section(&visit, "network-hub-lists", &LISTS));
    }
    sections.push(section(&visit, "network-hub-machinery", &MACHINERY));
    let page = Page {
        frame: visit.frame(Area::Staff, "network-settings-title"),
        w: visit.words,
        sections,
    };
    visit.page(&page)
}

fn section(visit: &Visit<SettingsRead>, key: &str, known: &[Known]) -> Section {
    let open = known
        .iter()
        .filter(|(.., right)| right.is_none_or(|right| visit.who.can(right)));
    Section {
        title: visit.words.say(key).into_owned(),
        doors: open
            .map(|(href, icon, key, _)| door(visit.words, (*href).to_owned(), icon, key))
            .collect(),
    }
}

fn rules(w: Words, groups: &[SettingGroup]) -> Section {
    let door = |group: &SettingGroup| {
        let code = group.code();
        let key = format!("network-group-{code}");
        door(w, format!("/reglages/{code}"), icon(*group), &key)
    };
    Section {
        title: w.say("network-hub-rules").into_owned(),
        doors: groups.iter().map(door).collect(),
    }
}

fn door(w: Words, href: String, icon: &'static str, key: &str) -> Door {
    Door {
        href,
        icon,
        title: w.say(key).into_owned(),
        about: w.say(&format!("{key}-about")).into_owned(),
    }
}

fn icon(group: SettingGroup) -> &'static str {
    match group {
        SettingGroup::People => "key-round",
        SettingGroup::Calendar => "calendar-days",
        SettingGroup::Depots => "map-pin",
        SettingGroup::Membership => "id-card",
        SettingGroup::Catalogue => "tag",
        SettingGroup::Subscriptions => "repeat",
        SettingGroup::Deliveries => "clipboard-list",
    }
}
