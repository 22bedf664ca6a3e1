//! What one does with one garden from a terminal; the others are not touched.

use std::path::PathBuf;

use clap::Subcommand;
use platform::db::Access;
use values::Slug;

use super::serve::{migrate_all, open};
use super::{Mode, Options, say};
use crate::app::App;
use crate::{archive, network, seed};

/// The verbs of `bocage garden`.
#[derive(Clone, Debug, Subcommand)]
pub(super) enum Verb {
    /// Make an empty garden.
    Create {
        /// Its short name, in its address: letters, digits and hyphens.
        slug: Slug,
        /// The name people know.
        name: String,
    },
    /// List the gardens of this instance.
    List,
    /// Write a garden into a folder that runs alone.
    Export {
        /// The garden.
        slug: Slug,
        /// The folder to make.
        #[arg(long)]
        to: PathBuf,
    },
    /// Bring in a garden that left another instance.
    Import {
        /// The folder made by `export`.
        #[arg(long)]
        from: PathBuf,
        /// Under another short name.
        #[arg(long, value_name = "SLUG")]
        rename: Option<Slug>,
    },
    /// Save a garden into a folder named by the instant, under this one.
    Backup {
        /// The garden.
        slug: Slug,
        /// The folder of backups.
        #[arg(long)]
        to: PathBuf,
    },
    /// Put a garden back as it was saved; what came since is lost.
    Restore {
        /// The garden.
        slug: Slug,
        /// The folder made by `backup` or `export`.
        #[arg(long)]
        from: PathBuf,
    },
}

/// Does it, and says what was done.
pub(super) async fn run(options: Options, verb: Verb) -> Result<(), String> {
    let app = open(&options, Mode::Real).await?;
    migrate_all(&app).await.map_err(|e| e.to_string())?;
    let done = act(&app, verb).await;
    app.databases.close().await;
    say(&done?);
    Ok(())
}

async fn act(app: &App, verb: Verb) -> Result<String, String> {
    let told = |error: archive::ArchiveError| error.to_string();
    match verb {
        Verb::Create { slug, name } => {
            seed::make_garden(app, slug.as_str(), &name)
                .await
                .map_err(|e| e.to_string())?;
            Ok(format!("{slug}: created"))
        }
        Verb::List => list(app).await,
        Verb::Export { slug, to } => {
            let rows = archive::export(app, &slug, &to).await.map_err(told)?;
            Ok(format!("{slug}: {rows} rows written to {}", to.display()))
        }
        Verb::Import { from, rename } => {
            let (slug, rows) = archive::import(app, &from, rename).await.map_err(told)?;
            Ok(format!("{slug}: {rows} rows brought in"))
        }
        Verb::Backup { slug, to } => {
            let folder = to.join(format!("{slug}-{}", app.clock.now()).replace(':', ""));
            let rows = archive::export(app, &slug, &folder).await.map_err(told)?;
            Ok(format!("{slug}: {rows} rows saved to {}", folder.display()))
        }
        Verb::Restore { slug, from } => {
            let rows = archive::restore(app, &slug, &from).await.map_err(told)?;
            Ok(format!("{slug}: {rows} rows restored"))
        }
    }
}

async fn list(app: &App) -> Result<String, String> {
    let told = |error: platform::db::DbError| error.to_string();
    let mut tx = app
        .databases
        .network(Access::Read, app.clock.now())
        .await
        .map_err(told)?;
    let gardens = network::store::list_gardens(&mut tx).await.map_err(told)?;
    let lines: Vec<String> = gardens
        .iter()
        .map(|garden| format!("{}\t{}", garden.slug, garden.name))
        .collect();
    Ok(lines.join("\n"))
}
