//! A garden can leave with everything and come back (NET-7): an archive is a folder that this very
//! program serves alone, whichever engine the garden lived on.
//!
//! It holds the garden's own database as one SQLite file, and a network of one: its line and the
//! addresses its people sign in with. Passwords, passkeys and second factors belong to accounts of
//! the network and stay there: in an archive one signs in by e-mail link, then sets them again.
//!
//! What an archive says was written elsewhere: no open session, no link and no domain comes in.

use std::path::{Path, PathBuf};

use platform::db::{Access, Databases, DbError, GardenTx, NetworkTx, query};
use platform::rows;
use values::Slug;
use values::ids::{AccountId, PersonId};

use crate::app::App;
use crate::migrations::SCHEMAS;

/// Why an archive was not made or read.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbError),
    /// A file could not be written or read.
    #[error("{0}")]
    File(#[from] std::io::Error),
    /// The folder is there already, and is left alone.
    #[error("{0} exists already: choose a folder that does not")]
    FolderExists(PathBuf),
    /// The folder holds no garden, or several.
    #[error("{0} is not the archive of one garden: a folder with LISEZMOI.txt is expected")]
    NotAnArchive(PathBuf),
    /// A garden of this name is served here already.
    #[error("{0} is served here already: bring it in under another name, or restore it")]
    SlugTaken(Slug),
}

/// Writes a garden as it is at this moment into a new folder. Gives the number of rows.
pub async fn export(app: &App, slug: &Slug, folder: &Path) -> Result<u64, ArchiveError> {
    if folder.exists() {
        return Err(ArchiveError::FolderExists(folder.to_owned()));
    }
    let now = app.clock.now();
    let mut from = app.databases.garden(slug, Access::Read, now).await?;
    let archive = open(folder)?;
    archive.prepare_network(now).await?;
    archive.prepare_garden(slug, now).await?;
    let mut to = archive.garden(slug, Access::Write, now).await?;
    let rows = platform::db::copy(&mut from, &mut to).await?;
    let accounts = accounts_of(&mut to).await?;
    to.commit().await?;
    copy_line(app, &archive, slug, &accounts).await?;
    archive.close().await;
    std::fs::write(folder.join("LISEZMOI.txt"), read_me(slug))?;
    Ok(rows)
}

/// Brings in the garden of an archive. Gives its slug and the number of rows.
pub async fn import(
    app: &App,
    folder: &Path,
    rename: Option<Slug>,
) -> Result<(Slug, u64), ArchiveError> {
    let (archived, archive) = open_existing(folder)?;
    let slug = rename.unwrap_or_else(|| archived.clone());
    let now = app.clock.now();
    let mut network = app.databases.network(Access::Read, now).await?;
    if find_line(&mut network, &slug).await?.is_some() {
        return Err(ArchiveError::SlugTaken(slug));
    }
    drop(network);
    app.databases.prepare_garden(&slug, now).await?;
    let rows = bring(app, &archive, &archived, &slug).await?;
    let mut network = archive.network(Access::Read, now).await?;
    let line = find_line(&mut network, &archived)
        .await?
        .ok_or(DbError::NoRow)?;
    let line = Line {
        domain: None,
        ..line
    };
    drop(network);
    archive.close().await;
    let mut network = app.databases.network(Access::Write, now).await?;
    insert_line(&mut network, &slug, &line).await?;
    network.commit().await?;
    app.directory.read_again(app).await?;
    Ok((slug, rows))
}

/// Puts a garden back as an archive has it, all or nothing, other gardens untouched.
pub async fn restore(app: &App, slug: &Slug, folder: &Path) -> Result<u64, ArchiveError> {
    let (archived, archive) = open_existing(folder)?;
    let rows = bring(app, &archive, &archived, slug).await?;
    archive.close().await;
    Ok(rows)
}

/// Replaces the rows of `slug` by the archive's. Its people sign in again: only then is an account
/// of this network theirs, by the address they prove.
async fn bring(
    app: &App,
    archive: &Databases,
    archived: &Slug,
    slug: &Slug,
) -> Result<u64, ArchiveError> {
    let now = app.clock.now();
    archive.prepare_garden(archived, now).await?;
    let mut from = archive.garden(archived, Access::Read, now).await?;
    let mut to = app.databases.garden(slug, Access::Write, now).await?;
    let rows = platform::db::copy(&mut from, &mut to).await?;
    close_doors(&mut to).await?;
    to.commit().await?;
    Ok(rows)
}

/// Whoever wrote the archive chose these rows: kept, they would sign in as anybody.
async fn close_doors(tx: &mut GardenTx) -> Result<(), DbError> {
    tx.run(query("DELETE FROM sessions")).await?;
    tx.run(query("DELETE FROM sign_in_links")).await?;
    tx.run(query("UPDATE persons SET account_id = NULL"))
        .await?;
    Ok(())
}

fn open(folder: &Path) -> Result<Databases, DbError> {
    Databases::files(&folder.join("data"), SCHEMAS)
}

/// The one garden of an archive; one made by an older version is brought to this one.
fn open_existing(folder: &Path) -> Result<(Slug, Databases), ArchiveError> {
    let wrong = || ArchiveError::NotAnArchive(folder.to_owned());
    let gardens =
        std::fs::read_dir(folder.join("data").join("gardens")).map_err(|_gone| wrong())?;
    let slugs = gardens.filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        name.strip_suffix(".db")?.parse::<Slug>().ok()
    });
    let slugs: Vec<Slug> = slugs.collect();
    let [slug] = slugs.as_slice() else {
        return Err(wrong());
    };
    Ok((slug.clone(), open(folder)?))
}

rows! {
    /// A person who signs in.
    struct SigningPerson {
        person: PersonId,
        email: String,
    }
}

async fn accounts_of(tx: &mut GardenTx) -> Result<Vec<SigningPerson>, DbError> {
    tx.all(query(
        "SELECT id AS person, email FROM persons
         WHERE account_id IS NOT NULL AND email <> '' ORDER BY id",
    ))
    .await
}

rows! {
    /// A garden's line in the network.
    struct Line {
        name: String,
        town: String,
        presentation: String,
        domain: Option<String>,
    }
}

async fn find_line(tx: &mut NetworkTx, slug: &Slug) -> Result<Option<Line>, DbError> {
    tx.optional(
        query("SELECT name, town, presentation, domain FROM gardens WHERE slug = $1")
            .bind(slug.as_str()),
    )
    .await
}

async fn insert_line(tx: &mut NetworkTx, slug: &Slug, line: &Line) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query(
            "INSERT INTO gardens (slug, name, town, presentation, domain, state, created_at)
             VALUES ($1, $2, $3, $4, $5, 'open', $6)",
        )
        .bind(slug.as_str())
        .bind(&line.name)
        .bind(&line.town)
        .bind(&line.presentation)
        .bind(line.domain.as_deref())
        .bind(now),
    )
    .await?;
    Ok(())
}

/// The archive's own network: the garden's line and its people's accounts, without secrets.
async fn copy_line(
    app: &App,
    archive: &Databases,
    slug: &Slug,
    accounts: &[SigningPerson],
) -> Result<(), ArchiveError> {
    let now = app.clock.now();
    let mut here = app.databases.network(Access::Read, now).await?;
    let line = find_line(&mut here, slug)
        .await?
        .ok_or(DbError::NoGarden(slug.to_string()))?;
    drop(here);
    let mut network = archive.network(Access::Write, now).await?;
    insert_line(&mut network, slug, &line).await?;
    let linked = find_accounts(network, slug, accounts).await?;
    let mut garden = archive.garden(slug, Access::Write, now).await?;
    link(&mut garden, linked).await?;
    Ok(garden.commit().await?)
}

/// The account of each person, made if it is new; commits the network's side first.
async fn find_accounts(
    mut network: NetworkTx,
    slug: &Slug,
    persons: &[SigningPerson],
) -> Result<Vec<(PersonId, AccountId)>, DbError> {
    let mut linked = Vec::with_capacity(persons.len());
    for person in persons {
        linked.push((
            person.person,
            account_for(&mut network, slug, &person.email).await?,
        ));
    }
    network.commit().await?;
    Ok(linked)
}

async fn link(tx: &mut GardenTx, linked: Vec<(PersonId, AccountId)>) -> Result<(), DbError> {
    for (person, account) in linked {
        let link = query("UPDATE persons SET account_id = $1 WHERE id = $2");
        tx.run(link.bind(account).bind(person)).await?;
    }
    Ok(())
}

/// The account of an address, made if it is new, known in this garden.
async fn account_for(tx: &mut NetworkTx, slug: &Slug, email: &str) -> Result<AccountId, DbError> {
    let now = tx.now();
    let (account,): (AccountId,) = tx
        .one(
            query(
                "INSERT INTO accounts (email, created_at) VALUES ($1, $2)
                 ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id",
            )
            .bind(email)
            .bind(now),
        )
        .await?;
    tx.run(
        query(
            "INSERT INTO account_gardens (account_id, garden_slug) VALUES ($1, $2)
             ON CONFLICT (account_id, garden_slug) DO NOTHING",
        )
        .bind(account)
        .bind(slug.as_str()),
    )
    .await?;
    Ok(account)
}

/// What the folder is, for the person who finds it.
fn read_me(slug: &Slug) -> String {
    format!(
        "Archive d'un jardin de Bocage : {slug}\n\n\
         Ce dossier contient toutes les données du jardin, dans des fichiers SQLite :\n\
         - data/gardens/{slug}.db : le jardin (clients, abonnements, livraisons, réglages, historique…) ;\n\
         - data/network.db : son nom et les adresses avec lesquelles on s'y connecte.\n\n\
         Le faire fonctionner seul :\n\
         \u{20}   bocage serve --data data --only-garden {slug}\n\
         On s'y connecte par un lien reçu par courriel, puis on choisit un nouveau mot de passe.\n\n\
         Le rapporter dans un réseau :\n\
         \u{20}   bocage garden import --from <ce dossier>\n\n\
         Chaque table et chaque colonne sont décrites dans docs/schema.sql de Bocage.\n"
    )
}
