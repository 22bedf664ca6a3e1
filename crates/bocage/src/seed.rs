//! The demonstration world: invented gardens with real rules, always the same.

mod demo;
mod rows;
pub mod small;
mod world;
mod write;

use platform::db::{Access, DbError, query};
use values::{Coded, Slug};

use self::small::Persona;
use crate::app::App;

/// Makes the demonstration network if it is not there. Says whether it made it.
pub async fn make_once(app: &App) -> Result<bool, DbError> {
    let mut tx = app.databases.network(Access::Read, app.clock.now()).await?;
    let (gardens,): (i64,) = tx.one(query("SELECT COUNT(*) FROM gardens")).await?;
    drop(tx);
    if gardens > 0 {
        return Ok(false);
    }
    demo::make(app).await?;
    app.directory.read_again(app).await?;
    Ok(true)
}

/// The people one may become in a garden of the demonstration: all of them in the first one, the
/// one who has everything to do in the new one, a few elsewhere.
pub fn personas_of(slug: &str) -> &'static [Persona] {
    const FEW: &[Persona] = &[Persona::Lea, Persona::Sacha, Persona::Anne];
    match slug {
        "breuil" => <Persona as Coded>::ALL,
        slug if slug == demo::NEW_GARDEN => &[Persona::Anne],
        _ => FEW,
    }
}

/// Makes one empty garden and the network's line about it.
pub async fn make_garden(app: &App, slug: &str, name: &str) -> Result<(), DbError> {
    let now = app.clock.now();
    let slug: Slug = slug
        .parse()
        .map_err(|_unreadable| DbError::NoGarden(slug.to_owned()))?;
    app.databases.prepare_garden(&slug, now).await?;
    let mut garden = app.databases.garden(&slug, Access::Write, now).await?;
    garden
        .run(
            query(
                "INSERT INTO garden_file (id, trade_name, legal_name, legal_form, presentation, hue,
                    street, postcode, town, office_street, office_postcode, office_town, email,
                    phone, website, siret, rna, iban, bic, creditor_id)
                 VALUES (1, $1, $1, '', '', 120, '', '', '', '', '', '', '', '', '', '', '', '', '', '')",
            )
            .bind(name),
        )
        .await?;
    garden.commit().await?;
    let mut network = app.databases.network(Access::Write, now).await?;
    network
        .run(
            query(
                "INSERT INTO gardens (slug, name, town, presentation, state, created_at)
                 VALUES ($1, $2, '', '', 'open', $3)",
            )
            .bind(slug.as_str())
            .bind(name)
            .bind(now),
        )
        .await?;
    network.commit().await
}
