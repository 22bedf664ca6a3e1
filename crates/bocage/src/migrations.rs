//! The schema, as one list of steps for both engines. Never edited once released: added to.

use platform::db::{Migration, Schemas};

macro_rules! steps {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(Migration {
            name: $name,
            sql: include_str!(concat!("migrations/", $folder, "/", $name, ".sql")),
        }),+]
    };
}

/// The schemas of this version.
pub const SCHEMAS: Schemas = Schemas {
    network: NETWORK,
    garden: GARDEN,
};

const NETWORK: &[Migration] = steps!("network": "0001_network");

const GARDEN: &[Migration] = steps!("garden":
    "0001_floor",
    "0002_network",
    "0003_customers",
    "0004_people",
    "0005_calendar",
    "0006_catalogue",
    "0007_depots",
    "0008_membership",
    "0009_subscriptions",
    "0010_deliveries",
);
