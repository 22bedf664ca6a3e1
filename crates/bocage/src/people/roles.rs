//! Staff see the roles of the garden and make a new one (PPL-2).

use askama::Template;
use platform::db::DbError;
use platform::form::Form;

use super::store::roles::{self, RoleLine};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{PeopleRead, PeopleWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/roles";

#[derive(Template)]
#[template(path = "people/roles.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    roles: Vec<RoleLine>,
    may_change: bool,
}

pub(super) async fn show(visit: Visit<PeopleRead>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<PeopleWrite>) -> Outcome {
    let mut form = visit.form();
    let Some(title) = Reader::new(&mut form, visit.words).line("title") else {
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    };
    match roles::insert(&mut visit.tx, &title).await {
        Ok(id) => {
            let entry = Entry {
                screen: PATH,
                subject: "role",
                subject_id: id.get(),
                customer: None,
                act: "history-role-made",
                changes: Vec::new(),
            };
            history::note(&mut visit.tx, &entry).await?;
            visit.lead(&format!("{PATH}/{id}")).await
        }
        Err(DbError::Duplicate(_)) => {
            visit.undo().await?;
            form.refuse("title", visit.words.say("people-role-title-taken"));
            let (visit, page) = page(visit, form).await?;
            visit.refuse(&page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn page<R>(mut visit: Visit<R>, form: Form) -> Result<(Visit<R>, Page), Failure> {
    let page = Page {
        roles: roles::list(&mut visit.tx).await?,
        may_change: visit.who.can(domain::people::rights::Right::PeopleWrite),
        frame: visit.frame(Area::Staff, "people-roles-title"),
        w: visit.words,
        form,
    };
    Ok((visit, page))
}
