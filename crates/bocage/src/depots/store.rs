//! Rows of the depots room: depots here; rounds, loads and what the public sees in their files.

mod loads;
pub mod photos;
mod rounds;
mod served;

use std::collections::BTreeSet;

use domain::depots::DepotKind;
use platform::db::{Code, DbError, GardenTx, query};
use platform::rows;
use values::ids::{CustomerGroupId, DepotId, PersonId};
use values::{Cents, Coordinates, Day, Thousandths};

pub use loads::{CalendarLoad, ComingDay, list_coming, list_loads, loads_of};
pub use rounds::{
    NewRound, RoundFile, RoundLine, StopLine, add_stop, archive_round, find_round, insert_round,
    list_rounds, list_stops, remove_stop, update_order, update_round,
};
pub use served::{RoundOfDepot, ServedDepot, list_rounds_of, list_served};

rows! {
    /// A line of the list.
    #[derive(Clone, Debug)]
    pub struct DepotLine {
        pub id: DepotId,
        pub number: i64,
        pub name: String,
        pub kind: Code<DepotKind>,
        pub postcode: String,
        pub town: String,
        pub capacity: Option<i64>,
        /// Codes of its rounds.
        pub rounds: Option<String>,
        /// The next day something is delivered there.
        pub next_on: Option<Day>,
    }
}

/// The depots in use, by number.
pub async fn list(tx: &mut GardenTx) -> Result<Vec<DepotLine>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT d.id, d.number, d.name, d.kind, d.postcode, d.town, d.capacity,
                    (SELECT string_agg(r.code, ', ') FROM stops s
                     JOIN rounds r ON r.id = s.round_id
                     WHERE s.depot_id = d.id AND NOT r.is_archived) AS rounds,
                    (SELECT MIN(x.deliver_on) FROM deliveries x
                     WHERE x.depot_id = d.id AND x.state = 'planned'
                       AND x.deliver_on >= $1) AS next_on
             FROM depots d WHERE NOT d.is_archived ORDER BY d.number",
        )
        .bind(today),
    )
    .await
}

rows! {
    /// A depot's whole file.
    #[derive(Clone, Debug)]
    pub struct DepotFile {
        pub id: DepotId,
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
        pub keeper_person_id: Option<PersonId>,
        pub keeper: Option<String>,
        pub delivery_slot: String,
        pub pickup_hours: String,
        pub presentation: String,
        pub comment: String,
        pub access_code: String,
        pub fee_cents: Cents,
        pub capacity: Option<i64>,
        pub reserved_to: String,
        pub password_hash: Option<String>,
        pub is_archived: bool,
        pub version: i64,
        /// Ids of the categories a professional depot is bound to.
        pub group_ids: Option<String>,
        pub group_names: Option<String>,
        /// What its photo shows; none without a photo.
        pub photo_alt: Option<String>,
    }
}

/// What a whole file and a depot to choose both tell from their columns.
macro_rules! reads_columns {
    ($row:ty) => {
        impl $row {
            /// Where it is on the map.
            pub fn coordinates(&self) -> Option<Coordinates> {
                Coordinates::new(self.latitude_e6?, self.longitude_e6?).ok()
            }

            /// The customer categories a professional depot is bound to.
            pub fn groups(&self) -> BTreeSet<CustomerGroupId> {
                let ids = self.group_ids.iter().flat_map(|ids| ids.split(' '));
                ids.filter_map(|id| id.parse().ok()).collect()
            }

            /// How many crates it holds on one date.
            pub fn crates(&self) -> Option<Thousandths> {
                crates(self.capacity)
            }
        }
    };
}
reads_columns!(DepotFile);
reads_columns!(ServedDepot);

/// A stored capacity as the rules count it.
pub fn crates(capacity: Option<i64>) -> Option<Thousandths> {
    capacity.map(|crates| Thousandths::whole(u32::try_from(crates).unwrap_or(u32::MAX)))
}

/// One depot, archived or not.
pub async fn find(tx: &mut GardenTx, id: DepotId) -> Result<Option<DepotFile>, DbError> {
    tx.optional(
        query(
            "SELECT d.*, (SELECT p.first_name || ' ' || p.last_name FROM persons p
                          WHERE p.id = d.keeper_person_id) AS keeper,
                    (SELECT string_agg(CAST(g.customer_group_id AS TEXT), ' ')
                     FROM depot_groups g WHERE g.depot_id = d.id) AS group_ids,
                    (SELECT string_agg(c.name, ', ') FROM depot_groups g
                     JOIN customer_groups c ON c.id = g.customer_group_id
                     WHERE g.depot_id = d.id) AS group_names,
                    (SELECT p.alt FROM depot_photos p WHERE p.depot_id = d.id) AS photo_alt
             FROM depots d WHERE d.id = $1",
        )
        .bind(id),
    )
    .await
}

/// What a depot is made of.
#[derive(Clone, Debug)]
pub struct NewDepot {
    pub name: String,
    pub kind: DepotKind,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub coordinates: Option<Coordinates>,
    pub phone: String,
    pub website: String,
    pub keeper: Option<PersonId>,
    pub delivery_slot: String,
    pub pickup_hours: String,
    pub presentation: String,
    pub comment: String,
    pub access_code: String,
    pub fee: Cents,
    pub capacity: Option<i64>,
    pub reserved_to: String,
    pub password_hash: Option<String>,
    pub groups: BTreeSet<CustomerGroupId>,
}

/// Adds a depot under the next number; two of one name are refused as [`DbError::Duplicate`].
pub async fn insert(tx: &mut GardenTx, depot: &NewDepot) -> Result<DepotId, DbError> {
    let insert = query(
        "INSERT INTO depots
            (name, kind, street, postcode, town, latitude_e6, longitude_e6, phone, website,
             keeper_person_id, delivery_slot, pickup_hours, presentation, comment, access_code,
             fee_cents, capacity, reserved_to, password_hash, number, is_archived, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
                 $19, (SELECT COALESCE(MAX(number), 0) + 1 FROM depots), FALSE, 1)
         RETURNING id",
    );
    let (id,): (DepotId,) = tx.one(bind_fields(insert, depot)).await?;
    insert_groups(tx, id, depot).await?;
    Ok(id)
}

/// Changes a depot; `false` if somebody else did since `version` was read.
pub async fn update(
    tx: &mut GardenTx,
    id: DepotId,
    version: i64,
    depot: &NewDepot,
) -> Result<bool, DbError> {
    let update = query(
        "UPDATE depots SET name = $1, kind = $2, street = $3, postcode = $4, town = $5,
                latitude_e6 = $6, longitude_e6 = $7, phone = $8, website = $9,
                keeper_person_id = $10, delivery_slot = $11, pickup_hours = $12,
                presentation = $13, comment = $14, access_code = $15, fee_cents = $16,
                capacity = $17, reserved_to = $18, password_hash = $19, version = version + 1
         WHERE id = $20 AND version = $21",
    );
    let touched = tx
        .run(bind_fields(update, depot).bind(id).bind(version))
        .await?;
    if touched == 0 {
        return Ok(false);
    }
    tx.run(query("DELETE FROM depot_groups WHERE depot_id = $1").bind(id))
        .await?;
    insert_groups(tx, id, depot).await?;
    Ok(true)
}

fn bind_fields(query: platform::db::Query, depot: &NewDepot) -> platform::db::Query {
    query
        .bind(&depot.name)
        .bind(Code(depot.kind))
        .bind(&depot.street)
        .bind(&depot.postcode)
        .bind(&depot.town)
        .bind(depot.coordinates.map(Coordinates::latitude))
        .bind(depot.coordinates.map(Coordinates::longitude))
        .bind(&depot.phone)
        .bind(&depot.website)
        .bind(depot.keeper)
        .bind(&depot.delivery_slot)
        .bind(&depot.pickup_hours)
        .bind(&depot.presentation)
        .bind(&depot.comment)
        .bind(&depot.access_code)
        .bind(depot.fee)
        .bind(depot.capacity)
        .bind(&depot.reserved_to)
        .bind(depot.password_hash.as_ref())
}

async fn insert_groups(tx: &mut GardenTx, id: DepotId, depot: &NewDepot) -> Result<(), DbError> {
    for group in &depot.groups {
        tx.run(
            query("INSERT INTO depot_groups (depot_id, customer_group_id) VALUES ($1, $2)")
                .bind(id)
                .bind(*group),
        )
        .await?;
    }
    Ok(())
}

/// Puts a depot away, out of its rounds.
pub async fn archive(tx: &mut GardenTx, id: DepotId) -> Result<(), DbError> {
    tx.run(query("DELETE FROM stops WHERE depot_id = $1").bind(id))
        .await?;
    tx.run(
        query("UPDATE depots SET is_archived = TRUE, version = version + 1 WHERE id = $1").bind(id),
    )
    .await?;
    Ok(())
}

/// People who help or work here, among whom a depot's keeper is chosen.
pub async fn list_keepers(tx: &mut GardenTx) -> Result<Vec<(PersonId, String)>, DbError> {
    tx.all(query(
        "SELECT DISTINCT p.id, p.first_name || ' ' || p.last_name AS name FROM persons p
         JOIN person_roles r ON r.person_id = p.id WHERE p.is_active ORDER BY name",
    ))
    .await
}
