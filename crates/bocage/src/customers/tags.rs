//! Staff see the tags put on customers, add one, give one another name or take one away (CUS-3).

use askama::Template;
use platform::db::DbError;
use platform::form::Form;
use values::ids::TagId;

use super::store::tags::{self, TagLine};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{CustomersRead, CustomersWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/etiquettes";
/// A tag is a word or two, read at a glance.
pub(super) const LONGEST: usize = 40;

#[derive(Template)]
#[template(path = "customers/tags.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    tags: Vec<TagLine>,
    /// The tag whose form is shown filled; none to add one.
    edited: Option<TagLine>,
    can_write: bool,
}

pub(super) async fn show(visit: Visit<CustomersRead>) -> Outcome {
    let asked = visit.request.query.value("etiquette").parse().ok();
    let (visit, mut page) = page(visit, Form::default(), asked).await?;
    if let Some(tag) = &page.edited {
        page.form.set("name", tag.name.clone());
    }
    visit.page(&page)
}

/// Adds a tag, or gives the one of the form another name.
pub(super) async fn submit(mut visit: Visit<CustomersWrite>) -> Outcome {
    let mut form = visit.form();
    let renamed = match form.value("tag") {
        "" => None,
        id => Some(find(&mut visit, id.parse().ok()).await?),
    };
    let id = renamed.as_ref().map(|tag| tag.id);
    let Some(name) = read(&mut form, visit.words) else {
        return refuse(visit, form, id).await;
    };
    let written = match id {
        Some(id) => tags::rename(&mut visit.tx, id, &name).await.map(|()| id),
        None => tags::insert(&mut visit.tx, &name).await,
    };
    match (written, renamed) {
        (Ok(id), Some(tag)) => keep(visit, id, "history-tag-renamed", (&tag.name, &name)).await,
        (Ok(id), None) => keep(visit, id, "history-tag-added", ("", &name)).await,
        (Err(DbError::Duplicate(_)), _) => {
            visit.undo().await?;
            form.refuse("name", visit.words.say("customers-tag-taken"));
            refuse(visit, form, id).await
        }
        (Err(error), _) => Err(error.into()),
    }
}

pub(super) async fn remove(mut visit: Visit<CustomersWrite>) -> Outcome {
    let id: TagId = visit.param("id")?;
    let tag = find(&mut visit, Some(id)).await?;
    tags::remove(&mut visit.tx, id).await?;
    keep(visit, id, "history-tag-removed", (&tag.name, "")).await
}

async fn find(visit: &mut Visit<CustomersWrite>, id: Option<TagId>) -> Result<TagLine, Failure> {
    let tags = tags::list(&mut visit.tx).await?;
    let found = tags.into_iter().find(|tag| Some(tag.id) == id);
    found.ok_or(Failure::NotFound)
}

fn read(form: &mut Form, words: Words) -> Option<String> {
    let name = Reader::new(form, words).line("name")?;
    if name.chars().count() > LONGEST || name.contains(',') {
        form.refuse("name", words.say1("customers-tag-wrong", "limit", LONGEST));
        return None;
    }
    Some(name)
}

async fn keep(
    mut visit: Visit<CustomersWrite>,
    id: TagId,
    act: &'static str,
    (before, after): (&str, &str),
) -> Outcome {
    let entry = Entry {
        screen: PATH,
        subject: "tag",
        subject_id: id.get(),
        customer: None,
        act,
        changes: vec![Change {
            field: "customers-tag".to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        }],
    };
    history::note(&mut visit.tx, &entry).await?;
    visit.done(PATH, "ui-saved").await
}

async fn refuse(visit: Visit<CustomersWrite>, form: Form, edited: Option<TagId>) -> Outcome {
    let (visit, page) = page(visit, form, edited).await?;
    visit.refuse(&page)
}

async fn page<R>(
    mut visit: Visit<R>,
    form: Form,
    edited: Option<TagId>,
) -> Result<(Visit<R>, Page), Failure> {
    let tags = tags::list(&mut visit.tx).await?;
    let page = Page {
        frame: visit.frame(Area::Staff, "customers-tags"),
        w: visit.words,
        form,
        edited: tags.iter().find(|tag| Some(tag.id) == edited).cloned(),
        tags,
        can_write: visit.who.can(domain::people::rights::Right::CustomersWrite),
    };
    Ok((visit, page))
}
