//! Rows of the network room: the list of gardens, the garden's own file, its modules.

use std::collections::BTreeSet;

use domain::network::Settings;
use domain::people::sign_in::SecondFactorPolicy;
use platform::db::{Code, DbError, GardenTx, NetworkTx, query};
use platform::rows;

use super::Face;
use super::directory::NETWORK;

rows! {
    /// A garden served by this instance.
    #[derive(Clone, Debug)]
    pub struct GardenRow {
        pub slug: String,
        pub name: String,
        pub town: String,
        pub presentation: String,
        pub domain: Option<String>,
    }
}

/// The gardens that answer, by name.
pub async fn list_gardens(tx: &mut NetworkTx) -> Result<Vec<GardenRow>, DbError> {
    tx.all(query(
        "SELECT slug, name, town, presentation, domain FROM gardens
         WHERE state = 'open' ORDER BY name",
    ))
    .await
}

/// The garden as every page shows it.
pub async fn find_face(tx: &mut GardenTx) -> Result<Face, DbError> {
    let slug = tx.garden().to_string();
    let row: Option<(String, i64, bool, Option<String>, Option<String>)> = tx
        .optional(query(
            "SELECT trade_name, hue, logo_type IS NOT NULL,
                    (SELECT string_agg(code, ' ') FROM modules WHERE is_on),
                    (SELECT string_agg(code, ' ') FROM modules WHERE NOT is_on)
             FROM garden_file WHERE id = 1",
        ))
        .await?;
    let Some((name, hue, has_logo, on, off)) = row else {
        return Ok(Face {
            slug,
            ..Face::unknown()
        });
    };
    Ok(Face {
        is_network: slug == NETWORK,
        slug,
        name,
        hue: u16::try_from(hue).unwrap_or_default(),
        has_logo,
        modules_on: codes(on),
        modules_off: codes(off),
    })
}

fn codes(list: Option<String>) -> BTreeSet<String> {
    list.iter()
        .flat_map(|codes| codes.split(' '))
        .map(str::to_owned)
        .collect()
}

/// Whether this garden asks for a second factor before showing bank data (PPL-1).
pub async fn second_factor_policy(tx: &mut GardenTx) -> Result<SecondFactorPolicy, DbError> {
    let stored: Option<(Code<SecondFactorPolicy>,)> = tx
        .optional(query(
            "SELECT value FROM settings WHERE code = 'second_factor'",
        ))
        .await?;
    Ok(stored.map_or(SecondFactorPolicy::Required, |(code,)| code.0))
}

/// The garden's settings; a stored line that no longer fits leaves its default.
pub async fn settings(tx: &mut GardenTx) -> Result<Settings, DbError> {
    let rows: Vec<(String, String)> = tx.all(query("SELECT code, value FROM settings")).await?;
    let lines = rows
        .iter()
        .map(|(code, value)| (code.as_str(), value.as_str()));
    Ok(Settings::from_stored(lines).0)
}
