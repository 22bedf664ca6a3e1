//! The small garden of the tests and of the handbook: a few of everything, and the personas.

use domain::people::rights::ReadyRole;
use platform::db::{Access, DbError, GardenTx, query};
use values::{Coded as _, Slug, coded};

use crate::app::App;

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
    let mut tx = app
        .databases
        .garden(garden, Access::Write, app.clock.now())
        .await?;
    add_roles(&mut tx).await?;
    add_personas(&mut tx).await?;
    tx.commit().await
}

/// The ready-made roles, under their French titles.
async fn add_roles(tx: &mut GardenTx) -> Result<(), DbError> {
    for role in ReadyRole::ALL {
        let (id,): (i64,) = tx
            .one(query("INSERT INTO roles (title) VALUES ($1) RETURNING id").bind(role.code()))
            .await?;
        for right in role.rights().iter() {
            tx.run(
                query("INSERT INTO role_rights (role_id, right_code) VALUES ($1, $2)")
                    .bind(id)
                    .bind(right.code()),
            )
            .await?;
        }
    }
    Ok(())
}

async fn add_personas(tx: &mut GardenTx) -> Result<(), DbError> {
    for persona in Persona::ALL {
        let (first_name, last_name) = persona.name();
        let now = tx.now();
        let (person,): (i64,) = tx
            .one(
                query(
                    "INSERT INTO persons (first_name, last_name, email, phone, is_main, language,
                                          is_active, created_at)
                     VALUES ($1, $2, $3, '', TRUE, 'fr', TRUE, $4) RETURNING id",
                )
                .bind(first_name)
                .bind(last_name)
                .bind(persona.email())
                .bind(now),
            )
            .await?;
        if let Some(role) = persona.role() {
            tx.run(
                query(
                    "INSERT INTO person_roles (person_id, role_id, starts_on)
                     SELECT $1, id, '2020-01-01' FROM roles WHERE title = $2",
                )
                .bind(person)
                .bind(role.code()),
            )
            .await?;
        }
    }
    Ok(())
}

/// Opens a session for a persona, second factor given: the demonstration's one-click sign-in.
pub async fn open_session(
    tx: &mut GardenTx,
    persona: Persona,
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
        .bind(persona.email()),
    )
    .await?;
    Ok(())
}
