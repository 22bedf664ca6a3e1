//! The demonstration network: fourteen invented gardens, each with its own character, always the
//! same, around today. One is as large as a real large garden; one is empty.

mod baskets;
mod calendar;
mod chance;
mod gardens;
mod grow;
mod households;
mod names;
mod sketch;
mod tariff;

use platform::db::{Access, DbError, query};
use tokio::runtime::Handle;
use tokio::task::JoinSet;
use values::{Coded as _, Slug};

use super::make_garden;
use super::rows::{Rows, row};
use super::small::Persona;
use super::world::{File, Person, Role, World, add, day, id_at};
use crate::app::App;
use domain::people::rights::ReadyRole;
use values::ids::PersonId;

/// The short name of the garden where everything is still to be done.
pub(super) const NEW_GARDEN: &str = gardens::NEW_GARDEN.0;

/// Makes the network's space, the thirteen gardens and the empty one.
pub(super) async fn make(app: &App) -> Result<(), DbError> {
    make_garden(app, "reseau", "Réseau de démonstration").await?;
    add_accounts(app).await?;
    fill(
        app,
        "reseau",
        &staff_only("Réseau de démonstration", Persona::Paul),
    )
    .await?;
    for sketch in gardens::GARDENS {
        make_garden(app, sketch.slug, sketch.name).await?;
        introduce(app, (sketch.slug, sketch.town, sketch.presentation)).await?;
    }
    fill_all(app).await?;
    let (slug, name, town) = gardens::NEW_GARDEN;
    make_garden(app, slug, name).await?;
    introduce(
        app,
        (
            slug,
            town,
            "Un jardin qui vient d’arriver : tout reste à installer.",
        ),
    )
    .await?;
    fill(app, slug, &staff_only(name, Persona::Anne)).await
}

/// The gardens one beside the other: each has its own file, and imagining one is work.
async fn fill_all(app: &App) -> Result<(), DbError> {
    let mut tasks = JoinSet::new();
    for sketch in gardens::GARDENS {
        let (app, runtime) = (app.clone(), Handle::current());
        tasks.spawn_blocking(move || {
            let mut world = grow::grow(sketch, app.clock.now());
            link_accounts(&mut world, sketch.slug);
            runtime.block_on(fill(&app, sketch.slug, &world))
        });
    }
    tasks.join_all().await.into_iter().collect()
}

async fn fill(app: &App, slug: &str, world: &World) -> Result<(), DbError> {
    let slug: Slug = slug
        .parse()
        .map_err(|_unreadable| DbError::NoGarden(slug.to_owned()))?;
    let mut tx = app
        .databases
        .garden(&slug, Access::Write, app.clock.now())
        .await?;
    world.write(&mut tx).await?;
    tx.commit().await?;
    // Closing folds the file's log into it: half the room on disk.
    app.databases.close_garden(&slug).await;
    Ok(())
}

/// A garden with nothing but one person who may do everything.
fn staff_only(name: &str, persona: Persona) -> World {
    let mut world = World {
        file: File {
            trade_name: name.to_owned(),
            legal_name: name.to_owned(),
            legal_form: "association",
            hue: 120,
            ..File::default()
        },
        ..World::default()
    };
    let (first_name, last_name) = persona.name();
    let person: PersonId = add(
        &mut world.persons,
        Person {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            email: persona.email(),
            phone: String::new(),
            customer: None,
            account: Some(account_of(persona)),
            is_main: true,
        },
    );
    world.roles.push(Role {
        person,
        role: ReadyRole::Administrator,
        starts_on: day("2020-01-01"),
        ends_on: None,
        depot: None,
    });
    world
}

/// What the network's list says of a garden.
async fn introduce(
    app: &App,
    (slug, town, presentation): (&str, &str, &str),
) -> Result<(), DbError> {
    let mut network = app
        .databases
        .network(Access::Write, app.clock.now())
        .await?;
    network
        .run(
            query("UPDATE gardens SET town = $1, presentation = $2 WHERE slug = $3")
                .bind(town)
                .bind(presentation)
                .bind(slug),
        )
        .await?;
    network.commit().await
}

/// One account per persona, without a password; where each is known.
async fn add_accounts(app: &App) -> Result<(), DbError> {
    let mut network = app
        .databases
        .network(Access::Write, app.clock.now())
        .await?;
    let now = network.now();
    let mut accounts = Rows::new("accounts", &["email", "created_at"]);
    let mut known = Rows::new("account_gardens", &["account_id", "garden_slug"]);
    for persona in Persona::ALL.iter().copied() {
        accounts.push(row![persona.email(), now]);
        for slug in gardens_of(persona) {
            known.push(row![account_of(persona), slug]);
        }
    }
    accounts.write(&mut network).await?;
    known.write(&mut network).await?;
    network.commit().await
}

/// Accounts are made in the order of the personas.
fn account_of(persona: Persona) -> i64 {
    let place = Persona::ALL.iter().position(|one| *one == persona);
    id_at::<World>(place.unwrap_or(0)).get()
}

/// Paul is known everywhere, Karim works in one garden and buys in another.
fn gardens_of(persona: Persona) -> Vec<&'static str> {
    let every = gardens::GARDENS.iter().map(|sketch| sketch.slug);
    match persona {
        Persona::Paul => every.chain(["reseau"]).collect(),
        Persona::Karim => vec!["breuil", "canal"],
        Persona::Anne => vec!["breuil", gardens::NEW_GARDEN.0],
        Persona::Lea
        | Persona::Odile
        | Persona::Nadia
        | Persona::Sacha
        | Persona::Bruno
        | Persona::Youssef => vec!["breuil"],
    }
}

fn link_accounts(world: &mut World, slug: &str) {
    for persona in Persona::ALL.iter().copied() {
        if !gardens_of(persona).contains(&slug) {
            continue;
        }
        let email = persona.email();
        if let Some(person) = world
            .persons
            .iter_mut()
            .find(|person| person.email == email)
        {
            person.account = Some(account_of(persona));
        }
    }
}
