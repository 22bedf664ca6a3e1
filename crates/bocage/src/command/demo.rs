//! The demonstration network, in one command.

use super::serve::{listen, migrate_all, open};
use super::{Mode, Options, say};

/// Makes the demonstration if it is not there, says where it is, and serves it.
pub(super) async fn run(options: Options) -> Result<(), String> {
    let app = open(&options, Mode::Demo).await?;
    migrate_all(&app).await.map_err(|e| e.to_string())?;
    let made = crate::seed::make_once(&app)
        .await
        .map_err(|e| e.to_string())?;
    if made {
        say("Le réseau de démonstration est prêt.");
    }
    say(&format!("→ {}", app.config.public_url));
    listen(app).await
}
