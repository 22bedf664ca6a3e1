//! The people of a demonstration garden, and their memberships.

use domain::catalogue::PaymentKind;
use domain::customers::{CustomerKind, CustomerName, PersonName, VolunteerAnswer, normalise};
use values::ids::{CustomerId, MembershipTypeId, TagId};
use values::{Instant, Period};

use super::super::world::{Customer, Membership, Person, World, add};
use super::calendar::Seasons;
use super::chance::Chance;
use super::names::{FIRST, LAST, STREETS};
use super::sketch::Sketch;
use super::tariff::PRIVATE;

const ORDINARY: MembershipTypeId = MembershipTypeId::new(1);
const SUPPORT: MembershipTypeId = MembershipTypeId::new(2);

/// Adds the households: Léa's is the first, the last tenth has no basket.
pub(super) fn add_to(world: &mut World, sketch: &Sketch, seasons: Seasons, chance: &mut Chance) {
    for rank in 0..sketch.households {
        let first = if rank == 0 {
            "Léa"
        } else {
            chance.one_of(&FIRST)
        };
        let last = if rank == 0 {
            "Morel"
        } else {
            chance.one_of(&LAST)
        };
        let customer = customer(sketch, seasons, (first, last), chance);
        let id: CustomerId = add(&mut world.customers, customer);
        let partner = chance.happens(30).then(|| chance.one_of(&FIRST));
        add_persons(world, id, (first, last), partner, chance);
        let is_without_basket = rank * 10 > sketch.households * 9;
        let kind = if is_without_basket { SUPPORT } else { ORDINARY };
        add_membership(world, id, seasons, kind, chance);
    }
}

fn customer(
    sketch: &Sketch,
    seasons: Seasons,
    (first, last): (&str, &str),
    chance: &mut Chance,
) -> Customer {
    let name = CustomerName::Household(vec![PersonName {
        last: last.to_owned(),
        first: first.to_owned(),
    }]);
    let volunteering = match chance.below(10) {
        0 => VolunteerAnswer::Yes,
        1 | 2 => VolunteerAnswer::WhyNot,
        3 => VolunteerAnswer::No,
        _ => VolunteerAnswer::NotAsked,
    };
    Customer {
        kind: CustomerKind::Household,
        name: name.display(),
        group: PRIVATE,
        street: format!("{} {}", 1 + chance.below(120), chance.one_of(&STREETS)),
        postcode: sketch.postcode.to_owned(),
        town: sketch.town.to_owned(),
        comment: "",
        private_note: "",
        volunteering,
        volunteering_domains: if volunteering.may_be_called() {
            "packing events"
        } else {
            ""
        },
        tags: if chance.happens(8) {
            vec![TagId::new(1)]
        } else {
            Vec::new()
        },
        created_at: Instant::at(seasons.last.first().plus_days(-20), 11, 0),
    }
}

fn add_persons(
    world: &mut World,
    customer: CustomerId,
    (first, last): (&str, &str),
    partner: Option<&'static str>,
    chance: &mut Chance,
) {
    let phone =
        |chance: &mut Chance| format!("06 39 98 {:02} {:02}", chance.below(100), chance.below(100));
    if customer.get() == 1 {
        if let Some(lea) = world
            .persons
            .iter_mut()
            .find(|p| p.customer == Some(customer))
        {
            lea.phone = phone(chance);
        }
    } else {
        let has_email = chance.happens(92);
        let email = has_email.then(|| address(first, last, customer));
        world.persons.push(Person {
            first_name: first.to_owned(),
            last_name: last.to_owned(),
            email: email.unwrap_or_default(),
            phone: phone(chance),
            customer: Some(customer),
            account: None,
            is_main: true,
        });
    }
    if let Some(partner) = partner {
        world.persons.push(Person {
            first_name: partner.to_owned(),
            last_name: last.to_owned(),
            email: String::new(),
            phone: phone(chance),
            customer: Some(customer),
            account: None,
            is_main: false,
        });
    }
}

fn address(first: &str, last: &str, customer: CustomerId) -> String {
    let plain = |name: &str| normalise(name).replace(' ', "-");
    format!("{}.{}.{customer}@exemple.fr", plain(first), plain(last))
}

fn add_membership(
    world: &mut World,
    customer: CustomerId,
    seasons: Seasons,
    kind: MembershipTypeId,
    chance: &mut Chance,
) {
    let fee = super::super::world::of(&world.membership_types, kind).map(|kind| kind.fee);
    let fee = fee.unwrap_or_default();
    let mut join = |season: Period, is_paid: bool, delay: usize| {
        let joined_on = season.first().plus_days(i64::try_from(delay).unwrap_or(0));
        world.memberships.push(Membership {
            customer,
            kind,
            period: super::super::world::period(joined_on, season.last()),
            fee,
            is_exempt: false,
            paid: is_paid.then_some((PaymentKind::Cheque, joined_on)),
        });
    };
    if chance.happens(70) {
        join(seasons.last, true, chance.below(20));
    }
    let has_left = kind == SUPPORT && chance.happens(30);
    if !has_left {
        join(seasons.this, !chance.happens(4), 0);
    }
}
