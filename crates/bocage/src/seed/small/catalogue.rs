//! What the small garden sells, when, and to whom: the seasons, the real tariff of 2026, the
//! types of membership.

use domain::calendar::{Frequency, Group as Half, season_label, season_starting};
use domain::catalogue::{ProductKind, Unit};
use values::ids::{CustomerGroupId, MembershipTypeId, OfferId, ProductId, SeasonId};
use values::{Cents, Day};

use super::super::world::{
    ClosedWeek, Group, MembershipType, Offer, Product, Season, World, add, day, week,
};

/// The categories, in their order.
pub(crate) const PRIVATE: CustomerGroupId = CustomerGroupId::new(1);
pub(crate) const AMAP: CustomerGroupId = CustomerGroupId::new(2);
pub(crate) const CANTEENS: CustomerGroupId = CustomerGroupId::new(3);
pub(crate) const EMPLOYEES: CustomerGroupId = CustomerGroupId::new(4);

/// The products.
pub(crate) const SINGLE: ProductId = ProductId::new(1);
pub(crate) const FAMILY: ProductId = ProductId::new(2);
pub(crate) const FRUIT: ProductId = ProductId::new(3);
pub(crate) const EGGS: ProductId = ProductId::new(4);

/// The offers, in the order of [`OFFERS`].
pub(crate) const SINGLE_WEEKLY: OfferId = OfferId::new(1);
pub(crate) const SINGLE_FORTNIGHTLY: OfferId = OfferId::new(2);
pub(crate) const FAMILY_WEEKLY: OfferId = OfferId::new(3);
pub(crate) const FAMILY_FORTNIGHTLY: OfferId = OfferId::new(4);
pub(crate) const FRUIT_WEEKLY: OfferId = OfferId::new(5);
pub(crate) const EGGS_WEEKLY: OfferId = OfferId::new(6);
pub(crate) const SINGLE_MONTHLY: OfferId = OfferId::new(7);
pub(crate) const CANTEEN_WEEKLY: OfferId = OfferId::new(8);

/// The seasons.
pub(crate) const SEASON_2026: SeasonId = SeasonId::new(1);

/// The types of membership.
pub(crate) const ORDINARY: MembershipTypeId = MembershipTypeId::new(1);
pub(crate) const SUPPORT: MembershipTypeId = MembershipTypeId::new(2);

/// A product, its sale in words, how often, and the price of one delivery in cents.
const OFFERS: [(ProductId, &str, Rhythm, i64); 7] = [
    (SINGLE, "Panier simple chaque semaine", Rhythm::Weekly, 1420),
    (
        SINGLE,
        "Panier simple une semaine sur deux",
        Rhythm::Fortnightly,
        1670,
    ),
    (
        FAMILY,
        "Panier familial chaque semaine",
        Rhythm::Weekly,
        2440,
    ),
    (
        FAMILY,
        "Panier familial une semaine sur deux",
        Rhythm::Fortnightly,
        2700,
    ),
    (
        FRUIT,
        "Panier de fruits chaque semaine",
        Rhythm::Weekly,
        1450,
    ),
    (EGGS, "Six œufs chaque semaine", Rhythm::Weekly, 315),
    (
        SINGLE,
        "Panier simple une fois par mois",
        Rhythm::Monthly,
        1770,
    ),
];

#[derive(Clone, Copy)]
pub(crate) enum Rhythm {
    Weekly,
    Fortnightly,
    Monthly,
}

/// Half of the fortnightly baskets, counted from the second week of 2026.
pub(crate) fn half(group: Half) -> Frequency {
    Frequency::EverySecondWeek {
        group,
        anchor: week("2026-W02"),
    }
}

impl Rhythm {
    /// What may be chosen, encoded.
    pub(crate) fn frequencies(self) -> String {
        match self {
            Self::Weekly => "weekly".to_owned(),
            Self::Fortnightly => format!("{} {}", half(Half::A), half(Half::B)),
            Self::Monthly => "monthly:1 monthly:2 monthly:3 monthly:4".to_owned(),
        }
    }
}

pub(super) fn add_to(world: &mut World) {
    add_groups(world);
    add_products(world);
    world.offers = OFFERS.iter().copied().map(offer).collect();
    add::<_, ()>(&mut world.offers, canteen_offer());
    world.seasons = vec![
        season(day("2026-01-01"), "open"),
        season(day("2027-01-01"), "preparing"),
    ];
    for closed in ["2026-W01", "2026-W53", "2027-W01", "2027-W52"] {
        world.closed_weeks.push(ClosedWeek {
            week: week(closed),
            product: None,
            reason: "Repos de fin d’année",
        });
    }
    world.membership_types = membership_types();
}

fn add_groups(world: &mut World) {
    let group = |name, is_exempt, is_professional, minimum_order| Group {
        name,
        is_exempt,
        is_professional,
        minimum_order: Cents::new(minimum_order),
    };
    world.groups = vec![
        group("Particuliers", false, false, 0),
        group("AMAP", false, false, 0),
        group("Cantines pro", true, true, 8_000),
        group("Salariés", true, false, 0),
    ];
    world.tags = vec![
        "Coup de main au marché",
        "Ancienne équipe",
        "Conseil d’administration",
    ];
}

fn add_products(world: &mut World) {
    let basket = |name, short_name, description, crates, doubled| Product {
        name,
        short_name,
        kind: ProductKind::Lot,
        unit: Unit::Basket,
        description,
        producer: "Jardin du Breuil",
        allergens: "",
        crates,
        doubled,
    };
    world.products = vec![
        basket(
            "Panier simple",
            "Simple",
            "Six à huit légumes de saison, pour une ou deux personnes.",
            1000,
            Some(FAMILY),
        ),
        basket(
            "Panier familial",
            "Familial",
            "Huit à dix légumes de saison, pour trois à cinq personnes.",
            2000,
            None,
        ),
        basket(
            "Panier de fruits",
            "Fruits",
            "Quatre à cinq fruits de producteurs bio.",
            500,
            None,
        ),
        Product {
            name: "Œufs ×6",
            short_name: "Œufs",
            kind: ProductKind::Item,
            unit: Unit::Box,
            description: "Six œufs de poules élevées en plein air.",
            producer: "Ferme de la Chenevière",
            allergens: "eggs",
            crates: 0,
            doubled: None,
        },
    ];
}

fn offer((product, label, rhythm, price): (ProductId, &'static str, Rhythm, i64)) -> Offer {
    Offer {
        product,
        label,
        frequencies: rhythm.frequencies(),
        price: Cents::new(price),
        on_sale_from: day("2025-11-01"),
        on_sale_until: None,
        quantity_limit: None,
        groups: Vec::new(),
        is_public: true,
        needs_membership: true,
        category: "Paniers",
    }
}

/// Kept for professional kitchens.
fn canteen_offer() -> Offer {
    Offer {
        groups: vec![CANTEENS],
        is_public: false,
        needs_membership: false,
        ..offer((
            FAMILY,
            "Panier familial pour les cantines",
            Rhythm::Weekly,
            2200,
        ))
    }
}

pub(super) fn season(first: Day, state: &'static str) -> Season {
    let period = season_starting(first);
    Season {
        label: season_label(period),
        period,
        state,
    }
}

fn membership_types() -> Vec<MembershipType> {
    let kind = |label, fee, is_supporter| MembershipType {
        label,
        fee: Cents::new(fee),
        is_supporter,
        is_public: true,
    };
    vec![
        kind("Adhésion ordinaire", 500, false),
        kind("Adhésion de soutien", 3_000, true),
        kind("Adhésion solidaire", 100, false),
    ]
}
