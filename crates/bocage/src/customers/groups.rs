//! Staff see the categories of customers and add one (CUS-3).

use askama::Template;
use platform::db::DbError;
use platform::form::Form;
use values::Cents;

use super::store::{self, GroupLine, NewGroup};
use crate::failure::Outcome;
use crate::fields::Reader;
use crate::guard::{CustomersRead, CustomersWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/categories";

#[derive(Template)]
#[template(path = "customers/groups.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    groups: Vec<GroupLine>,
}

pub(super) async fn show(visit: Visit<CustomersRead>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<CustomersWrite>) -> Outcome {
    let mut form = visit.form();
    let Some(group) = read(&mut form, visit.words) else {
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    };
    match store::insert_group(&mut visit.tx, &group).await {
        Ok(id) => {
            let entry = Entry {
                screen: PATH,
                subject: "customer_group",
                subject_id: id.get(),
                customer: None,
                act: "history-customer-group-added",
                changes: Vec::new(),
            };
            history::note(&mut visit.tx, &entry).await?;
            visit.done(PATH, "customers-group-added").await
        }
        Err(DbError::Duplicate(_)) => {
            visit.undo().await?;
            form.refuse("name", visit.words.say("customers-group-name-taken"));
            let (visit, page) = page(visit, form).await?;
            visit.refuse(&page)
        }
        Err(error) => Err(error.into()),
    }
}

async fn page<R>(
    mut visit: Visit<R>,
    form: Form,
) -> Result<(Visit<R>, Page), crate::failure::Failure> {
    let groups = store::list_groups(&mut visit.tx).await?;
    let frame = visit.frame(Area::Staff, "customers-groups-title");
    let w = visit.words;
    Ok((
        visit,
        Page {
            frame,
            w,
            form,
            groups,
        },
    ))
}

fn read(form: &mut Form, words: Words) -> Option<NewGroup> {
    let mut read = Reader::new(form, words);
    let name = read.line("name");
    let minimum_order = read.optional::<Cents>("minimum_order");
    Some(NewGroup {
        name: name?,
        minimum_order: minimum_order?.unwrap_or(Cents::ZERO),
        is_membership_exempt: read.is_ticked("is_membership_exempt"),
        is_professional: read.is_ticked("is_professional"),
    })
}
