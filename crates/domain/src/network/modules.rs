//! The modules a garden switches on. One that is off leaves no trace on screen.

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
}

/// The modules that are on.
pub type Modules = CodeSet<Module>;

#[cfg(test)]
mod tests;
