//! Anybody looks at the front page: of the network, the list of its gardens; of a garden, its own.

use askama::Template;
use platform::db::Access;

use super::store::{self, GardenRow};
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/home.html")]
struct Page {
    frame: Frame,
    w: Words,
    gardens: Vec<GardenRow>,
}

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    let mut network = visit.network(Access::Read).await?;
    let gardens = store::list_gardens(&mut network).await?;
    let frame = visit.titled(Area::Public, visit.face.name.clone());
    let page = Page {
        frame,
        w: visit.words,
        gardens,
    };
    visit.page(&page)
}
