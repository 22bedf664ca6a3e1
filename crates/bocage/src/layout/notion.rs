//! The notions of the house: for each, one word, one tone and one icon, everywhere.

use super::Tone;

/// A thing or a state that people meet on screens, sheets and letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notion {
    /// The key of its word.
    pub key: &'static str,
    pub tone: Tone,
    /// A name of the sprite.
    pub icon: &'static str,
}

macro_rules! notions {
    ($table:ident: $($name:ident $key:literal $tone:ident $icon:literal)*) => {
        impl Notion {
            $(pub const $name: Self = Self { key: $key, tone: Tone::$tone, icon: $icon };)*
            pub const $table: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

notions! { THINGS:
    BASKET "notion-basket" Plain "shopping-basket"
    SUBSCRIPTION "notion-subscription" Plain "repeat"
    DELIVERY "notion-delivery" Plain "package"
    DEPOT "notion-depot" Plain "map-pin"
    ROUND "notion-round" Plain "truck"
    MEMBERSHIP "notion-membership" Plain "id-card"
    MEMBER "notion-member" Plain "user"
    HOUSEHOLD "notion-household" Plain "house"
    CUSTOMERS "notion-customers" Plain "users"
    PRODUCT "notion-product" Plain "carrot"
    OFFER "notion-offer" Plain "tag"
    SEASON "notion-season" Plain "sun"
    CALENDAR "notion-calendar" Plain "calendar-days"
    PREPARATION "notion-preparation" Plain "clipboard-list"
    ROUTE_SHEET "notion-route-sheet" Plain "route"
    PAYMENT "notion-payment" Plain "euro"
    HISTORY "notion-history" Plain "history"
    SETTINGS "notion-settings" Plain "settings"
    NETWORK "notion-network" Plain "network"
}

notions! { STATES:
    PLANNED "notion-planned" Plain "calendar-clock"
    TO_CONFIRM "notion-to-confirm" Warning "hourglass"
    CONFIRMED "notion-confirmed" Good "check"
    IN_PREPARATION "notion-in-preparation" Info "layers"
    DELIVERED "notion-delivered" Good "package-check"
    POSTPONED "notion-postponed" Info "redo-2"
    CANCELLED "notion-cancelled" Danger "calendar-x"
    TO_DECIDE "notion-to-decide" Warning "circle-dashed"
    MOVED "notion-moved" Info "arrow-right"
    FULL "notion-full" Warning "ban"
    OPEN "notion-open" Good "circle-check"
    CLOSED "notion-closed" Plain "lock"
    RESERVED "notion-reserved" Info "key-round"
    UP_TO_DATE "notion-up-to-date" Good "calendar-check"
    TO_RENEW "notion-to-renew" Warning "clock"
    EXPIRED "notion-expired" Danger "circle-x"
    TRIAL "notion-trial" Info "sprout"
    ENDED "notion-ended" Plain "leaf"
    CHANGED_LATE "notion-changed-late" Warning "triangle-alert"
    WAITING_FOR_NETWORK "notion-waiting-for-network" Warning "wifi-off"
    SAVED "notion-saved" Good "save"
}
