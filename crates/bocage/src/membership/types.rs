//! Staff see the types of membership, add one or change one (MEM-1).

use askama::Template;
use platform::db::DbError;
use platform::form::Form;
use values::Cents;
use values::ids::MembershipTypeId;

use super::note;
use super::store::types::{self, NewType, TypeLine};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{MembershipsRead, MembershipsWrite};
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/types-d-adhesion";

#[derive(Template)]
#[template(path = "membership/types.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    types: Vec<TypeLine>,
    can_write: bool,
    /// Whether the settings that decide how long a membership runs can be seen.
    can_set: bool,
}

impl Page {
    fn is_edited(&self) -> bool {
        !self.form.value("type").is_empty()
    }
}

pub(super) async fn show(mut visit: Visit<MembershipsRead>) -> Outcome {
    let types = types::list(&mut visit.tx).await?;
    let asked = visit.request.query.value("type").to_owned();
    let edited = types.iter().find(|one| one.id.to_string() == asked);
    let form = edited.map_or_else(empty, filled);
    let page = page(&visit, form, types);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<MembershipsWrite>) -> Outcome {
    let mut form = visit.form();
    let id: Option<MembershipTypeId> = form.value("type").parse().ok();
    let version: i64 = form.value("version").parse().unwrap_or(0);
    let Some(new) = read(&mut form, visit.words) else {
        let types = types::list(&mut visit.tx).await?;
        let page = page(&visit, form, types);
        return visit.refuse(&page);
    };
    let written = match id {
        Some(id) => types::update(&mut visit.tx, id, version, &new)
            .await
            .map(|is_done| is_done.then_some(id)),
        None => types::insert(&mut visit.tx, &new).await.map(Some),
    };
    match written {
        Ok(Some(id)) => {
            let told = ("history-membership-type-saved", Vec::new());
            note(&mut visit, ("membership_type", id.get()), None, told).await?;
            visit.done(PATH, "ui-saved").await
        }
        Ok(None) => Err(Failure::ChangedMeanwhile),
        Err(DbError::Duplicate(_)) => {
            visit.undo().await?;
            form.refuse("label", visit.words.say("membership-label-taken"));
            let types = types::list(&mut visit.tx).await?;
            let page = page(&visit, form, types);
            visit.refuse(&page)
        }
        Err(error) => Err(error.into()),
    }
}

fn page<R>(visit: &Visit<R>, form: Form, types: Vec<TypeLine>) -> Page {
    Page {
        frame: visit.frame(Area::Staff, "membership-types-title"),
        w: visit.words,
        can_write: visit
            .who
            .can(domain::people::rights::Right::MembershipsWrite),
        can_set: visit.who.can(domain::people::rights::Right::SettingsRead),
        form,
        types,
    }
}

fn empty() -> Form {
    Form::filled([("is_public", "1"), ("rank", "1")])
}

fn filled(line: &TypeLine) -> Form {
    let tick = |is_ticked: bool| if is_ticked { "1" } else { "" }.to_owned();
    Form::filled([
        ("type", line.id.to_string()),
        ("label", line.label.clone()),
        ("fee", line.fee_cents.to_string().replace('.', ",")),
        ("is_supporter", tick(line.is_supporter)),
        ("is_public", tick(line.is_public)),
        ("rank", line.rank.to_string()),
        ("version", line.version.to_string()),
    ])
}

fn read(form: &mut Form, words: Words) -> Option<NewType> {
    let mut read = Reader::new(form, words);
    let label = read.line("label");
    let fee = read.value::<Cents>("fee");
    let rank = read.optional::<i64>("rank");
    Some(NewType {
        label: label?,
        fee: fee?,
        is_supporter: read.is_ticked("is_supporter"),
        is_public: read.is_ticked("is_public"),
        rank: rank?.unwrap_or(1),
    })
}
