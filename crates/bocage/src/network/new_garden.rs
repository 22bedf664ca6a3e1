//! The network's team opens a garden: its address, its name, and who runs it. That person
//! receives a letter of the new garden.

use askama::Template;
use domain::people::rights::ReadyRole;
use platform::db::{Access, DbError};
use platform::form::Form;
use platform::mail;
use values::{Email, Slug};

use super::first_steps;
use super::store::{self, file};
use crate::failure::{Failure, Outcome};
use crate::fields::{Field, Reader};
use crate::guard::SettingsWrite;
use crate::layout::mail::Message;
use crate::layout::{Area, Frame, Site};
use crate::people::ready;
use crate::people::store::roles::{self, NewGrant, NewStaff};
use crate::visit::Visit;
use crate::words::Words;

/// Addresses that would be mistaken for something else.
const TAKEN: [&str; 6] = ["reseau", "www", "mail", "api", "admin", "static"];

#[derive(Template)]
#[template(path = "network/new_garden.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    domain: String,
}

struct NewGarden {
    slug: Slug,
    name: String,
    administrator: NewStaff,
    email: Email,
}

impl Field for Slug {
    const REFUSAL: &'static str = "error-slug";
    fn from_field(text: &str) -> Option<Self> {
        text.parse().ok().filter(|_| !TAKEN.contains(&text))
    }
}

pub(super) async fn show(visit: Visit<SettingsWrite>) -> Outcome {
    let page = page(&visit, Form::default())?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SettingsWrite>) -> Outcome {
    let mut form = visit.form();
    let Some(garden) = read(&mut form, visit.words) else {
        let page = page(&visit, form)?;
        return visit.refuse(&page);
    };
    page(&visit, Form::default())?;
    // The network's line comes first: it alone says whether the address is free.
    let mut network = visit.network(Access::Write).await?;
    match store::insert_garden(&mut network, garden.slug.as_str(), &garden.name).await {
        Ok(()) => network.commit().await?,
        Err(DbError::Duplicate(_)) => {
            drop(network);
            form.refuse("slug", visit.words.say("network-slug-taken"));
            let page = page(&visit, form)?;
            return visit.refuse(&page);
        }
        Err(error) => return Err(error.into()),
    }
    make(&mut visit, &garden).await?;
    visit.app.directory.read_again(&visit.app).await?;
    visit.done("/jardins", "network-garden-opened").await
}

/// The garden's own database: its file, its roles, who runs it, and their letter.
async fn make(visit: &mut Visit<SettingsWrite>, garden: &NewGarden) -> Result<(), Failure> {
    let now = visit.now();
    let databases = &visit.app.databases;
    databases.prepare_garden(&garden.slug, now).await?;
    let mut tx = databases.garden(&garden.slug, Access::Write, now).await?;
    tx.act_as(visit.tx.author().clone());
    file::insert(&mut tx, &garden.name).await?;
    first_steps::make_groups(&mut tx, visit.words).await?;
    let administrator = ready::make_all(&mut tx).await?;
    let person = roles::insert_staff(&mut tx, &garden.administrator).await?;
    if let Some(role) = administrator {
        let grant = NewGrant {
            person,
            role,
            starts_on: now.day(),
            ends_on: None,
            depot: None,
        };
        roles::give(&mut tx, grant).await?;
    }
    let words = visit.words;
    let site = Site {
        name: garden.name.clone(),
        slug: garden.slug.to_string(),
        ..Site::default()
    };
    let address = visit
        .app
        .directory
        .address_of(&visit.app.config, &garden.slug);
    let title = ready::title(ReadyRole::Administrator);
    let subject = words.say1("people-invitation-subject", "garden", &garden.name);
    let letter = Message::new(words, site, "invitation", subject)
        .paragraph(words.say1("people-invitation-text", "role", &title))
        .link(
            words.say("people-link-action"),
            format!("{address}/connexion?suite=%2Fbienvenue"),
        )
        .to(garden.email.clone(), None)?;
    mail::enqueue(&mut tx, &letter).await?;
    Ok(tx.commit().await?)
}

fn read(form: &mut Form, words: Words) -> Option<NewGarden> {
    let mut read = Reader::new(form, words);
    let slug = read.value::<Slug>("slug");
    let name = read.line("name");
    let email = read.value::<Email>("email");
    let first_name = read.line("first_name");
    let last_name = read.line("last_name");
    let email = email?;
    Some(NewGarden {
        slug: slug?,
        name: name?,
        administrator: NewStaff {
            first_name: first_name?,
            last_name: last_name?,
            email: email.to_string(),
        },
        email,
    })
}

fn page(visit: &Visit<SettingsWrite>, form: Form) -> Result<Page, Failure> {
    if !visit.face.is_network {
        return Err(Failure::NotFound);
    }
    Ok(Page {
        frame: visit.frame(Area::Staff, "network-new-garden"),
        w: visit.words,
        form,
        domain: visit.app.config.host().to_owned(),
    })
}
