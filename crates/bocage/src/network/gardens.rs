//! The network's team sees its gardens, by counts and never by people (NET-8).

use askama::Template;
use platform::db::Access;

use super::store::{self, GardenLine};
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::guard::SettingsRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/gardens.html")]
struct Page {
    frame: Frame,
    w: Words,
    gardens: Vec<GardenLine>,
    /// Members, baskets and depots of the whole network.
    total: (i64, i64, i64),
    app: App,
}

impl Page {
    fn address_of(&self, garden: &GardenLine) -> String {
        let slug = garden.slug.parse().ok();
        slug.map_or_else(String::new, |slug| {
            self.app.directory.address_of(&self.app.config, &slug)
        })
    }
}

pub(super) async fn show(visit: Visit<SettingsRead>) -> Outcome {
    if !visit.face.is_network {
        return Err(Failure::NotFound);
    }
    let mut network = visit.network(Access::Read).await?;
    let mut gardens = store::list_counts(&mut network).await?;
    gardens.retain(|garden| garden.slug != super::directory::NETWORK);
    let sum = |count: fn(&GardenLine) -> Option<i64>| gardens.iter().filter_map(count).sum();
    let total = (
        sum(|garden| garden.members),
        sum(|garden| garden.baskets),
        sum(|garden| garden.depots),
    );
    let page = Page {
        frame: visit.frame(Area::Staff, "network-gardens"),
        w: visit.words,
        app: visit.app.clone(),
        gardens,
        total,
    };
    visit.page(&page)
}
