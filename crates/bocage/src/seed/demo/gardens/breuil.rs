//! The large garden: a thousand households, nine hundred basket subscriptions, forty depots, six
//! rounds over three days. Its baskets a day are those counted in a real garden one week: on
//! Wednesday 345 single, 58 family and 75 of fruit; on Friday 342, 53 and 72, and 64 boxes of eggs.

use super::{Batch, DepotKind, How, Line, Membership, Sketch, Traits, Weekday, What, batch};

pub(super) const BREUIL: Sketch = Sketch {
    slug: "breuil",
    name: "Jardin du Breuil",
    legal_name: "Association Les Jardins du Breuil",
    legal_form: "association",
    town: "Saint-Aubin-du-Breuil",
    postcode: "88150",
    place: (48_240_000, 6_420_000),
    presentation: "Mille foyers, 6 tournées et 40 points de dépôt : le plus grand jardin du \
                   réseau livre les mercredis, jeudis et vendredis.",
    hue: 135,
    first_month: 1,
    households: 1_000,
    depots: 40,
    special: &[
        (5, DepotKind::Reserved),
        (18, DepotKind::Reserved),
        (19, DepotKind::Reserved),
        (20, DepotKind::Professional),
        (21, DepotKind::Reserved),
        (36, DepotKind::Home),
    ],
    rounds: &ROUNDS,
    batches: &BATCHES,
    settings: &[],
    membership: Membership::Hinge(5),
    traits: Traits::Lockers,
};

const ROUNDS: [Line; 6] = [
    line(
        "ME1",
        "Mercredi vallée",
        60,
        Weekday::Wednesday,
        &[1, 2, 3, 4, 5, 6, 7, 8, 9],
    ),
    line(
        "ME2",
        "Mercredi ville",
        90,
        Weekday::Wednesday,
        &[10, 11, 12, 13, 14, 15, 16, 17],
    ),
    line(
        "JE1",
        "Jeudi entreprises",
        20,
        Weekday::Thursday,
        &[18, 19, 20, 21],
    ),
    line(
        "VE1",
        "Vendredi plateau",
        220,
        Weekday::Friday,
        &[1, 10, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33],
    ),
    line(
        "VE2",
        "Vendredi gare",
        260,
        Weekday::Friday,
        &[34, 35, 36, 37],
    ),
    line("VE3", "Vendredi forêt", 300, Weekday::Friday, &[38, 39, 40]),
];

const fn line(
    code: &'static str,
    name: &'static str,
    hue: i64,
    day: Weekday,
    stops: &'static [usize],
) -> Line {
    Line {
        code,
        name,
        hue,
        preparation: day,
        delivery: day,
        stops,
        driver: "Youssef Haddad",
        comment: "",
    }
}

/// Half of the fortnightly baskets go out each week, so a day's count is the same every week:
/// Wednesday 315 + 30 single, 54 + 4 family; Friday 314 + 28 single, 49 + 4 family.
const BATCHES: [Batch; 35] = [
    batch(0, 145, What::Single, How::Weekly),
    batch(0, 15, What::Solidarity, How::Weekly),
    batch(0, 15, What::Single, How::A),
    batch(0, 15, What::Single, How::B),
    batch(0, 27, What::Family, How::Weekly),
    batch(0, 2, What::Family, How::A),
    batch(0, 2, What::Family, How::B),
    batch(1, 140, What::Single, How::Weekly),
    batch(1, 15, What::Solidarity, How::Weekly),
    batch(1, 15, What::Single, How::A),
    batch(1, 15, What::Single, How::B),
    batch(1, 27, What::Family, How::Weekly),
    batch(1, 2, What::Family, How::A),
    batch(1, 2, What::Family, How::B),
    batch(2, 25, What::Single, How::Weekly),
    batch(2, 8, What::Family, How::Weekly),
    batch(2, 3, What::Canteen, How::Weekly),
    batch(3, 194, What::Single, How::Weekly),
    batch(3, 20, What::Single, How::A),
    batch(3, 20, What::Single, How::B),
    batch(3, 31, What::Family, How::Weekly),
    batch(3, 3, What::Family, How::A),
    batch(3, 3, What::Family, How::B),
    batch(4, 70, What::Single, How::Weekly),
    batch(4, 8, What::Single, How::A),
    batch(4, 8, What::Single, How::B),
    batch(4, 18, What::Family, How::Weekly),
    batch(4, 1, What::Family, How::B),
    batch(5, 50, What::Single, How::Weekly),
    batch(5, 1, What::Family, How::A),
    batch(0, 40, What::Fruit1, How::Weekly),
    batch(1, 35, What::Fruit2, How::Weekly),
    batch(3, 52, What::Fruit1, How::Weekly),
    batch(4, 20, What::Fruit3, How::Weekly),
    batch(3, 64, What::Eggs, How::Weekly),
];
