//! The network's team sees its gardens, by counts and never by people (NET-8).

use askama::Template;
use platform::db::Access;

use super::store::{self, GardenLine};
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
}

pub(super) async fn show(visit: Visit<SettingsRead>) -> Outcome {
    if !visit.face.is_network {
        return Err(Failure::NotFound);
    }
    let mut network = visit.network(Access::Read).await?;
    let mut gardens = store::list_counts(&mut network).await?;
    gardens.retain(|garden| garden.slug != super::directory::NETWORK);
    let page = Page {
        frame: visit.frame(Area::Staff, "network-gardens"),
        w: visit.words,
        gardens,
    };
    visit.page(&page)
}
