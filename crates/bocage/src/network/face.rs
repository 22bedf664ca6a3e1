//! A garden as every page shows it: its name, its colour, and the modules that are on.

use domain::network::{Module, Modules};

use crate::layout::Site;

/// What each page needs to know of the garden it belongs to.
#[derive(Clone, Debug, Default)]
pub struct Face {
    /// The garden's slug; empty when no garden is known.
    pub slug: String,
    /// The name people know.
    pub name: String,
    /// Its colour, in degrees.
    pub hue: u16,
    /// Whether a logo was uploaded.
    pub has_logo: bool,
    /// Whether this is the network's own space, which sells nothing.
    pub is_network: bool,
    /// The modules that are on.
    pub modules: Modules,
}

impl Face {
    /// The face of no garden, for pages shown before one is known.
    pub fn unknown() -> Self {
        Self {
            name: "Bocage".to_owned(),
            hue: 120,
            ..Self::default()
        }
    }

    /// Whether no garden is known.
    pub fn is_unknown(&self) -> bool {
        self.slug.is_empty()
    }

    /// Whether the garden uses this part of Bocage.
    pub fn uses(&self, module: Module) -> bool {
        self.modules.contains(module)
    }

    /// The site shown by the frame.
    pub fn site(&self) -> Site {
        Site {
            name: self.name.clone(),
            slug: self.slug.clone(),
            hue: self.hue,
            logo: self.has_logo.then(|| "/logo".to_owned()),
        }
    }
}
