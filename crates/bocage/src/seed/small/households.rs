//! Who buys in the small garden: Léa's household, a dozen others, a canteen and an AMAP.

use domain::calendar::{Frequency, Group as Half, Occurrence};
use domain::catalogue::PaymentKind;
use domain::customers::{CustomerKind, CustomerName, PersonName, VolunteerAnswer};
use values::ids::{CustomerGroupId, CustomerId, DepotId, OfferId, RoundId, TagId};
use values::{Cents, Instant};

use super::super::world::{Customer, Membership, Person, Subscription, World, add, day, period};
use super::catalogue::{
    AMAP, CANTEEN_WEEKLY, CANTEENS, EGGS_WEEKLY, EMPLOYEES, FAMILY_FORTNIGHTLY, FAMILY_WEEKLY,
    FRUIT_WEEKLY, ORDINARY, PRIVATE, SEASON_2026, SINGLE_FORTNIGHTLY, SINGLE_MONTHLY,
    SINGLE_WEEKLY, SUPPORT, half,
};
use super::places::{FRIDAY, GARDEN, GROCERY, HOSPITAL, SCHOOL, WEDNESDAY};

/// Léa's household is the first customer.
pub(crate) const LEA: CustomerId = CustomerId::new(1);

/// Where a household stands as a member.
#[derive(Clone, Copy)]
enum Member {
    Paid,
    Unpaid,
    Expired,
    Supporter,
    Never,
}

/// First name, last name, telephone, e-mail, standing.
const HOUSEHOLDS: [(&str, &str, &str, &str, Member); 14] = [
    (
        "Léa",
        "Morel",
        "06 12 34 56 78",
        "lea@exemple.fr",
        Member::Paid,
    ),
    (
        "Aminata",
        "Diallo",
        "06 22 11 00 45",
        "aminata@exemple.fr",
        Member::Paid,
    ),
    ("Jean-Luc", "Marchal", "03 29 55 01 23", "", Member::Paid),
    (
        "Nguyen",
        "Tran",
        "07 61 20 30 40",
        "tran@exemple.fr",
        Member::Paid,
    ),
    (
        "Inès",
        "Garcia",
        "06 70 80 90 10",
        "ines@exemple.fr",
        Member::Unpaid,
    ),
    (
        "Mehdi",
        "Bouzid",
        "06 33 44 55 66",
        "mehdi@exemple.fr",
        Member::Paid,
    ),
    (
        "Solène",
        "Kerouédan",
        "06 15 26 37 48",
        "solene@exemple.fr",
        Member::Paid,
    ),
    (
        "Piotr",
        "Kowalski",
        "06 99 88 77 66",
        "piotr@exemple.fr",
        Member::Paid,
    ),
    (
        "Fatou",
        "Ndiaye",
        "07 52 63 74 85",
        "fatou@exemple.fr",
        Member::Paid,
    ),
    ("Gérard", "Lacôte", "03 29 55 09 87", "", Member::Expired),
    (
        "Clémence",
        "Œuvrard",
        "06 41 42 43 44",
        "clemence@exemple.fr",
        Member::Supporter,
    ),
    (
        "João",
        "Da Silva",
        "06 11 21 31 41",
        "joao@exemple.fr",
        Member::Never,
    ),
    (
        "Marie",
        "Marchal",
        "06 80 70 60 50",
        "marie@exemple.fr",
        Member::Paid,
    ),
    (
        "Rachel",
        "Weiss",
        "06 27 28 29 30",
        "rachel@exemple.fr",
        Member::Paid,
    ),
];

/// Customer, offer, quantity, round, depot.
const BASKETS: [(i64, OfferId, u32, RoundId, DepotId); 15] = [
    (1, SINGLE_WEEKLY, 1, WEDNESDAY, GARDEN),
    (2, FAMILY_WEEKLY, 1, WEDNESDAY, GARDEN),
    (2, EGGS_WEEKLY, 2, WEDNESDAY, GARDEN),
    (3, SINGLE_WEEKLY, 1, WEDNESDAY, GROCERY),
    (4, SINGLE_WEEKLY, 1, WEDNESDAY, GROCERY),
    (5, SINGLE_WEEKLY, 1, WEDNESDAY, GROCERY),
    (6, SINGLE_WEEKLY, 2, WEDNESDAY, GROCERY),
    (7, SINGLE_WEEKLY, 1, FRIDAY, GARDEN),
    (7, FRUIT_WEEKLY, 1, FRIDAY, GARDEN),
    (8, SINGLE_FORTNIGHTLY, 1, FRIDAY, GARDEN),
    (9, FAMILY_FORTNIGHTLY, 1, FRIDAY, HOSPITAL),
    (13, SINGLE_WEEKLY, 1, FRIDAY, HOSPITAL),
    (14, SINGLE_MONTHLY, 1, WEDNESDAY, GARDEN),
    (15, CANTEEN_WEEKLY, 3, WEDNESDAY, SCHOOL),
    (16, EGGS_WEEKLY, 10, FRIDAY, GARDEN),
];

pub(super) fn add_to(world: &mut World) {
    for (first, last, phone, email, member) in HOUSEHOLDS {
        let customer: CustomerId = add(&mut world.customers, household(first, last));
        add_person(world, customer, (first, last), (phone, email));
        add_membership(world, customer, member);
    }
    add_organizations(world);
    for basket in BASKETS {
        world.subscriptions.push(subscription(basket));
    }
}

fn household(first: &str, last: &str) -> Customer {
    let name = CustomerName::Household(vec![PersonName {
        last: last.to_owned(),
        first: first.to_owned(),
    }]);
    let is_lea = first == "Léa";
    Customer {
        kind: CustomerKind::Household,
        name: name.display(),
        group: if first == "Rachel" {
            EMPLOYEES
        } else {
            PRIVATE
        },
        street: format!("{} rue des Lilas", 3 + first.len() * 2),
        postcode: "88150".to_owned(),
        town: "Saint-Aubin-du-Breuil".to_owned(),
        comment: if is_lea { "Préfère les textos." } else { "" },
        private_note: if is_lea {
            "Passe par une période difficile."
        } else {
            ""
        },
        volunteering: if is_lea {
            VolunteerAnswer::WhyNot
        } else {
            VolunteerAnswer::NotAsked
        },
        volunteering_domains: if is_lea { "packing events" } else { "" },
        tags: if is_lea {
            vec![TagId::new(1)]
        } else {
            Vec::new()
        },
        created_at: Instant::at(day("2025-12-10"), 14, 0),
    }
}

/// Léa's person is there already, with the personas.
fn add_person(world: &mut World, customer: CustomerId, name: (&str, &str), at: (&str, &str)) {
    if customer == LEA {
        if let Some(lea) = world.persons.iter_mut().find(|p| p.customer == Some(LEA)) {
            at.0.clone_into(&mut lea.phone);
        }
        return;
    }
    world.persons.push(Person {
        first_name: name.0.to_owned(),
        last_name: name.1.to_owned(),
        email: at.1.to_owned(),
        phone: at.0.to_owned(),
        customer: Some(customer),
        account: None,
        is_main: true,
    });
}

fn add_membership(world: &mut World, customer: CustomerId, member: Member) {
    let (kind, fee) = match member {
        Member::Supporter => (SUPPORT, Cents::new(3_000)),
        Member::Paid | Member::Unpaid | Member::Expired => (ORDINARY, Cents::new(500)),
        Member::Never => return,
    };
    let (first, last) = match member {
        Member::Expired => ("2025-01-08", "2025-12-31"),
        Member::Paid | Member::Unpaid | Member::Supporter | Member::Never => {
            ("2026-01-05", "2026-12-31")
        }
    };
    let is_paid = !matches!(member, Member::Unpaid);
    world.memberships.push(Membership {
        customer,
        kind,
        period: period(day(first), day(last)),
        fee,
        is_exempt: false,
        paid: is_paid.then(|| (PaymentKind::Cheque, day(first))),
    });
}

fn add_organizations(world: &mut World) {
    for (name, group, contact) in [
        (
            "École Jean-Zay",
            CANTEENS,
            ("Hélène", "Baudry", "helene@exemple.fr"),
        ),
        (
            "AMAP des Sources",
            AMAP,
            ("Baptiste", "Colin", "baptiste@exemple.fr"),
        ),
    ] {
        let customer: CustomerId = add(&mut world.customers, organization(name, group));
        add_person(
            world,
            customer,
            (contact.0, contact.1),
            ("03 29 55 40 00", contact.2),
        );
    }
}

fn organization(name: &str, group: CustomerGroupId) -> Customer {
    Customer {
        kind: CustomerKind::Organization,
        name: name.to_owned(),
        group,
        street: "8 rue des Écoles".to_owned(),
        ..household("", "")
    }
}

fn subscription(
    (customer, offer, quantity, round, depot): (i64, OfferId, u32, RoundId, DepotId),
) -> Subscription {
    Subscription {
        customer: CustomerId::new(customer),
        offer,
        season: SEASON_2026,
        quantity,
        frequency: frequency_of(offer),
        round,
        depot,
        period: period(day("2026-01-01"), day("2026-12-31")),
        payment_kind: PaymentKind::DirectDebit,
        payment_period: "monthly",
        state: "confirmed",
        created_at: Instant::at(day("2025-12-12"), 10, 30),
    }
}

fn frequency_of(offer: OfferId) -> Frequency {
    if offer == SINGLE_FORTNIGHTLY {
        half(Half::A)
    } else if offer == FAMILY_FORTNIGHTLY {
        half(Half::B)
    } else if offer == SINGLE_MONTHLY {
        Frequency::Monthly(Occurrence::First)
    } else {
        Frequency::Weekly
    }
}
