//! The menu, by job to be done: a person sees what they may open, of the modules that are on.

use domain::people::rights::Right;

use crate::layout::{Area, MenuItem};
use crate::network::Face;
use crate::visit::Who;
use crate::words::Words;

/// A way in: its word, its address, its icon, the right it asks for, and the other addresses that
/// belong under it.
struct Entry {
    key: &'static str,
    href: &'static str,
    icon: &'static str,
    right: Option<Right>,
    also: &'static [&'static str],
}

const STAFF: [Entry; 6] = [
    Entry {
        key: "nav-today",
        href: "/aujourdhui",
        icon: "sun",
        right: None,
        also: &[],
    },
    Entry {
        key: "nav-members",
        href: "/clients",
        icon: "users",
        right: Some(Right::CustomersRead),
        also: &["/adhesions", "/types-d-adhesion", "/categories"],
    },
    Entry {
        key: "nav-baskets",
        href: "/preparation",
        icon: "shopping-basket",
        right: Some(Right::DeliveriesRead),
        also: &["/abonnements", "/depots", "/tournees", "/calendrier"],
    },
    Entry {
        key: "nav-sales",
        href: "/offres",
        icon: "store",
        right: Some(Right::CatalogueRead),
        also: &["/produits"],
    },
    Entry {
        key: "nav-team",
        href: "/equipe",
        icon: "id-card",
        right: Some(Right::PeopleRead),
        also: &["/roles"],
    },
    Entry {
        key: "nav-settings",
        href: "/reglages",
        icon: "settings",
        right: Some(Right::SettingsRead),
        also: &[],
    },
];

const MEMBER: [Entry; 3] = [
    Entry {
        key: "nav-my-space",
        href: "/mon-espace",
        icon: "house",
        right: None,
        also: &[],
    },
    Entry {
        key: "nav-offers",
        href: "/nos-paniers",
        icon: "shopping-basket",
        right: None,
        also: &["/s-abonner"],
    },
    Entry {
        key: "nav-depots",
        href: "/points-de-retrait",
        icon: "map-pin",
        right: None,
        also: &[],
    },
];

const PUBLIC: [Entry; 3] = [
    Entry {
        key: "nav-garden",
        href: "/",
        icon: "sprout",
        right: None,
        also: &[],
    },
    Entry {
        key: "nav-offers",
        href: "/nos-paniers",
        icon: "shopping-basket",
        right: None,
        also: &["/s-abonner"],
    },
    Entry {
        key: "nav-depots",
        href: "/points-de-retrait",
        icon: "map-pin",
        right: None,
        also: &[],
    },
];

/// The entries of a page's menu.
pub fn entries(words: Words, area: Area, who: &Who, face: &Face, path: &str) -> Vec<MenuItem> {
    let entries: &[Entry] = match area {
        Area::Staff => &STAFF,
        Area::Member => &MEMBER,
        Area::Public if face.is_network || face.is_unknown() => &[],
        Area::Public => &PUBLIC,
        Area::Field => &[],
    };
    let open = entries
        .iter()
        .filter(|entry| entry.right.is_none_or(|right| who.can(right)));
    open.map(|entry| MenuItem {
        label: words.say(entry.key).into_owned(),
        href: entry.href.to_owned(),
        icon: entry.icon,
        current: entry.covers(path),
    })
    .collect()
}

impl Entry {
    fn covers(&self, path: &str) -> bool {
        let under = |root: &str| {
            path == root
                || path
                    .strip_prefix(root)
                    .is_some_and(|rest| rest.starts_with('/'))
        };
        under(self.href) || self.also.iter().any(|root| under(root))
    }
}
