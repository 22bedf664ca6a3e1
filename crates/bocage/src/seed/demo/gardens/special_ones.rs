//! Gardens that do something no other does.

use super::{
    Batch, DepotKind, How, Line, Membership, Setting, Sketch, Traits, Weekday, What, batch,
};

/// Baskets by boat; the season begins in April.
pub(super) const ISLAND: Sketch = Sketch {
    slug: "rivemer",
    name: "Les Paniers de Rivemer",
    legal_name: "Association Rivemer Solidaire",
    legal_form: "association",
    town: "Rivemer",
    postcode: "56290",
    place: (47_580_000, -3_080_000),
    presentation: "Des paniers qui prennent le bateau de 8 h 15 pour l’île d’Ormel, et une saison qui \
                   commence en avril.",
    hue: 230,
    first_month: 4,
    households: 90,
    depots: 5,
    special: &[],
    rounds: &[
        Line {
            code: "SA1",
            name: "Samedi île d’Ormel",
            hue: 230,
            preparation: Weekday::Friday,
            delivery: Weekday::Saturday,
            stops: &[4, 5],
            driver: "Le bateau « Pierre-Marie »",
            comment: "Embarquement à 8 h 15, cagettes étiquetées par cale.",
        },
        Line {
            code: "VE1",
            name: "Vendredi terre",
            hue: 150,
            preparation: Weekday::Friday,
            delivery: Weekday::Friday,
            stops: &[1, 2, 3],
            driver: "Maïwenn Gomis",
            comment: "",
        },
    ],
    batches: &ISLAND_BATCHES,
    settings: &[
        (Setting::SeasonFirstMonth, "4"),
        (Setting::MembershipFirstMonth, "4"),
    ],
    membership: Membership::Fixed(12),
    traits: Traits::Island,
};

const ISLAND_BATCHES: [Batch; 5] = [
    batch(0, 22, What::Single, How::Weekly),
    batch(0, 9, What::Family, How::Weekly),
    batch(1, 30, What::Single, How::Weekly),
    batch(1, 12, What::Single, How::Odd),
    batch(1, 14, What::Eggs, How::Weekly),
];

/// Bicycles and lockers in town.
pub(super) const CITY: Sketch = Sketch {
    slug: "canal",
    name: "Les Serres du Canal",
    legal_name: "Association Les Serres du Canal",
    legal_form: "association",
    town: "Port-Lessart",
    postcode: "59280",
    place: (50_690_000, 2_880_000),
    presentation: "Un jardin de ville : tournée à vélo, casiers à code ouverts jour et nuit.",
    hue: 190,
    first_month: 1,
    households: 140,
    depots: 9,
    special: &[(8, DepotKind::Reserved)],
    rounds: &[
        Line {
            code: "MA1",
            name: "Mardi à vélo",
            hue: 190,
            preparation: Weekday::Tuesday,
            delivery: Weekday::Tuesday,
            stops: &[1, 2, 3, 4],
            driver: "Théo Nowak",
            comment: "Deux remorques, 80 kg chacune.",
        },
        Line {
            code: "JE1",
            name: "Jeudi à vélo",
            hue: 40,
            preparation: Weekday::Thursday,
            delivery: Weekday::Thursday,
            stops: &[5, 6, 7, 8, 9],
            driver: "Awa Mendy",
            comment: "Par le chemin de halage.",
        },
    ],
    batches: &CITY_BATCHES,
    settings: &[
        (Setting::ChangeLeadHours, "24"),
        (Setting::SheetNames, "initial"),
    ],
    membership: Membership::Anniversary(10),
    traits: Traits::Lockers,
};

const CITY_BATCHES: [Batch; 6] = [
    batch(0, 45, What::Single, How::Weekly),
    batch(0, 8, What::Single, How::A),
    batch(0, 8, What::Single, How::B),
    batch(1, 48, What::Single, How::Weekly),
    batch(1, 9, What::Family, How::Weekly),
    batch(1, 12, What::Fruit1, How::Weekly),
];

/// Fruit from May to October.
pub(super) const ORCHARD: Sketch = Sketch {
    slug: "aulnes",
    name: "Le Verger des Aulnes",
    legal_name: "Association Le Verger des Aulnes",
    legal_form: "association",
    town: "Les Aulnes-sur-Vèbre",
    postcode: "26120",
    place: (44_860_000, 5_010_000),
    presentation: "Légumes toute l’année, fruits du verger de mai à octobre.",
    hue: 25,
    first_month: 1,
    households: 110,
    depots: 7,
    special: &[(3, DepotKind::Reserved)],
    rounds: &[Line {
        code: "ME1",
        name: "Mercredi",
        hue: 25,
        preparation: Weekday::Tuesday,
        delivery: Weekday::Wednesday,
        stops: &[1, 2, 3, 4, 5, 6, 7],
        driver: "Louis Vidal",
        comment: "",
    }],
    batches: &ORCHARD_BATCHES,
    settings: &[],
    membership: Membership::Hinge(15),
    traits: Traits::SummerFruit,
};

const ORCHARD_BATCHES: [Batch; 5] = [
    batch(0, 55, What::Single, How::Weekly),
    batch(0, 18, What::Family, How::Weekly),
    batch(0, 10, What::Single, How::Monthly),
    batch(0, 40, What::Fruit2, How::Weekly),
    batch(0, 12, What::Fruit4, How::Weekly),
];

/// A cooperative society.
pub(super) const COOPERATIVE: Sketch = Sketch {
    slug: "mauves",
    name: "Terres de Mauves",
    legal_name: "SCIC Terres de Mauves",
    legal_form: "scic",
    town: "Mauves-la-Plaine",
    postcode: "44470",
    place: (47_300_000, -1_390_000),
    presentation: "Une coopérative d’intérêt collectif : salariés, mangeurs et communes décident ensemble.",
    hue: 330,
    first_month: 9,
    households: 150,
    depots: 8,
    special: &[(7, DepotKind::Professional)],
    rounds: &[
        Line {
            code: "MA1",
            name: "Mardi",
            hue: 330,
            preparation: Weekday::Monday,
            delivery: Weekday::Tuesday,
            stops: &[1, 2, 3, 7],
            driver: "Yann Le Goff",
            comment: "",
        },
        Line {
            code: "VE1",
            name: "Vendredi",
            hue: 280,
            preparation: Weekday::Thursday,
            delivery: Weekday::Friday,
            stops: &[4, 5, 6, 8],
            driver: "Yann Le Goff",
            comment: "",
        },
    ],
    batches: &COOPERATIVE_BATCHES,
    settings: &[
        (Setting::SeasonFirstMonth, "9"),
        (Setting::MembershipFirstMonth, "9"),
        (Setting::StartCondition, "staff"),
    ],
    membership: Membership::Falling(30),
    traits: Traits::Plain,
};

const COOPERATIVE_BATCHES: [Batch; 6] = [
    batch(0, 50, What::Single, How::Weekly),
    batch(0, 14, What::Family, How::Weekly),
    batch(0, 2, What::Canteen, How::Weekly),
    batch(1, 46, What::Single, How::Weekly),
    batch(1, 12, What::Single, How::A),
    batch(1, 12, What::Single, How::B),
];

/// Two more public holidays a year.
pub(super) const ALSACE: Sketch = Sketch {
    slug: "kaltenmatt",
    name: "Jardin de Kaltenmatt",
    legal_name: "Association Gemiesgarte Kaltenmatt",
    legal_form: "association",
    town: "Kaltenmatt",
    postcode: "67310",
    place: (48_620_000, 7_420_000),
    presentation: "Au pied des Vosges, avec les jours fériés d’Alsace et de Moselle.",
    hue: 85,
    first_month: 1,
    households: 80,
    depots: 6,
    special: &[],
    rounds: &[Line {
        code: "VE1",
        name: "Vendredi",
        hue: 85,
        preparation: Weekday::Thursday,
        delivery: Weekday::Friday,
        stops: &[1, 2, 3, 4, 5, 6],
        driver: "Jules Schmitt",
        comment: "",
    }],
    batches: &ALSACE_BATCHES,
    settings: &[(Setting::AlsaceMoselleHolidays, "yes")],
    membership: Membership::Fixed(20),
    traits: Traits::Alsace,
};

const ALSACE_BATCHES: [Batch; 4] = [
    batch(0, 40, What::Single, How::Weekly),
    batch(0, 15, What::Family, How::Weekly),
    batch(0, 10, What::Single, How::Odd),
    batch(0, 10, What::Single, How::Even),
];

/// Mostly kitchens.
pub(super) const KITCHENS: Sketch = Sketch {
    slug: "tuilerie",
    name: "La Tuilerie potagère",
    legal_name: "Association La Tuilerie potagère",
    legal_form: "association",
    town: "Bourg-les-Tuiles",
    postcode: "21140",
    place: (47_490_000, 4_340_000),
    presentation: "La moitié de la récolte nourrit des cantines, l’autre des familles.",
    hue: 45,
    first_month: 9,
    households: 60,
    depots: 7,
    special: &[
        (1, DepotKind::Professional),
        (2, DepotKind::Professional),
        (3, DepotKind::Professional),
    ],
    rounds: &[
        Line {
            code: "LU1",
            name: "Lundi cantines",
            hue: 45,
            preparation: Weekday::Monday,
            delivery: Weekday::Monday,
            stops: &[1, 2, 3],
            driver: "Bogdan Ionescu",
            comment: "Livrer avant 7 h.",
        },
        Line {
            code: "ME1",
            name: "Mercredi familles",
            hue: 110,
            preparation: Weekday::Wednesday,
            delivery: Weekday::Wednesday,
            stops: &[4, 5, 6, 7],
            driver: "Bogdan Ionescu",
            comment: "",
        },
    ],
    batches: &KITCHEN_BATCHES,
    settings: &[
        (Setting::SeasonFirstMonth, "9"),
        (Setting::MembershipFirstMonth, "9"),
    ],
    membership: Membership::Fixed(15),
    traits: Traits::Plain,
};

const KITCHEN_BATCHES: [Batch; 3] = [
    batch(0, 11, What::Canteen, How::Weekly),
    batch(1, 32, What::Single, How::Weekly),
    batch(1, 8, What::Family, How::Weekly),
];
