//! Depots, rounds and their stops, and what rounds do on public holidays.

use domain::calendar::HolidayDecision;
use platform::db::{Code, DbError, GardenTx};
use values::ids::{DepotId, RoundId};

use super::super::rows::{Rows, row};
use super::super::world::{Depot, World, id_at};

pub(super) async fn write(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut depots = Rows::new("depots", DEPOT);
    let mut groups = Rows::new("depot_groups", &["depot_id", "customer_group_id"]);
    for (place, depot) in world.depots.iter().enumerate() {
        let id: DepotId = id_at(place);
        push_depot(&mut depots, id, depot);
        for group in &depot.groups {
            groups.push(row![id, *group]);
        }
    }
    depots.write(tx).await?;
    groups.write(tx).await?;
    write_rounds(world, tx).await?;
    write_decisions(world, tx).await
}

const DEPOT: &[&str] = &[
    "id",
    "number",
    "name",
    "kind",
    "street",
    "postcode",
    "town",
    "latitude_e6",
    "longitude_e6",
    "phone",
    "website",
    "keeper_person_id",
    "delivery_slot",
    "pickup_hours",
    "presentation",
    "comment",
    "access_code",
    "fee_cents",
    "capacity",
    "reserved_to",
    "password_hash",
    "is_archived",
    "version",
];

fn push_depot(rows: &mut Rows, id: DepotId, depot: &Depot) {
    rows.push(row![
        id,
        id.get(),
        &depot.name,
        Code(depot.kind),
        &depot.street,
        &depot.postcode,
        &depot.town,
        depot.place.map(|(latitude, _)| latitude),
        depot.place.map(|(_, longitude)| longitude),
        &depot.phone,
        "",
        depot.keeper,
        depot.delivery_slot,
        depot.pickup_hours,
        depot.presentation,
        depot.comment,
        &depot.access_code,
        depot.fee,
        depot.capacity,
        depot.reserved_to,
        depot.password_hash,
        false,
        1_i64,
    ]);
}

async fn write_rounds(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rounds = Rows::new(
        "rounds",
        &[
            "id",
            "code",
            "name",
            "hue",
            "preparation_weekday",
            "delivery_weekday",
            "preparation_hour",
            "lead_hours",
            "driver",
            "comment",
            "is_archived",
            "version",
        ],
    );
    let mut stops = Rows::new("stops", &["round_id", "depot_id", "position"]);
    for (place, round) in world.rounds.iter().enumerate() {
        let id: RoundId = id_at(place);
        rounds.push(row![
            id,
            &round.code,
            &round.name,
            round.hue,
            i64::from(round.days.preparation.number()),
            i64::from(round.days.delivery.number()),
            8_i64,
            48_i64,
            round.driver,
            round.comment,
            false,
            1_i64,
        ]);
        for (position, depot) in (1_i64..).zip(&round.stops) {
            stops.push(row![id, *depot, position]);
        }
    }
    rounds.write(tx).await?;
    stops.write(tx).await
}

async fn write_decisions(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rows = Rows::new(
        "holiday_decisions",
        &[
            "round_id",
            "holiday_on",
            "decision",
            "moved_to",
            "decided_at",
            "decided_by",
        ],
    );
    let now = tx.now();
    for (place, round) in world.rounds.iter().enumerate() {
        for (holiday, decision) in &round.decisions {
            let (code, moved_to) = match decision {
                HolidayDecision::Undecided => ("undecided", None),
                HolidayDecision::Keep => ("keep", None),
                HolidayDecision::Cancel => ("cancel", None),
                HolidayDecision::MoveTo(weekday) => ("move", Some(holiday.week().day(*weekday))),
            };
            let is_decided = *decision != HolidayDecision::Undecided;
            rows.push(row![
                id_at::<()>(place),
                *holiday,
                code,
                moved_to,
                is_decided.then_some(now),
                is_decided.then_some("Sacha Lemoine"),
            ]);
        }
    }
    rows.write(tx).await
}
