//! A member's own space (SITE-2): the next basket first, the season, why each amount, who they
//! are. Nothing of another household is ever found here.

mod contact;
mod home;
mod season;
mod subscription;

use crate::acts::Acts;
use crate::layout::Notion;
use crate::subscriptions::store::deliveries::HouseholdDelivery;

/// The acts of the space.
pub(super) fn acts(acts: Acts) -> Acts {
    acts.get("/mon-espace", home::show)
        .get("/mon-espace/calendrier", season::show)
        .get("/mon-espace/abonnement/{id}", subscription::show)
        .get("/mon-espace/coordonnees", contact::show)
        .post("/mon-espace/coordonnees", contact::submit)
}

impl HouseholdDelivery {
    /// Where it stands, in the word used everywhere.
    pub(super) fn notion(&self) -> Notion {
        match (self.state.as_str(), self.subscription_state.as_str()) {
            ("delivered", _) => Notion::DELIVERED,
            ("cancelled", _) => Notion::CANCELLED,
            (_, "requested") => Notion::TO_CONFIRM,
            _ if self.is_uncertain => Notion::TO_DECIDE,
            _ if self.deliver_on != self.planned_on => Notion::MOVED,
            _ => Notion::PLANNED,
        }
    }

    /// Whether nothing special is to be said of it.
    pub(super) fn is_ordinary(&self) -> bool {
        [Notion::PLANNED, Notion::DELIVERED].contains(&self.notion())
    }

    /// `2 × Panier simple`, or the name alone.
    pub(super) fn content(&self) -> String {
        if self.quantity == 1 {
            self.product_name.clone()
        } else {
            format!("{} × {}", self.quantity, self.product_name)
        }
    }
}
