//! Anybody looks at the front page: of a garden, what it sells and where; of the network, its
//! gardens, and in the demonstration the people one may become there.

use askama::Template;
use platform::db::Access;
use values::Coded as _;

use super::store::overview::{self, Teaser};
use super::store::{self, GardenRow, file};
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::layout::{Area, Frame};
use crate::seed;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/home.html")]
struct GardenPage {
    frame: Frame,
    w: Words,
    presentation: String,
    teasers: Vec<Teaser>,
    email: String,
    phone: String,
    town: String,
}

#[derive(Template)]
#[template(path = "network/network_home.html")]
struct NetworkPage {
    frame: Frame,
    w: Words,
    gardens: Vec<Card>,
    demo: bool,
}

/// A garden on the network's page.
struct Card {
    garden: GardenRow,
    address: String,
    /// In the demonstration, who one may become there: code, name, job.
    personas: Vec<(&'static str, &'static str, String)>,
}

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    if visit.face.is_network {
        return network(visit).await;
    }
    garden(visit).await
}

async fn garden(mut visit: Visit<Anyone>) -> Outcome {
    let file = file::find(&mut visit.tx).await?;
    let page = GardenPage {
        teasers: overview::list_teasers(&mut visit.tx).await?,
        frame: visit.titled(Area::Public, visit.face.name.clone()),
        w: visit.words,
        presentation: file.presentation,
        email: file.email,
        phone: file.phone,
        town: file.town,
    };
    visit.page(&page)
}

async fn network(visit: Visit<Anyone>) -> Outcome {
    let mut network = visit.network(Access::Read).await?;
    let gardens = store::list_gardens(&mut network).await?;
    drop(network);
    let demo = visit.app.config.demo;
    let cards = gardens.into_iter().filter_map(|garden| {
        let slug = garden.slug.parse().ok()?;
        let is_a_garden = garden.slug != super::directory::NETWORK;
        is_a_garden.then(|| Card {
            address: visit.app.directory.address_of(&visit.app.config, &slug),
            personas: if demo {
                personas(&garden.slug, visit.words)
            } else {
                Vec::new()
            },
            garden,
        })
    });
    let page = NetworkPage {
        gardens: cards.collect(),
        demo,
        frame: visit.titled(Area::Public, visit.face.name.clone()),
        w: visit.words,
    };
    visit.page(&page)
}

fn personas(slug: &str, w: Words) -> Vec<(&'static str, &'static str, String)> {
    let personas = seed::personas_of(slug).iter();
    personas
        .map(|persona| {
            let job = w.say(&format!("network-persona-{}", persona.code()));
            (persona.code(), persona.name().0, job.into_owned())
        })
        .collect()
}
