//! The demonstration network, in one command.

use std::time::Instant;

use values::Slug;

use super::serve::{listen, migrate_all, open};
use super::{Mode, Options, say};
use crate::app::App;
use crate::network::NETWORK;

/// Makes the demonstration if it is not there, says where it is, and serves it.
pub(super) async fn run(options: Options) -> Result<(), String> {
    let app = open(&options, Mode::Demo).await?;
    migrate_all(&app).await.map_err(|e| e.to_string())?;
    let begun = Instant::now();
    let made = crate::seed::make_once(&app)
        .await
        .map_err(|e| e.to_string())?;
    if made {
        let seconds = begun.elapsed().as_secs_f64();
        say(&format!(
            "Le réseau de démonstration est prêt, en {seconds:.1} s."
        ));
    }
    say_addresses(&app);
    listen(app).await
}

/// Where the network and its gardens answer.
fn say_addresses(app: &App) {
    let address = |slug| app.directory.address_of(&app.config, slug);
    let slugs = app.directory.slugs();
    let (network, gardens): (Vec<Slug>, Vec<Slug>) =
        slugs.into_iter().partition(|slug| slug.as_str() == NETWORK);
    for slug in &network {
        say(&format!("→ {}", address(slug)));
    }
    for slug in &gardens {
        say(&format!("  {}", address(slug)));
    }
}
