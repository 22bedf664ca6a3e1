//! The menu, by job to be done: a person sees what they may open, of the modules that are on.
//! Under each entry of the staff menu lie a few neighbouring pages.

use domain::network::Module;
use domain::people::rights::Right;

use crate::layout::{Area, MenuItem};
use crate::network::Face;
use crate::visit::Who;
use crate::words::Words;

/// An entry of the menu: its word, its icon, the pages under it. It leads to the first one that
/// the person may open.
struct Section {
    key: &'static str,
    icon: &'static str,
    pages: &'static [Page],
}

/// A page of a section; `also` are other addresses that belong to it.
struct Page {
    key: &'static str,
    href: &'static str,
    right: Option<Right>,
    module: Option<Module>,
    also: &'static [&'static str],
}

const fn page(key: &'static str, href: &'static str) -> Page {
    Page {
        key,
        href,
        right: None,
        module: None,
        also: &[],
    }
}

impl Page {
    const fn needs(self, right: Right) -> Self {
        Self {
            right: Some(right),
            ..self
        }
    }

    const fn of(self, module: Module) -> Self {
        Self {
            module: Some(module),
            ..self
        }
    }

    const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }
}

const TEAM: Section = Section {
    key: "nav-team",
    icon: "id-card",
    pages: &[
        page("nav-team", "/equipe").needs(Right::PeopleRead),
        page("nav-roles", "/roles").needs(Right::PeopleRead),
        page("nav-history", "/historique").needs(Right::HistoryRead),
    ],
};
const SETTINGS: Section = Section {
    key: "nav-settings",
    icon: "settings",
    pages: &[page("nav-settings", "/reglages").needs(Right::SettingsRead)],
};

const STAFF: &[Section] = &[
    Section {
        key: "nav-today",
        icon: "sun",
        pages: &[page("nav-today", "/aujourdhui")],
    },
    Section {
        key: "nav-members",
        icon: "users",
        pages: &[
            page("nav-members", "/clients").needs(Right::CustomersRead),
            page("nav-memberships", "/adhesions")
                .needs(Right::MembershipsRead)
                .also(&["/types-d-adhesion"]),
            page("nav-groups", "/categories")
                .needs(Right::CustomersRead)
                .also(&["/etiquettes"]),
            page("nav-volunteers", "/clients/benevoles")
                .needs(Right::CustomersRead)
                .of(Module::Volunteering),
        ],
    },
    Section {
        key: "nav-baskets",
        icon: "shopping-basket",
        pages: &[
            page("nav-preparation", "/preparation").needs(Right::DeliveriesRead),
            page("nav-subscriptions", "/abonnements").needs(Right::SubscriptionsRead),
            page("nav-all-depots", "/depots").needs(Right::DepotsRead),
            page("nav-rounds", "/tournees").needs(Right::DepotsRead),
            page("nav-calendar", "/calendrier").needs(Right::CalendarRead),
        ],
    },
    Section {
        key: "nav-sales",
        icon: "store",
        pages: &[
            page("nav-all-offers", "/offres").needs(Right::CatalogueRead),
            page("nav-products", "/produits").needs(Right::CatalogueRead),
        ],
    },
    TEAM,
    SETTINGS,
];

/// The staff of the network's own space, which sells nothing.
const NETWORK: &[Section] = &[
    Section {
        key: "nav-network",
        icon: "network",
        pages: &[page("network-gardens", "/jardins").needs(Right::SettingsRead)],
    },
    TEAM,
    SETTINGS,
];

const OFFERS: Section = Section {
    key: "nav-offers",
    icon: "shopping-basket",
    pages: &[page("nav-offers", "/nos-paniers").also(&["/s-abonner"])],
};
const DEPOTS: Section = Section {
    key: "nav-depots",
    icon: "map-pin",
    pages: &[page("nav-depots", "/points-de-depot")],
};
const MEMBER: &[Section] = &[
    Section {
        key: "nav-my-space",
        icon: "house",
        pages: &[page("nav-my-space", "/mon-espace")],
    },
    OFFERS,
    DEPOTS,
];
const PUBLIC: &[Section] = &[
    Section {
        key: "nav-garden",
        icon: "sprout",
        pages: &[page("nav-garden", "/")],
    },
    OFFERS,
    DEPOTS,
];

/// The entries of a page's menu.
pub fn entries(words: Words, area: Area, who: &Who, face: &Face, path: &str) -> Vec<MenuItem> {
    let sections = match area {
        Area::Staff if face.is_network => NETWORK,
        Area::Staff => STAFF,
        Area::Member => MEMBER,
        Area::Public if face.is_network || face.is_unknown() => &[],
        Area::Public => PUBLIC,
        Area::Field => &[],
    };
    sections
        .iter()
        .filter_map(|section| section.entry(words, who, face, path))
        .collect()
}

/// The neighbours of a staff page, when it has any that the person may open.
pub fn neighbours(words: Words, area: Area, who: &Who, face: &Face, path: &str) -> Vec<MenuItem> {
    let sections = if area.is_staff() { STAFF } else { &[] };
    let here = sections.iter().find(|section| section.covers(path));
    let open = here
        .into_iter()
        .flat_map(|section| section.open_to(who, face));
    let pages: Vec<MenuItem> = open.map(|page| page.item(words, path)).collect();
    if pages.len() > 1 { pages } else { Vec::new() }
}

impl Section {
    fn open_to<'a>(&'a self, who: &'a Who, face: &'a Face) -> impl Iterator<Item = &'a Page> {
        self.pages.iter().filter(|page| {
            let is_used = page.module.is_none_or(|module| face.uses(module));
            is_used && page.right.is_none_or(|right| who.can(right))
        })
    }

    fn covers(&self, path: &str) -> bool {
        self.pages.iter().any(|page| page.covers(path))
    }

    fn entry(&self, words: Words, who: &Who, face: &Face, path: &str) -> Option<MenuItem> {
        let first = self.open_to(who, face).next()?;
        Some(MenuItem {
            label: words.say(self.key).into_owned(),
            href: first.href.to_owned(),
            icon: self.icon,
            current: self.covers(path),
        })
    }
}

impl Page {
    fn item(&self, words: Words, path: &str) -> MenuItem {
        MenuItem {
            label: words.say(self.key).into_owned(),
            href: self.href.to_owned(),
            icon: "",
            current: self.covers(path),
        }
    }

    fn covers(&self, path: &str) -> bool {
        let under = |root: &str| {
            path.strip_prefix(root)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        under(self.href) || self.also.iter().any(|root| under(root))
    }
}
