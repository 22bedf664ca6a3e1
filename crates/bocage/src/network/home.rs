//! Anybody looks at the front page: of a garden, what it sells and where; of the network, its
//! gardens, and in the demonstration the people one may become there.

use askama::Template;
use platform::db::Access;
use values::Coded as _;

use super::store::file::{self, FileRow};
use super::store::overview::{self, Teaser};
use super::store::{self, GardenLine, GardenRow};
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
    file: FileRow,
    teasers: Vec<Teaser>,
}

impl GardenPage {
    /// Where people find the garden: its office if it is elsewhere, or else its registered address.
    fn address(&self) -> Option<(&str, String)> {
        let file = &self.file;
        let places = [
            (
                &file.office_street,
                &file.office_postcode,
                &file.office_town,
            ),
            (&file.street, &file.postcode, &file.town),
        ];
        let known = places.into_iter().find(|(.., town)| !town.is_empty());
        known.map(|(street, postcode, town)| (street.as_str(), format!("{postcode} {town}")))
    }

    /// The telephone as machines dial it.
    fn dialled(&self) -> String {
        self.file.phone.replace(' ', "")
    }

    /// The garden's other site, with the scheme that people leave out.
    fn website(&self) -> String {
        let typed = &self.file.website;
        if typed.is_empty() || typed.starts_with("http://") || typed.starts_with("https://") {
            return typed.clone();
        }
        format!("https://{typed}")
    }
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
    /// How many it is, as it last said.
    counts: Option<String>,
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
        file,
    };
    visit.page(&page)
}

async fn network(visit: Visit<Anyone>) -> Outcome {
    let mut network = visit.network(Access::Read).await?;
    let gardens = store::list_gardens(&mut network).await?;
    let counts = store::list_counts(&mut network).await?;
    drop(network);
    let demo = visit.app.config.demo;
    let cards = gardens.into_iter().filter_map(|garden| {
        let slug = garden.slug.parse().ok()?;
        let is_a_garden = garden.slug != super::directory::NETWORK;
        is_a_garden.then(|| Card {
            address: visit.app.directory.address_of(&visit.app.config, &slug),
            counts: counts
                .iter()
                .find(|line| line.slug == garden.slug)
                .and_then(|line| told(line, visit.words)),
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

/// What a garden told of itself, once there is something to tell.
fn told(line: &GardenLine, w: Words) -> Option<String> {
    if line.depots == Some(0) {
        return None;
    }
    let counts = [
        ("network-told-members", line.members?),
        ("network-told-baskets", line.baskets?),
        ("network-told-depots", line.depots?),
    ];
    let said = counts.map(|(key, count)| w.say1(key, "count", count));
    Some(said.join(" · "))
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
