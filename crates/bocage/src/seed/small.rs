//! The small garden of the tests and of the handbook: a few of everything, and the personas.
//! Written on 22 November 2026 or about: its seasons are 2026, running, and 2027, in preparation.

mod catalogue;
mod households;
mod places;

use domain::network::VatRegime;
use domain::people::rights::{Bound, ReadyRole};
use platform::db::{Access, DbError, GardenTx, query};
use values::ids::{DepotId, PersonId};
use values::{Coded as _, Slug, coded};

use super::world::{File, Person, Role, World, add, day};
use crate::app::App;
pub(super) use places::TOURNESOL;

coded! {
    /// The people met in the demonstration, the tests and the handbook.
    pub enum Persona {
        /// Member of a household with a weekly basket.
        Lea => "lea",
        /// Leads the teams in the field.
        Karim => "karim",
        /// Keeps a depot.
        Odile => "odile",
        /// Insertion counsellor.
        Nadia => "nadia",
        /// Looks after members, depots and offers.
        Sacha => "sacha",
        /// Runs the garden.
        Anne => "anne",
        /// Keeps the accounts.
        Bruno => "bruno",
        /// Packs baskets and drives a round.
        Youssef => "youssef",
        /// From the network's team.
        Paul => "paul",
    }
}

impl Persona {
    /// First and last name.
    pub fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Lea => ("Léa", "Morel"),
            Self::Karim => ("Karim", "Benali"),
            Self::Odile => ("Odile", "Perrin"),
            Self::Nadia => ("Nadia", "Roussel"),
            Self::Sacha => ("Sacha", "Lemoine"),
            Self::Anne => ("Anne", "Guichard"),
            Self::Bruno => ("Bruno", "Delattre"),
            Self::Youssef => ("Youssef", "Haddad"),
            Self::Paul => ("Paul", "Vasseur"),
        }
    }

    /// The address they sign in with.
    pub fn email(self) -> String {
        format!("{}@exemple.fr", self.code())
    }

    /// The role they hold in a garden, if they hold one.
    pub fn role(self) -> Option<ReadyRole> {
        match self {
            Self::Lea => None,
            Self::Karim => Some(ReadyRole::TechnicalSupervisor),
            Self::Odile => Some(ReadyRole::DepotKeeper),
            Self::Nadia => Some(ReadyRole::InsertionCounsellor),
            Self::Sacha => Some(ReadyRole::Sales),
            Self::Anne => Some(ReadyRole::Administrator),
            Self::Bruno => Some(ReadyRole::Bookkeeper),
            Self::Youssef => Some(ReadyRole::Preparer),
            Self::Paul => Some(ReadyRole::NetworkReferent),
        }
    }
}

/// Fills an empty garden.
pub async fn fill(app: &App, garden: &Slug) -> Result<(), DbError> {
    let now = app.clock.now();
    let mut tx = app.databases.garden(garden, Access::Write, now).await?;
    world().write(&mut tx).await?;
    tx.commit().await
}

/// The whole small garden.
fn world() -> World {
    let mut world = World {
        file: file(),
        ..World::default()
    };
    catalogue::add_to(&mut world);
    let odile = add_personas(&mut world);
    places::add_to(&mut world, odile);
    households::add_to(&mut world);
    world
}

fn file() -> File {
    File {
        trade_name: "Jardin du Breuil".to_owned(),
        legal_name: "Association Les Jardins du Breuil".to_owned(),
        legal_form: "association",
        presentation: "Des légumes bio de saison, cultivés à Saint-Aubin-du-Breuil par des \
                       personnes qui retrouvent un emploi."
            .to_owned(),
        hue: 135,
        street: "12 chemin du Breuil".to_owned(),
        postcode: "88150".to_owned(),
        town: "Saint-Aubin-du-Breuil".to_owned(),
        email: "bonjour@jardin-du-breuil.example".to_owned(),
        phone: "03 29 00 00 12".to_owned(),
        siret: "81234567600017".to_owned(),
        rna: "W881234567".to_owned(),
        iban: "FR7642559100000801234567812".to_owned(),
        bic: "CCOPFRPPXXX",
        creditor_id: "FR13ZZZ812345".to_owned(),
        vat_regime: Some(VatRegime::Taxable),
    }
}

/// The personas, Léa as the first customer; gives Odile's id, who keeps a depot.
pub(super) fn add_personas(world: &mut World) -> PersonId {
    let mut odile = PersonId::new(1);
    for persona in Persona::ALL.iter().copied() {
        let (first_name, last_name) = persona.name();
        let person: PersonId = add(
            &mut world.persons,
            Person {
                first_name: first_name.to_owned(),
                last_name: last_name.to_owned(),
                email: persona.email(),
                phone: String::new(),
                customer: (persona == Persona::Lea).then_some(households::LEA),
                account: None,
                is_main: true,
            },
        );
        if persona == Persona::Odile {
            odile = person;
        }
        if let Some(role) = persona.role() {
            world.roles.push(held(person, role));
        }
    }
    odile
}

fn held(person: PersonId, role: ReadyRole) -> Role {
    Role {
        person,
        role,
        starts_on: day("2020-01-01"),
        ends_on: (role.bound() == Bound::Dated).then(|| day("2099-12-31")),
        depot: (role.bound() == Bound::OneDepot).then_some(DepotId::new(1)),
    }
}

/// Opens a session for a persona, second factor given: the demonstration's one-click sign-in.
pub async fn open_session(
    tx: &mut GardenTx,
    persona: Persona,
    token_hash: &str,
) -> Result<(), DbError> {
    open_session_of(tx, &persona.email(), token_hash).await
}

/// The same for any person of the garden, by e-mail address.
pub async fn open_session_of(
    tx: &mut GardenTx,
    email: &str,
    token_hash: &str,
) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query(
            "INSERT INTO sessions (token_hash, person_id, way, created_at, expires_at,
                                   second_factor_at)
             SELECT $1, id, 'demo', $2, $3, $2 FROM persons WHERE email = $4",
        )
        .bind(token_hash)
        .bind(now)
        .bind(now.plus_seconds(86_400))
        .bind(email),
    )
    .await?;
    Ok(())
}
