//! What the demonstration gardens sell: the real tariff of a garden in 2026.

use domain::calendar::{Frequency, Group as Half, Occurrence};
use domain::catalogue::{ProductKind, Unit};
use values::ids::{CustomerGroupId, OfferId, ProductId};
use values::{Cents, Day, Week};

use super::super::world::{Group, Offer, Product, World, id_at};
use super::sketch::{How, What};

/// The categories of customers.
pub(super) const PRIVATE: CustomerGroupId = CustomerGroupId::new(1);
pub(super) const KITCHENS: CustomerGroupId = CustomerGroupId::new(2);
pub(super) const PARTNERS: CustomerGroupId = CustomerGroupId::new(4);

/// The fruit baskets, one to four.
pub(super) const FRUIT: [ProductId; 4] = [
    ProductId::new(3),
    ProductId::new(4),
    ProductId::new(5),
    ProductId::new(6),
];

const FORTNIGHTLY: &str = "A B";
const WEEKLY: &str = "weekly";
const MONTHLY: &str = "monthly:1 monthly:2 monthly:3 monthly:4";

/// Product, sale in words, frequencies, price of one delivery in cents.
const OFFERS: [(i64, &str, &str, i64); 12] = [
    (1, "Panier simple chaque semaine", WEEKLY, 1420),
    (1, "Panier simple une semaine sur deux", FORTNIGHTLY, 1670),
    (1, "Panier simple une fois par mois", MONTHLY, 1770),
    (2, "Panier familial chaque semaine", WEEKLY, 2440),
    (2, "Panier familial une semaine sur deux", FORTNIGHTLY, 2700),
    (3, "Fruits 1 chaque semaine", WEEKLY, 1450),
    (4, "Fruits 2 chaque semaine", WEEKLY, 1750),
    (5, "Fruits 3 chaque semaine", WEEKLY, 2350),
    (6, "Fruits 4 chaque semaine", WEEKLY, 2500),
    (7, "Six œufs chaque semaine", WEEKLY, 315),
    (1, "Panier simple, convention", WEEKLY, 250),
    (2, "Panier familial pour les cuisines", WEEKLY, 2200),
];

const PRODUCTS: [(&str, &str, &str, i64); 6] = [
    (
        "Panier simple",
        "Simple",
        "Six à huit légumes de saison, pour une ou deux personnes.",
        1000,
    ),
    (
        "Panier familial",
        "Familial",
        "Huit à dix légumes, pour trois à cinq personnes.",
        2000,
    ),
    (
        "Panier de fruits 1",
        "Fruits 1",
        "Un kilo et demi de fruits.",
        300,
    ),
    (
        "Panier de fruits 2",
        "Fruits 2",
        "Deux kilos de fruits.",
        400,
    ),
    (
        "Panier de fruits 3",
        "Fruits 3",
        "Trois kilos de fruits.",
        600,
    ),
    (
        "Panier de fruits 4",
        "Fruits 4",
        "Quatre kilos de fruits.",
        800,
    ),
];

/// Adds categories, products and offers; fortnightly groups count from `anchor`.
pub(super) fn add_to(world: &mut World, anchor: Week, on_sale_from: Day) {
    let group = |name, is_exempt, is_professional, minimum_order| Group {
        name,
        is_exempt,
        is_professional,
        minimum_order: Cents::new(minimum_order),
    };
    world.groups = vec![
        group("Particuliers", false, false, 0),
        group("Cuisines et commerces", true, true, 8_000),
        group("Équipe du jardin", true, false, 0),
        group("Foyers orientés par une convention", false, false, 0),
    ];
    world.tags = vec![
        "Coup de main",
        "Conseil d’administration",
        "Vient d’arriver",
    ];
    world.products = PRODUCTS.iter().copied().map(basket).collect();
    world.products.push(Product {
        name: "Œufs ×6",
        kind: ProductKind::Item,
        unit: Unit::Box,
        producer: "Ferme de la Chenevière",
        allergens: "eggs",
        ..basket(("", "Œufs", "Six œufs de poules élevées en plein air.", 0))
    });
    world.offers = OFFERS
        .iter()
        .map(|offer| offer_of(*offer, anchor, on_sale_from))
        .collect();
}

fn basket(
    (name, short_name, description, crates): (&'static str, &'static str, &'static str, i64),
) -> Product {
    Product {
        name,
        short_name,
        kind: ProductKind::Lot,
        unit: Unit::Basket,
        description,
        producer: "Le jardin",
        allergens: "",
        crates,
        doubled: (short_name == "Simple").then_some(ProductId::new(2)),
    }
}

fn offer_of(
    (product, label, frequencies, price): (i64, &'static str, &'static str, i64),
    anchor: Week,
    on_sale_from: Day,
) -> Offer {
    let groups = match price {
        250 => vec![PARTNERS],
        2200 => vec![KITCHENS],
        _ => Vec::new(),
    };
    let frequencies = match frequencies {
        FORTNIGHTLY => format!("{} {}", half(Half::A, anchor), half(Half::B, anchor)),
        other => other.to_owned(),
    };
    Offer {
        product: ProductId::new(product),
        label,
        frequencies,
        price: Cents::new(price),
        on_sale_from,
        on_sale_until: None,
        quantity_limit: None,
        is_public: groups.is_empty(),
        needs_membership: price != 2200,
        groups,
        category: if price == 315 {
            "Autour du panier"
        } else {
            "Paniers"
        },
    }
}

fn half(group: Half, anchor: Week) -> Frequency {
    Frequency::EverySecondWeek { group, anchor }
}

/// The frequency of a subscription.
pub(super) fn frequency(how: How, anchor: Week) -> Frequency {
    match how {
        How::Weekly => Frequency::Weekly,
        How::A => half(Half::A, anchor),
        How::B => half(Half::B, anchor),
        How::Odd => Frequency::OddWeeks,
        How::Even => Frequency::EvenWeeks,
        How::Monthly => Frequency::Monthly(Occurrence::First),
    }
}

/// The offer that sells this at this rhythm.
pub(super) fn offer(what: What, how: How) -> OfferId {
    let is_fortnightly = matches!(how, How::A | How::B | How::Odd | How::Even);
    let place = match what {
        What::Single if how == How::Monthly => 2,
        What::Single => usize::from(is_fortnightly),
        What::Family => 3 + usize::from(is_fortnightly),
        What::Fruit1 => 5,
        What::Fruit2 => 6,
        What::Fruit3 => 7,
        What::Fruit4 => 8,
        What::Eggs => 9,
        What::Solidarity => 10,
        What::Canteen => 11,
    };
    id_at(place)
}
