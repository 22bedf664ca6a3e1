//! Customers, persons and what they may do.

use domain::customers::search_text;
use domain::people::rights::ReadyRole;
use platform::db::{Code, DbError, GardenTx};
use values::ids::{CustomerId, RoleId};
use values::{Coded as _, Phone};

use super::super::rows::{Rows, row};
use super::super::world::{Customer, Person, World, id_at};
use crate::people::ready;

pub(super) async fn write(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut groups = Rows::new(
        "customer_groups",
        &[
            "id",
            "name",
            "is_membership_exempt",
            "is_professional",
            "minimum_order_cents",
        ],
    );
    for (place, group) in world.groups.iter().enumerate() {
        groups.push(row![
            id_at::<()>(place),
            group.name,
            group.is_exempt,
            group.is_professional,
            group.minimum_order,
        ]);
    }
    groups.write(tx).await?;
    let mut tags = Rows::new("tags", &["id", "name"]);
    for (place, tag) in world.tags.iter().enumerate() {
        tags.push(row![id_at::<()>(place), *tag]);
    }
    tags.write(tx).await?;
    write_customers(world, tx).await?;
    write_persons(world, tx).await
}

async fn write_customers(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut rows = Rows::new("customers", CUSTOMER);
    let mut tags = Rows::new("customer_tags", &["customer_id", "tag_id"]);
    let mut persons = world
        .persons
        .iter()
        .filter(|p| p.customer.is_some())
        .peekable();
    for (place, customer) in world.customers.iter().enumerate() {
        let id: CustomerId = id_at(place);
        let mut household = Vec::new();
        while let Some(person) = persons.next_if(|person| person.customer == Some(id)) {
            household.push(person);
        }
        push_customer(&mut rows, id, customer, &household);
        for tag in &customer.tags {
            tags.push(row![id, *tag]);
        }
    }
    rows.write(tx).await?;
    tags.write(tx).await
}

const CUSTOMER: &[&str] = &[
    "id",
    "number",
    "kind",
    "name",
    "customer_group_id",
    "street",
    "street_more",
    "postcode",
    "town",
    "comment",
    "private_note",
    "wants_email",
    "wants_sms",
    "wants_letters",
    "volunteering",
    "volunteering_reason",
    "volunteering_domains",
    "search_text",
    "created_at",
    "version",
];

fn push_customer(rows: &mut Rows, id: CustomerId, customer: &Customer, household: &[&Person]) {
    let number = id.get();
    let names = household.iter().flat_map(|p| {
        [
            p.first_name.as_str(),
            p.last_name.as_str(),
            p.email.as_str(),
        ]
    });
    let words = [
        customer.name.as_str(),
        customer.street.as_str(),
        customer.town.as_str(),
    ];
    let phones: Vec<Phone> = household
        .iter()
        .filter_map(|p| p.phone.parse().ok())
        .collect();
    rows.push(row![
        id,
        number,
        Code(customer.kind),
        &customer.name,
        customer.group,
        &customer.street,
        "",
        &customer.postcode,
        &customer.town,
        customer.comment,
        customer.private_note,
        true,
        false,
        household.iter().all(|p| p.email.is_empty()),
        Code(customer.volunteering),
        "",
        customer.volunteering_domains,
        search_text(number, words.into_iter().chain(names), &phones),
        customer.created_at,
        1_i64,
    ]);
}

async fn write_persons(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let now = tx.now();
    let mut rows = Rows::new(
        "persons",
        &[
            "id",
            "account_id",
            "customer_id",
            "first_name",
            "last_name",
            "email",
            "phone",
            "is_main",
            "language",
            "is_active",
            "created_at",
        ],
    );
    for (place, person) in world.persons.iter().enumerate() {
        rows.push(row![
            id_at::<()>(place),
            person.account,
            person.customer,
            &person.first_name,
            &person.last_name,
            &person.email,
            &person.phone,
            person.is_main,
            "fr",
            true,
            now,
        ]);
    }
    rows.write(tx).await
}

/// The ready-made roles and who holds them.
pub(super) async fn write_roles(world: &World, tx: &mut GardenTx) -> Result<(), DbError> {
    let mut roles = Rows::new("roles", &["id", "title", "bound"]);
    let mut rights = Rows::new("role_rights", &["role_id", "right_code"]);
    for (place, role) in ReadyRole::ALL.iter().enumerate() {
        roles.push(row![
            id_at::<()>(place),
            ready::title(*role),
            Code(role.bound())
        ]);
        for right in role.rights().iter() {
            rights.push(row![id_at::<()>(place), Code(right)]);
        }
    }
    roles.write(tx).await?;
    rights.write(tx).await?;
    let mut given = Rows::new(
        "person_roles",
        &["person_id", "role_id", "starts_on", "ends_on", "depot_id"],
    );
    for held in &world.roles {
        let place = ReadyRole::ALL.iter().position(|role| *role == held.role);
        let role: Option<RoleId> = place.map(id_at);
        given.push(row![
            held.person,
            role,
            held.starts_on,
            held.ends_on,
            held.depot
        ]);
    }
    given.write(tx).await
}
