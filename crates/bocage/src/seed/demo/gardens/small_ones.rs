//! Smaller gardens, each with its rhythm.

use super::{
    Batch, DepotKind, How, Line, Membership, Setting, Sketch, Traits, Weekday, What, batch,
};

/// One round of a small garden.
const fn round(
    code: &'static str,
    name: &'static str,
    days: (Weekday, Weekday),
    stops: &'static [usize],
    driver: &'static str,
) -> Line {
    Line {
        code,
        name,
        hue: 140,
        preparation: days.0,
        delivery: days.1,
        stops,
        driver,
        comment: "",
    }
}

const TUESDAY: (Weekday, Weekday) = (Weekday::Tuesday, Weekday::Tuesday);
const WEDNESDAY: (Weekday, Weekday) = (Weekday::Wednesday, Weekday::Wednesday);
const THURSDAY: (Weekday, Weekday) = (Weekday::Wednesday, Weekday::Thursday);
const FRIDAY: (Weekday, Weekday) = (Weekday::Friday, Weekday::Friday);

/// Every second week: groups A and B.
pub(super) const MOUNTAIN: Sketch = Sketch {
    slug: "combe",
    name: "Jardin de la Combe",
    legal_name: "Association Jardin de la Combe",
    legal_form: "association",
    town: "Combe-Loubière",
    postcode: "05260",
    place: (44_650_000, 6_190_000),
    presentation: "À 1 100 mètres, une livraison sur deux pour chacun : groupes A et B.",
    hue: 260,
    first_month: 5,
    households: 70,
    depots: 6,
    special: &[],
    rounds: &[round(
        "JE1",
        "Jeudi",
        THURSDAY,
        &[1, 2, 3, 4, 5, 6],
        "Ghjuvan Bianchi",
    )],
    batches: &MOUNTAIN_BATCHES,
    settings: &[(Setting::SeasonFirstMonth, "5")],
    membership: Membership::Anniversary(18),
    traits: Traits::Plain,
};

const MOUNTAIN_BATCHES: [Batch; 4] = [
    batch(0, 24, What::Single, How::A),
    batch(0, 22, What::Single, How::B),
    batch(0, 6, What::Family, How::A),
    batch(0, 7, What::Family, How::B),
];

/// Odd and even weeks.
pub(super) const WINDY: Sketch = Sketch {
    slug: "hautvent",
    name: "Jardin de Hautvent",
    legal_name: "Association Hautvent",
    legal_form: "association",
    town: "Hautvent-en-Caux",
    postcode: "76640",
    place: (49_650_000, 680_000),
    presentation: "Semaines paires, semaines impaires, et un grand atelier de conserves.",
    hue: 210,
    first_month: 1,
    households: 95,
    depots: 8,
    special: &[],
    rounds: &[
        round("MA1", "Mardi", TUESDAY, &[1, 2, 3, 4], "Adel Mansouri"),
        round("VE1", "Vendredi", FRIDAY, &[5, 6, 7, 8], "Adel Mansouri"),
    ],
    batches: &WINDY_BATCHES,
    settings: &[],
    membership: Membership::Fixed(10),
    traits: Traits::Plain,
};

const WINDY_BATCHES: [Batch; 6] = [
    batch(0, 20, What::Single, How::Weekly),
    batch(0, 12, What::Single, How::Odd),
    batch(0, 12, What::Single, How::Even),
    batch(1, 24, What::Single, How::Weekly),
    batch(1, 10, What::Family, How::Odd),
    batch(1, 12, What::Eggs, How::Weekly),
];

/// Deliveries at home.
pub(super) const MARSH: Sketch = Sketch {
    slug: "marais",
    name: "Les Maraîchers du Marais-Doux",
    legal_name: "Association du Marais-Doux",
    legal_form: "association",
    town: "Le Marais-Doux",
    postcode: "85420",
    place: (46_370_000, -690_000),
    presentation: "Beaucoup de personnes âgées, livrées chez elles par la tournée du mardi.",
    hue: 165,
    first_month: 1,
    households: 75,
    depots: 9,
    special: &[
        (7, DepotKind::Home),
        (8, DepotKind::Home),
        (9, DepotKind::Home),
    ],
    rounds: &[
        round("MA1", "Mardi", TUESDAY, &[1, 2, 3, 7, 8, 9], "Rosa Lopes"),
        round("VE1", "Vendredi", FRIDAY, &[4, 5, 6], "Rosa Lopes"),
    ],
    batches: &MARSH_BATCHES,
    settings: &[],
    membership: Membership::Fixed(8),
    traits: Traits::Plain,
};

const MARSH_BATCHES: [Batch; 4] = [
    batch(0, 34, What::Single, How::Weekly),
    batch(0, 10, What::Eggs, How::Weekly),
    batch(1, 20, What::Single, How::Weekly),
    batch(1, 8, What::Family, How::Weekly),
];

/// Twenty-five households.
pub(super) const TINY: Sketch = Sketch {
    slug: "plessis",
    name: "Jardin du Plessis-Vert",
    legal_name: "Association Plessis-Vert",
    legal_form: "association",
    town: "Le Plessis-Vert",
    postcode: "77160",
    place: (48_560_000, 3_290_000),
    presentation: "Vingt-cinq foyers, un dépôt à la ferme, un panier par mois pour commencer.",
    hue: 120,
    first_month: 1,
    households: 25,
    depots: 2,
    special: &[],
    rounds: &[round("ME1", "Mercredi", WEDNESDAY, &[1, 2], "Karim Benali")],
    batches: &TINY_BATCHES,
    settings: &[(Setting::MembershipRequired, "no")],
    membership: Membership::Fixed(5),
    traits: Traits::Plain,
};

const TINY_BATCHES: [Batch; 2] = [
    batch(0, 12, What::Single, How::Weekly),
    batch(0, 9, What::Single, How::Monthly),
];

/// Depots inside companies.
pub(super) const COMPANIES: Sketch = Sketch {
    slug: "garenne",
    name: "Jardin de la Garenne",
    legal_name: "Association de la Garenne",
    legal_form: "association",
    town: "La Garenne-Saint-Ouen",
    postcode: "69440",
    place: (45_610_000, 4_660_000),
    presentation: "Des paniers au travail : la plupart des dépôts sont réservés à des entreprises.",
    hue: 15,
    first_month: 1,
    households: 120,
    depots: 8,
    special: &[
        (3, DepotKind::Reserved),
        (4, DepotKind::Reserved),
        (5, DepotKind::Reserved),
        (6, DepotKind::Reserved),
        (7, DepotKind::Reserved),
    ],
    rounds: &[
        round("MA1", "Mardi", TUESDAY, &[1, 3, 4, 5], "Samuel Girard"),
        round("JE1", "Jeudi", THURSDAY, &[2, 6, 7, 8], "Samuel Girard"),
    ],
    batches: &COMPANY_BATCHES,
    settings: &[(Setting::DepotFull, "hidden")],
    membership: Membership::Hinge(12),
    traits: Traits::Plain,
};

const COMPANY_BATCHES: [Batch; 5] = [
    batch(0, 44, What::Single, How::Weekly),
    batch(0, 8, What::Fruit1, How::Weekly),
    batch(1, 40, What::Single, How::Weekly),
    batch(1, 10, What::Single, How::A),
    batch(1, 10, What::Single, How::B),
];

/// A plain middle-sized garden.
pub(super) const BROWN_ROCK: Sketch = Sketch {
    slug: "rochebrune",
    name: "Jardin de Roche-Brune",
    legal_name: "Association Roche-Brune",
    legal_form: "association",
    town: "Roche-Brune",
    postcode: "07380",
    place: (44_620_000, 4_270_000),
    presentation: "Un jardin moyen, deux tournées, une serre toute neuve.",
    hue: 350,
    first_month: 1,
    households: 130,
    depots: 10,
    special: &[(10, DepotKind::Reserved)],
    rounds: &[
        round("ME1", "Mercredi", WEDNESDAY, &[1, 2, 3, 4, 5], "Noé Faure"),
        round("VE1", "Vendredi", FRIDAY, &[1, 6, 7, 8, 9, 10], "Noé Faure"),
    ],
    batches: &BROWN_ROCK_BATCHES,
    settings: &[],
    membership: Membership::Falling(24),
    traits: Traits::Plain,
};

const BROWN_ROCK_BATCHES: [Batch; 6] = [
    batch(0, 40, What::Single, How::Weekly),
    batch(0, 12, What::Family, How::Weekly),
    batch(1, 38, What::Single, How::Weekly),
    batch(1, 9, What::Family, How::Odd),
    batch(1, 10, What::Single, How::Monthly),
    batch(1, 15, What::Fruit2, How::Weekly),
];
