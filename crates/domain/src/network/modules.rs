//! The modules a garden switches on. One that is off leaves no trace in menus.

use values::{CodeSet, Coded, coded};

coded! {
    /// A part of Bocage that a garden may do without. Rule NET-4.
    pub enum Module {
        /// Orders of single products.
        Shop => "shop",
        /// Restaurants, canteens and shops as customers.
        ProfessionalSales => "professional_sales",
        /// Market stalls and the till.
        Market => "market",
        /// Calls for help and hours given.
        Volunteering => "volunteering",
        /// Solidarity baskets and their funders.
        Solidarity => "solidarity",
        /// Plots, plantings and harvests.
        Production => "production",
        /// Employees in an insertion path.
        Insertion => "insertion",
        /// Recipes beside the baskets.
        Recipes => "recipes",
        /// Small ads between members.
        MemberAds => "member_ads",
    }
}

coded! {
    /// The entries of the staff menu, by job to be done.
    pub enum Menu {
        /// What is due now.
        Today => "today",
        /// Members and customers.
        Members => "members",
        /// Baskets and deliveries.
        Baskets => "baskets",
        /// Sales beside the baskets.
        Sales => "sales",
        /// Money.
        Money => "money",
        /// Production.
        Production => "production",
        /// Who works here.
        Team => "team",
        /// The network.
        Network => "network",
        /// Settings.
        Settings => "settings",
    }
}

impl Module {
    /// Whether a new garden has it on. Rule NET-4.
    pub fn is_on_by_default(self) -> bool {
        matches!(self, Self::Volunteering | Self::ProfessionalSales)
    }

    /// The modules of a new garden. Rule NET-4.
    pub fn of_a_new_garden() -> Modules {
        Self::ALL
            .iter()
            .copied()
            .filter(|module| module.is_on_by_default())
            .collect()
    }

    /// The menu entry under which it shows.
    pub fn menu(self) -> Menu {
        match self {
            Self::Shop | Self::ProfessionalSales | Self::Market => Menu::Sales,
            Self::Volunteering | Self::MemberAds => Menu::Members,
            Self::Solidarity => Menu::Money,
            Self::Production => Menu::Production,
            Self::Insertion => Menu::Team,
            Self::Recipes => Menu::Baskets,
        }
    }
}

/// The modules that are on.
pub type Modules = CodeSet<Module>;

impl Menu {
    /// Whether the entry is there at all: some exist only for a module. Rule NET-4.
    pub fn is_shown(self, modules: &Modules) -> bool {
        match self {
            Self::Sales | Self::Production | Self::Money => {
                modules.iter().any(|module| module.menu() == self)
            }
            Self::Today
            | Self::Members
            | Self::Baskets
            | Self::Team
            | Self::Network
            | Self::Settings => true,
        }
    }
}

#[cfg(test)]
mod tests;
