//! Rows of settings and modules: only what differs from the default (NET-4, NET-6).

use domain::network::{Module, Setting, Settings};
use domain::people::sign_in::SecondFactorPolicy;
use platform::db::{Code, DbError, GardenTx, query};
use platform::rows;
use values::{Coded as _, Instant};

rows! {
    /// A setting that was changed, when and by whom.
    #[derive(Clone, Debug)]
    pub struct SettingRow {
        pub code: String,
        pub value: String,
        pub changed_at: Instant,
        pub changed_by: String,
    }
}

/// The settings that were changed.
pub async fn list(tx: &mut GardenTx) -> Result<Vec<SettingRow>, DbError> {
    tx.all(query(
        "SELECT code, value, changed_at, changed_by FROM settings ORDER BY code",
    ))
    .await
}

/// The garden's settings, each with its value or its default.
pub async fn find(tx: &mut GardenTx) -> Result<Settings, DbError> {
    let rows = list(tx).await?;
    let lines = rows
        .iter()
        .map(|row| (row.code.as_str(), row.value.as_str()));
    let (settings, ignored) = Settings::from_stored(lines);
    for line in ignored {
        tracing::warn!(garden.slug = %tx.garden(), line.code, "a stored setting fits no more");
    }
    Ok(settings)
}

/// Changes a setting.
pub async fn put(tx: &mut GardenTx, setting: Setting, value: &str) -> Result<(), DbError> {
    let (now, by) = (tx.now(), tx.author().name.clone());
    tx.run(
        query(
            "INSERT INTO settings (code, value, changed_at, changed_by) VALUES ($1, $2, $3, $4)
             ON CONFLICT (code) DO UPDATE SET value = excluded.value,
                changed_at = excluded.changed_at, changed_by = excluded.changed_by",
        )
        .bind(setting.code())
        .bind(value)
        .bind(now)
        .bind(by),
    )
    .await?;
    Ok(())
}

/// Whether this garden asks for a second factor before showing bank data (PPL-1).
pub async fn second_factor_policy(tx: &mut GardenTx) -> Result<SecondFactorPolicy, DbError> {
    let stored: Option<(String,)> = tx
        .optional(
            query("SELECT value FROM settings WHERE code = $1")
                .bind(Setting::SecondFactorRequired.code()),
        )
        .await?;
    Ok(match stored {
        Some((value,)) if value == "no" => SecondFactorPolicy::Optional,
        Some(_) | None => SecondFactorPolicy::Required,
    })
}

/// Whether a module is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModuleState {
    On,
    Off,
}

/// Switches a module on or off.
pub async fn put_module(
    tx: &mut GardenTx,
    module: Module,
    state: ModuleState,
) -> Result<(), DbError> {
    let (now, by) = (tx.now(), tx.author().name.clone());
    tx.run(
        query(
            "INSERT INTO modules (code, is_on, changed_at, changed_by) VALUES ($1, $2, $3, $4)
             ON CONFLICT (code) DO UPDATE SET is_on = excluded.is_on,
                changed_at = excluded.changed_at, changed_by = excluded.changed_by",
        )
        .bind(Code(module))
        .bind(state == ModuleState::On)
        .bind(now)
        .bind(by),
    )
    .await?;
    Ok(())
}
