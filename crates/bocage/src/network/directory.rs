//! Which garden answers at which host. Kept in memory, read again when a host is unknown.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use platform::db::{Access, DbError};
use values::Slug;

use super::store;
use crate::app::App;
use crate::config::Config;

/// The slug of the network's own space, which answers at the network's address itself.
pub(crate) const NETWORK: &str = "reseau";

/// The gardens by host; cheap to clone.
#[derive(Clone, Default)]
pub struct Directory {
    known: Arc<RwLock<Known>>,
}

#[derive(Default)]
struct Known {
    /// Slugs of gardens that answer, with their own domain if they have one.
    gardens: BTreeMap<Slug, Option<String>>,
}

impl Directory {
    /// The garden at this host, if one answers there.
    pub async fn find(&self, app: &App, host: &str) -> Result<Option<Slug>, DbError> {
        if let Some(only) = &app.config.only_garden {
            return Ok(Some(only.clone()));
        }
        let found = self.look_up(&app.config, host);
        if found.is_some() || !might_be_garden(&app.config, host) {
            return Ok(found);
        }
        self.read_again(app).await?;
        Ok(self.look_up(&app.config, host))
    }

    /// Reads the list of gardens again: at start, after a change, when a host is unknown.
    pub async fn read_again(&self, app: &App) -> Result<(), DbError> {
        let mut tx = app.databases.network(Access::Read, app.clock.now()).await?;
        let gardens = store::list_gardens(&mut tx).await?;
        let gardens = gardens.into_iter().filter_map(|garden| {
            let slug = garden.slug.parse().ok()?;
            Some((slug, garden.domain))
        });
        let gardens = gardens.collect();
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .gardens = gardens;
        Ok(())
    }

    /// All gardens, for the worker.
    pub fn slugs(&self) -> Vec<Slug> {
        self.known
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .gardens
            .keys()
            .cloned()
            .collect()
    }

    /// The public address of a garden, without a final slash.
    pub fn address_of(&self, config: &Config, slug: &Slug) -> String {
        let scheme = config.scheme();
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let own = known.gardens.get(slug).cloned().flatten();
        match own {
            Some(domain) => format!("{scheme}://{domain}"),
            None if slug.as_str() == NETWORK || config.only_garden.is_some() => {
                config.public_url.trim_end_matches('/').to_owned()
            }
            None => format!("{scheme}://{slug}.{}", config.authority()),
        }
    }

    fn look_up(&self, config: &Config, host: &str) -> Option<Slug> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let named = |name: &str| {
            let slug: Slug = name.parse().ok()?;
            known.gardens.contains_key(&slug).then_some(slug)
        };
        if is_network_host(config, host) {
            return named(NETWORK);
        }
        // No domain of a garden takes the place of the network's own names.
        let name = host.strip_suffix(config.host());
        let name = name.and_then(|name| name.strip_suffix('.'));
        name.and_then(named).or_else(|| {
            let mut gardens = known.gardens.iter();
            let own = gardens.find(|(_, own)| own.as_deref() == Some(host));
            own.map(|(slug, _)| slug.clone())
        })
    }
}

fn is_network_host(config: &Config, host: &str) -> bool {
    host == config.host() || host == "127.0.0.1" || host == "[::1]"
}

/// Keeps strangers' hosts from causing a read each: only plausible names are looked up again.
fn might_be_garden(config: &Config, host: &str) -> bool {
    is_network_host(config, host)
        || host
            .strip_suffix(config.host())
            .is_some_and(|name| name.parse::<Slug>().is_err())
        || host.contains('.')
}
