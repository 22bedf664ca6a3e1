//! The four depots and two rounds of the small garden, with the holiday decisions of 2026.

use std::collections::BTreeMap;

use domain::calendar::HolidayDecision;
use domain::depots::{DepotKind, RoundDays};
use values::ids::{DepotId, PersonId, RoundId};
use values::{Cents, Day, Weekday};

use super::super::world::{Depot, Round, World, day};
use super::catalogue::CANTEENS;

/// The depots.
pub(crate) const GARDEN: DepotId = DepotId::new(1);
pub(crate) const GROCERY: DepotId = DepotId::new(2);
pub(crate) const HOSPITAL: DepotId = DepotId::new(3);
pub(crate) const SCHOOL: DepotId = DepotId::new(4);

/// The rounds.
pub(crate) const WEDNESDAY: RoundId = RoundId::new(1);
pub(crate) const FRIDAY: RoundId = RoundId::new(2);

/// Argon2id of "tournesol", the password of the reserved depot.
pub(in crate::seed) const TOURNESOL: &str = "$argon2id$v=19$m=19456,t=2,p=1$bj1bMQjp52cfQcHiJuQcWw$J/A5DuDfFuaL2VpcEMWIIbBomANlupe331ofD1vvlWc";

pub(super) fn add_to(world: &mut World, keeper: PersonId) {
    world.depots = vec![
        Depot {
            keeper: Some(keeper),
            presentation: "Sous l’auvent, à gauche en entrant.",
            access_code: "4812".to_owned(),
            ..depot("Maison du jardin", "12 chemin du Breuil", "16 h à 19 h")
        },
        Depot {
            capacity: Some(6),
            presentation: "Au fond du magasin, demandez à la caisse.",
            ..depot(
                "Épicerie du Lavoir",
                "3 place du Lavoir",
                "9 h à 12 h 30, 15 h à 19 h",
            )
        },
        Depot {
            kind: DepotKind::Reserved,
            reserved_to: "aux personnes qui travaillent à l’hôpital",
            password_hash: Some(TOURNESOL),
            ..depot(
                "Hôpital des Sources",
                "1 allée des Sources",
                "11 h 30 à 14 h",
            )
        },
        Depot {
            kind: DepotKind::Professional,
            groups: vec![CANTEENS],
            fee: Cents::new(400),
            delivery_slot: "6 h 30 à 7 h, quai de livraison",
            ..depot("Cantine centrale", "8 rue des Écoles", "")
        },
    ];
    world.rounds = vec![
        round(
            "ME1",
            "Mercredi",
            60,
            Weekday::Wednesday,
            Weekday::Wednesday,
        ),
        round("VE1", "Vendredi", 220, Weekday::Thursday, Weekday::Friday),
    ];
    for (round, stops) in world
        .rounds
        .iter_mut()
        .zip([vec![GARDEN, GROCERY, SCHOOL], vec![GARDEN, HOSPITAL]])
    {
        round.stops = stops;
        round.decisions = decisions_of_2026(round.days.delivery);
    }
}

fn depot(name: &str, street: &str, pickup_hours: &'static str) -> Depot {
    Depot {
        name: name.to_owned(),
        kind: DepotKind::Open,
        street: street.to_owned(),
        postcode: "88150".to_owned(),
        town: "Saint-Aubin-du-Breuil".to_owned(),
        place: Some((
            48_240_000 + 1_700 * i64::try_from(name.len()).unwrap_or(0),
            6_420_000,
        )),
        phone: "03 29 00 00 20".to_owned(),
        keeper: None,
        delivery_slot: "7 h à 9 h",
        pickup_hours,
        presentation: "",
        comment: "",
        access_code: String::new(),
        fee: Cents::ZERO,
        capacity: None,
        reserved_to: "",
        password_hash: None,
        groups: Vec::new(),
    }
}

fn round(code: &str, name: &str, hue: i64, preparation: Weekday, delivery: Weekday) -> Round {
    Round {
        code: code.to_owned(),
        name: name.to_owned(),
        hue,
        days: RoundDays {
            preparation,
            delivery,
        },
        driver: "Youssef Haddad",
        comment: "",
        stops: Vec::new(),
        decisions: BTreeMap::new(),
    }
}

/// What a garden really decided for 2026: most holidays move a day earlier, Ascension a day
/// later, 11 November waits.
pub(crate) fn decisions_of_2026(delivery: Weekday) -> BTreeMap<Day, HolidayDecision> {
    let decided = [
        ("2026-05-01", HolidayDecision::MoveTo(Weekday::Thursday)),
        ("2026-05-08", HolidayDecision::MoveTo(Weekday::Thursday)),
        ("2026-05-14", HolidayDecision::MoveTo(Weekday::Friday)),
        ("2026-07-14", HolidayDecision::MoveTo(Weekday::Monday)),
        ("2026-11-11", HolidayDecision::Undecided),
        ("2026-12-25", HolidayDecision::MoveTo(Weekday::Thursday)),
    ];
    decided
        .into_iter()
        .map(|(text, decision)| (day(text), decision))
        .filter(|(holiday, _)| holiday.weekday() == delivery)
        .collect()
}
