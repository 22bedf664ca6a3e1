//! Depots that can be chosen, with the rounds that serve them: for the public pages and for
//! signing up.

use domain::depots::{DepotKind, RoundDays};
use platform::db::{Code, DbError, GardenTx, query};
use platform::rows;
use values::ids::{DepotId, RoundId};
use values::{Cents, Weekday};

rows! {
    /// A depot in one of its rounds: one row for each day it is served.
    #[derive(Clone, Debug)]
    pub struct ServedDepot {
        pub depot_id: DepotId,
        pub number: i64,
        pub name: String,
        pub kind: Code<DepotKind>,
        pub street: String,
        pub postcode: String,
        pub town: String,
        pub latitude_e6: Option<i64>,
        pub longitude_e6: Option<i64>,
        pub phone: String,
        pub website: String,
        pub pickup_hours: String,
        pub presentation: String,
        pub fee_cents: Cents,
        pub capacity: Option<i64>,
        pub reserved_to: String,
        pub group_ids: Option<String>,
        /// What its photo shows; none without a photo.
        pub photo_alt: Option<String>,
        pub round_id: RoundId,
        pub round_name: String,
        pub preparation_weekday: i64,
        pub delivery_weekday: i64,
        pub preparation_hour: i64,
        pub lead_hours: i64,
    }
}

impl ServedDepot {
    /// The days of the round.
    pub fn days(&self) -> RoundDays {
        RoundDays {
            preparation: weekday(self.preparation_weekday),
            delivery: weekday(self.delivery_weekday),
        }
    }
}

/// A stored day of the week.
pub(super) fn weekday(number: i64) -> Weekday {
    Weekday::from_number(number).unwrap_or(Weekday::Monday)
}

/// The depots in use and served by a round, by town and name, whatever their kind.
pub async fn list_served(tx: &mut GardenTx) -> Result<Vec<ServedDepot>, DbError> {
    tx.all(query(
        "SELECT d.id AS depot_id, d.number, d.name, d.kind, d.street, d.postcode, d.town,
                d.latitude_e6, d.longitude_e6, d.phone, d.website, d.pickup_hours,
                d.presentation, d.fee_cents, d.capacity, d.reserved_to,
                (SELECT string_agg(CAST(g.customer_group_id AS TEXT), ' ')
                 FROM depot_groups g WHERE g.depot_id = d.id) AS group_ids,
                (SELECT p.alt FROM depot_photos p WHERE p.depot_id = d.id) AS photo_alt,
                r.id AS round_id, r.name AS round_name, r.preparation_weekday,
                r.delivery_weekday, r.preparation_hour, r.lead_hours
         FROM depots d
         JOIN stops s ON s.depot_id = d.id
         JOIN rounds r ON r.id = s.round_id
         WHERE NOT d.is_archived AND NOT r.is_archived
         ORDER BY d.town, d.name, r.delivery_weekday",
    ))
    .await
}

rows! {
    /// A round of a depot.
    #[derive(Clone, Debug)]
    pub struct RoundOfDepot {
        pub id: RoundId,
        pub name: String,
        pub delivery_weekday: i64,
        pub position: i64,
    }
}

impl RoundOfDepot {
    /// The day it goes out.
    pub fn weekday(&self) -> Weekday {
        weekday(self.delivery_weekday)
    }
}

/// The rounds that serve a depot.
pub async fn list_rounds_of(
    tx: &mut GardenTx,
    depot: DepotId,
) -> Result<Vec<RoundOfDepot>, DbError> {
    tx.all(
        query(
            "SELECT r.id, r.name, r.delivery_weekday, s.position FROM stops s
             JOIN rounds r ON r.id = s.round_id
             WHERE s.depot_id = $1 AND NOT r.is_archived ORDER BY r.delivery_weekday, r.name",
        )
        .bind(depot),
    )
    .await
}
