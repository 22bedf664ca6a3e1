//! What every page has: the frame around it, the fields of its forms, its icons and tones.
//! Pages extend `layout/base.html` and take their pieces from `layout/ui.html`.

mod about;
pub mod design;
pub mod mail;
mod notion;
#[cfg(test)]
mod palette;
mod preferences;
#[cfg(test)]
mod tests;

use domain::network::{Module, Modules};

use crate::acts::Acts;
use crate::words::Words;

pub use notion::Notion;

/// What the foot of every page leads to, and the design page.
pub fn acts(acts: Acts) -> Acts {
    acts.post_slow(preferences::PATH, preferences::submit)
        .get("/accessibilite", about::show_accessibility)
        .get("/donnees-personnelles", about::show_privacy)
        .get("/charte", design::show)
}

/// Everything the shell of a page shows around its content.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    pub words: Words,
    /// What this page is, as its `<h1>` and its tab say it.
    pub title: String,
    pub site: Site,
    pub area: Area,
    /// Four entries at most for visitors and members.
    pub menu: Vec<MenuItem>,
    /// The neighbours of this page, under its entry of the staff menu.
    pub submenu: Vec<MenuItem>,
    /// The name of the person signed in.
    pub person: Option<String>,
    pub notice: Option<Notice>,
    pub demo: bool,
    /// Whose eyes staff are looking through, read-only (PPL-4).
    pub seeing_as: Option<String>,
    /// Whether the search box is offered.
    pub search: bool,
    pub theme: Theme,
    /// The address of this page, where language and theme choices come back to.
    pub path: String,
    /// The parts of Bocage that the garden uses.
    pub parts: Modules,
    /// The chapter of the handbook about this page; none when no one is.
    pub help: Option<&'static str>,
    /// Modules that enhance this page, by their name in `assets/`.
    pub modules: Vec<&'static str>,
}

impl Frame {
    /// A frame with nothing around it yet: set the other fields as needed.
    pub fn new(words: Words, site: Site, area: Area, title: impl Into<String>) -> Self {
        Self {
            words,
            site,
            area,
            title: title.into(),
            ..Self::default()
        }
    }
}

impl Frame {
    /// Whether the garden uses this part of Bocage (NET-4).
    pub fn uses(&self, module: Module) -> bool {
        self.parts.contains(module)
    }

    /// Where help on this page is; members and visitors are offered what is for them alone.
    pub fn help_address(&self) -> Option<String> {
        match (self.area, self.help) {
            (Area::Staff, Some(chapter)) => Some(format!("/aide/{chapter}")),
            (Area::Staff, None) => Some("/aide".to_owned()),
            (Area::Public | Area::Member, Some("se-connecter")) => {
                Some("/aide/se-connecter".to_owned())
            }
            (Area::Public | Area::Member | Area::Field, _) => None,
        }
    }
}

/// The garden (or the network) whose site this is.
#[derive(Clone, Debug, Default)]
pub struct Site {
    pub name: String,
    pub slug: String,
    /// One of the 24 hues, in degrees; any other angle is brought to the nearest.
    pub hue: u16,
    /// The address of its logo; a drawing is made from the name when there is none.
    pub logo: Option<String>,
}

impl Site {
    /// The hue the style sheet knows: the nearest multiple of 15 degrees.
    pub fn hue_step(&self) -> u16 {
        (self.hue % 360).saturating_add(7) / 15 * 15 % 360
    }

    /// The letter shown in the drawn logo: that of the last word that means something.
    pub fn initial(&self) -> String {
        let mut words = self.name.split([' ', '’', '\'', '-']);
        let own = words.rfind(|word| word.chars().count() > 3);
        own.unwrap_or(&self.name)
            .chars()
            .take(1)
            .flat_map(char::to_uppercase)
            .collect()
    }
}

/// For whom a page is made, which decides its shell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Area {
    #[default]
    Public,
    Member,
    Staff,
    Field,
}

impl Area {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Member => "member",
            Self::Staff => "staff",
            Self::Field => "field",
        }
    }

    pub const fn is_staff(self) -> bool {
        matches!(self, Self::Staff)
    }

    pub const fn is_field(self) -> bool {
        matches!(self, Self::Field)
    }
}

/// One entry of the menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    pub label: String,
    pub href: String,
    /// A name of the sprite, see `docs/design.md`.
    pub icon: &'static str,
    pub current: bool,
}

/// A short message after an act.
#[derive(Clone, Debug)]
pub struct Notice {
    pub tone: Tone,
    pub text: String,
}

/// What a colour means, the same everywhere. Never shown by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// Done, on its way, all right.
    Good,
    /// Good to know.
    Info,
    /// Wants a decision or care.
    Warning,
    /// Refused, cancelled, lost.
    Danger,
}

impl Tone {
    pub const ALL: [Self; 5] = [
        Self::Plain,
        Self::Good,
        Self::Info,
        Self::Warning,
        Self::Danger,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Good => "good",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }

    pub const fn icon(self) -> &'static str {
        match self {
            Self::Plain => "leaf",
            Self::Good => "circle-check",
            Self::Info => "info",
            Self::Warning => "triangle-alert",
            Self::Danger => "circle-x",
        }
    }
}

/// Light or dark, as the person chose or as their device says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "ui-theme-auto",
            Self::Light => "ui-theme-light",
            Self::Dark => "ui-theme-dark",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}
