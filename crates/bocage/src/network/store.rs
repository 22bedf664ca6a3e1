//! Rows of the network room: the list of gardens, the garden's own file, its modules.

pub mod file;
pub mod overview;
pub mod settings;

use domain::network::{Module, Modules};
use platform::db::{DbError, GardenTx, NetworkTx, query};
use platform::rows;
use values::{Coded as _, Day, Slug};

use super::Face;
use super::directory::NETWORK;

pub use settings::{find as settings, second_factor_policy};

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

rows! {
    /// A garden as the network's team sees it: counts, never people.
    #[derive(Clone, Debug)]
    pub struct GardenLine {
        pub slug: String,
        pub name: String,
        pub town: String,
        pub state: String,
        pub members: Option<i64>,
        pub baskets: Option<i64>,
        pub depots: Option<i64>,
        pub counted_on: Option<Day>,
    }
}

/// Every garden with the counts it last sent, by name.
pub async fn list_counts(tx: &mut NetworkTx) -> Result<Vec<GardenLine>, DbError> {
    tx.all(query(
        "SELECT g.slug, g.name, g.town, g.state,
                MAX(CASE WHEN c.code = 'members' THEN c.amount END) AS members,
                MAX(CASE WHEN c.code = 'baskets' THEN c.amount END) AS baskets,
                MAX(CASE WHEN c.code = 'depots' THEN c.amount END) AS depots,
                MAX(c.counted_on) AS counted_on
         FROM gardens g
         LEFT JOIN garden_counts c ON c.garden_slug = g.slug AND c.counted_on =
            (SELECT MAX(l.counted_on) FROM garden_counts l WHERE l.garden_slug = g.slug)
         GROUP BY g.id, g.slug, g.name, g.town, g.state ORDER BY g.name",
    ))
    .await
}

/// Adds a garden that answers from now on; a slug already taken is [`DbError::Duplicate`].
pub async fn insert_garden(tx: &mut NetworkTx, slug: &str, name: &str) -> Result<(), DbError> {
    let now = tx.now();
    tx.run(
        query(
            "INSERT INTO gardens (slug, name, town, presentation, state, created_at)
             VALUES ($1, $2, '', '', 'open', $3)",
        )
        .bind(slug)
        .bind(name)
        .bind(now),
    )
    .await?;
    Ok(())
}

/// Brings the network's line about a garden up to its file.
pub async fn update_garden(
    tx: &mut NetworkTx,
    garden: &Slug,
    file: &file::FileRow,
) -> Result<(), DbError> {
    tx.run(
        query("UPDATE gardens SET name = $1, town = $2, presentation = $3 WHERE slug = $4")
            .bind(&file.trade_name)
            .bind(&file.town)
            .bind(&file.presentation)
            .bind(garden.as_str()),
    )
    .await?;
    Ok(())
}

/// Keeps how many there are of something in a garden on a day; told again, the later holds.
pub async fn put_count(
    tx: &mut NetworkTx,
    (garden, day): (&Slug, Day),
    code: &str,
    amount: i64,
) -> Result<(), DbError> {
    tx.run(
        query(
            "INSERT INTO garden_counts (garden_slug, counted_on, code, amount)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (garden_slug, counted_on, code) DO UPDATE SET amount = excluded.amount",
        )
        .bind(garden.as_str())
        .bind(day)
        .bind(code)
        .bind(amount),
    )
    .await?;
    Ok(())
}

rows! {
    struct FaceRow {
        trade_name: String,
        hue: i64,
        has_logo: bool,
        modules_on: Option<String>,
        modules_off: Option<String>,
    }
}

/// The garden as every page shows it.
pub async fn find_face(tx: &mut GardenTx) -> Result<Face, DbError> {
    let slug = tx.garden().to_string();
    let row: Option<FaceRow> = tx
        .optional(query(
            "SELECT trade_name, hue, logo_type IS NOT NULL AS has_logo,
                    (SELECT string_agg(code, ' ') FROM modules WHERE is_on) AS modules_on,
                    (SELECT string_agg(code, ' ') FROM modules WHERE NOT is_on) AS modules_off
             FROM garden_file WHERE id = 1",
        ))
        .await?;
    let Some(row) = row else {
        return Ok(Face {
            slug,
            ..Face::unknown()
        });
    };
    Ok(Face {
        is_network: slug == NETWORK,
        slug,
        name: row.trade_name,
        hue: u16::try_from(row.hue).unwrap_or_default(),
        has_logo: row.has_logo,
        modules: modules(
            row.modules_on.as_deref().unwrap_or_default(),
            row.modules_off.as_deref().unwrap_or_default(),
        ),
    })
}

/// The modules of a new garden, with those switched on and without those switched off.
fn modules(on: &str, off: &str) -> Modules {
    let is_in = |codes: &str, module: Module| codes.split(' ').any(|code| code == module.code());
    let all = Module::ALL.iter().copied();
    all.filter(|module| is_in(on, *module) || (module.is_on_by_default() && !is_in(off, *module)))
        .collect()
}
