//! From the character of a garden to its whole world: depots, rounds, households, subscriptions.

use domain::calendar::Territory;
use domain::depots::{DepotKind, RoundDays};
use domain::network::{Setting, VatRegime};
use values::ids::{DepotId, PersonId};
use values::{Cents, Day, Instant};

use super::super::small;
use super::super::world::{Depot, File, MembershipType, Round, World, id_at};
use super::calendar::{self, Seasons};
use super::chance::Chance;
use super::names::{PLACES, SITES, STREETS};
use super::sketch::{Line, Membership, Sketch, Traits};
use super::{baskets, households, tariff};

/// Everything a garden holds on this day.
pub(super) fn grow(sketch: &Sketch, now: Instant) -> World {
    let seasons = Seasons::around(now.day(), sketch.first_month);
    let mut chance = Chance::of(sketch.slug);
    let mut world = World {
        file: file(sketch),
        settings: settings(sketch),
        ..World::default()
    };
    calendar::add_to(&mut world, sketch, seasons);
    tariff::add_to(
        &mut world,
        seasons.anchor,
        seasons.last.first().plus_days(-60),
    );
    let keeper = small::add_personas(&mut world);
    add_depots(&mut world, sketch, &mut chance, keeper);
    add_rounds(&mut world, sketch, seasons, now.day());
    world.membership_types = membership_types(sketch);
    households::add_to(&mut world, sketch, seasons, &mut chance);
    baskets::add_to(&mut world, sketch, seasons, &mut chance, now);
    world
}

/// The settings of the sketch, and those that make its memberships run as it says.
fn settings(sketch: &Sketch) -> Vec<(Setting, &'static str)> {
    let rule = match sketch.membership {
        Membership::Fixed(_) => None,
        Membership::Hinge(_) => Some((Setting::LateJoining, "hinge")),
        Membership::Falling(_) => Some((Setting::LateJoining, "falling")),
        Membership::Anniversary(_) => Some((Setting::MembershipValidity, "anniversary")),
    };
    sketch.settings.iter().copied().chain(rule).collect()
}

fn file(sketch: &Sketch) -> File {
    File {
        trade_name: sketch.name.to_owned(),
        legal_name: sketch.legal_name.to_owned(),
        legal_form: sketch.legal_form,
        presentation: sketch.presentation.to_owned(),
        hue: sketch.hue,
        street: "12 chemin des Maraîchers".to_owned(),
        postcode: sketch.postcode.to_owned(),
        town: sketch.town.to_owned(),
        email: format!("bonjour@{}.example", sketch.slug),
        phone: "03 53 01 00 12".to_owned(),
        siret: "81234567600017".to_owned(),
        rna: "W881234567".to_owned(),
        iban: "FR7642559100000801234567812".to_owned(),
        bic: "CCOPFRPPXXX",
        creditor_id: "FR13ZZZ812345".to_owned(),
        vat_regime: Some(VatRegime::Taxable),
    }
}

fn add_depots(world: &mut World, sketch: &Sketch, chance: &mut Chance, keeper: PersonId) {
    for place in 0..sketch.depots {
        let mut depot = depot(sketch, place, chance);
        depot.keeper = (place == 0).then_some(keeper);
        world.depots.push(depot);
    }
}

fn depot(sketch: &Sketch, place: usize, chance: &mut Chance) -> Depot {
    let (site, pickup_hours) = SITES.get(place % SITES.len()).copied().unwrap_or_default();
    let quarter = PLACES
        .get((place * 7 + place / SITES.len()) % PLACES.len())
        .copied()
        .unwrap_or_default();
    let special = sketch
        .special
        .iter()
        .find(|(number, _)| *number == place + 1);
    let kind = special.map_or(DepotKind::Open, |(_, kind)| *kind);
    let is_locker = sketch.traits == Traits::Lockers && place.is_multiple_of(3);
    let step = |chance: &mut Chance| i64::try_from(chance.below(160_000)).unwrap_or(0) - 80_000;
    let (latitude, longitude) = sketch.place;
    Depot {
        name: match kind {
            DepotKind::Home => format!("Tournée à domicile {}", place + 1),
            DepotKind::Open | DepotKind::Reserved | DepotKind::Professional => {
                format!("{site} {quarter}")
            }
        },
        kind,
        street: format!("{} {}", 1 + chance.below(90), chance.one_of(&STREETS)),
        postcode: sketch.postcode.to_owned(),
        town: sketch.town.to_owned(),
        place: Some((latitude + step(chance), longitude + step(chance))),
        phone: "03 53 01 00 20".to_owned(),
        keeper: None,
        delivery_slot: "7 h à 10 h",
        pickup_hours,
        presentation: if is_locker {
            "Armoire à casiers, à droite de la porte."
        } else {
            ""
        },
        comment: "",
        access_code: if is_locker {
            format!("{}", 1000 + chance.below(9000))
        } else {
            String::new()
        },
        fee: if kind == DepotKind::Home {
            Cents::new(430)
        } else {
            Cents::ZERO
        },
        capacity: None,
        reserved_to: if kind == DepotKind::Reserved {
            "aux personnes qui travaillent ici"
        } else {
            ""
        },
        password_hash: (kind == DepotKind::Reserved).then_some(small::TOURNESOL),
        groups: if kind == DepotKind::Professional {
            vec![tariff::KITCHENS]
        } else {
            Vec::new()
        },
    }
}

fn add_rounds(world: &mut World, sketch: &Sketch, seasons: Seasons, today: Day) {
    let territory = world.territory.unwrap_or(Territory::Common);
    for line in sketch.rounds {
        world.rounds.push(round(line, seasons, territory, today));
    }
}

fn round(line: &Line, seasons: Seasons, territory: Territory, today: Day) -> Round {
    let stops: Vec<DepotId> = line.stops.iter().map(|number| id_at(*number - 1)).collect();
    Round {
        code: line.code.to_owned(),
        name: line.name.to_owned(),
        hue: line.hue,
        days: RoundDays {
            preparation: line.preparation,
            delivery: line.delivery,
        },
        driver: line.driver,
        comment: line.comment,
        stops,
        decisions: calendar::decisions(line.delivery, seasons, territory, today),
    }
}

fn membership_types(sketch: &Sketch) -> Vec<MembershipType> {
    let euros = match sketch.membership {
        Membership::Fixed(euros)
        | Membership::Hinge(euros)
        | Membership::Falling(euros)
        | Membership::Anniversary(euros) => euros,
    };
    let kind = |label, euros: i64, is_supporter| MembershipType {
        label,
        fee: Cents::new(euros * 100),
        is_supporter,
        is_public: true,
    };
    let ordinary = if sketch.legal_form == "scic" {
        "Part sociale"
    } else {
        "Adhésion ordinaire"
    };
    vec![
        kind(ordinary, euros, false),
        kind("Adhésion de soutien", 30, true),
        kind("Adhésion solidaire", 1, false),
    ]
}
