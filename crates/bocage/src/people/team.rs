//! Staff see who works here and with which role, and give a role to somebody (PPL-2).

use askama::Template;
use domain::people::rights::{Bound, Right};
use platform::form::Form;
use platform::mail;
use values::ids::{DepotId, PersonId, RoleId};
use values::{Day, Email};

use super::store::roles::{self, DepotChoice, GrantLine, NewGrant, NewStaff, RoleLine};
use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{PeopleRead, PeopleWrite};
use crate::layout::mail::Message;
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/equipe";

#[derive(Template)]
#[template(path = "people/team.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    people: Vec<Vec<GrantLine>>,
    roles: Vec<RoleLine>,
    depots: Vec<DepotChoice>,
    may_change: bool,
}

impl Page {
    fn role_options(&self) -> Vec<(String, String)> {
        let options = self.roles.iter();
        options
            .map(|role| (role.id.to_string(), role.title.clone()))
            .collect()
    }

    fn depot_options(&self) -> Vec<(String, String)> {
        depot_options(&self.depots)
    }
}

fn depot_options(depots: &[DepotChoice]) -> Vec<(String, String)> {
    let options = depots.iter();
    options
        .map(|depot| (depot.id.to_string(), depot.name.clone()))
        .collect()
}

/// What was asked for.
struct Asked {
    staff: NewStaff,
    email: Email,
    role: RoleId,
    starts_on: Day,
    ends_on: Option<Day>,
    depot: Option<DepotId>,
}

pub(super) async fn show(visit: Visit<PeopleRead>) -> Outcome {
    let form = Form::filled([("starts_on", visit.today().to_string())]);
    let (visit, page) = page(visit, form).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<PeopleWrite>) -> Outcome {
    let mut form = visit.form();
    let asked = read(&mut form, visit.words);
    let depots = depot_options(&roles::list_depots(&mut visit.tx).await?);
    Reader::new(&mut form, visit.words).keep_to("depot", &depots);
    let role = match &asked {
        Some(asked) => roles::find(&mut visit.tx, asked.role).await?,
        None => None,
    };
    if let (Some(_), None) = (&asked, &role) {
        form.refuse("role", visit.words.say("error-choice"));
    }
    if let Some(role) = &role
        && !visit.who.rights.cannot_give(&role.held()).is_empty()
    {
        form.refuse("role", visit.words.say("people-role-too-strong"));
    }
    if let (Some(asked), Some(role)) = (&asked, &role) {
        check_bound(asked, role.bound.0, visit.words, &mut form);
    }
    let (Some(asked), Some(role), false) = (asked, role, form.has_errors()) else {
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    };
    give(&mut visit, &asked, &role).await?;
    let gives_roles = role.held().holds(Right::PeopleWrite);
    if gives_roles && roles::count_administrators(&mut visit.tx).await? == 0 {
        visit.undo().await?;
        form.refuse("ends_on", visit.words.say("people-last-administrator"));
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    }
    visit.done(PATH, "people-role-given").await
}

/// A depot keeper's role counts for one depot, a volunteer's to its last day (PPL-2).
fn check_bound(asked: &Asked, bound: Bound, words: Words, form: &mut Form) {
    match bound {
        Bound::Dated if asked.ends_on.is_none() => {
            form.refuse("ends_on", words.say("people-end-needed"));
        }
        Bound::OneDepot if asked.depot.is_none() => {
            form.refuse("depot", words.say("people-depot-needed"));
        }
        Bound::Free | Bound::Dated | Bound::OneDepot => {}
    }
}

/// Writes the person if they are new here, the role, the history and the invitation.
async fn give(
    visit: &mut Visit<PeopleWrite>,
    asked: &Asked,
    role: &RoleLine,
) -> Result<(), Failure> {
    let known = sign_in::find_by_email(&mut visit.tx, asked.email.as_str()).await?;
    let person = match known {
        Some(person) => person.id,
        None => roles::insert_staff(&mut visit.tx, &asked.staff).await?,
    };
    let grant = NewGrant {
        person,
        role: asked.role,
        starts_on: asked.starts_on,
        ends_on: asked.ends_on,
        depot: asked.depot,
    };
    roles::give(&mut visit.tx, grant).await?;
    note(visit, person, "history-role-given", ("", &role.title)).await?;
    let site = visit.face.site();
    let words = visit.words;
    let subject = words.say1("people-invitation-subject", "garden", &site.name);
    let letter = Message::new(words, site, "invitation", subject)
        .paragraph(words.say1("people-invitation-text", "role", &role.title))
        .link(words.say("people-link-action"), visit.address("/connexion"))
        .to(asked.email.clone(), None)?;
    mail::enqueue(&mut visit.tx, &letter).await?;
    Ok(())
}

/// Keeps who got or lost which role.
pub(super) async fn note<R>(
    visit: &mut Visit<R>,
    person: PersonId,
    act: &'static str,
    (before, after): (&str, &str),
) -> Result<(), Failure> {
    let entry = Entry {
        screen: PATH,
        subject: "person",
        subject_id: person.get(),
        customer: None,
        act,
        changes: vec![Change {
            field: "people-role".to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        }],
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}

fn read(form: &mut Form, words: Words) -> Option<Asked> {
    let mut read = Reader::new(form, words);
    let email = read.value::<Email>("email");
    let first_name = read.line("first_name");
    let last_name = read.line("last_name");
    let role = read.value("role");
    let starts_on = read.value::<Day>("starts_on");
    let ends_on = read.optional::<Day>("ends_on");
    let depot = read.optional("depot");
    let (email, starts_on, ends_on) = (email?, starts_on?, ends_on?);
    if ends_on.is_some_and(|ends_on| ends_on < starts_on) {
        read.refuse("ends_on", "people-end-before-start");
        return None;
    }
    Some(Asked {
        staff: NewStaff {
            first_name: first_name?,
            last_name: last_name?,
            email: email.to_string(),
        },
        email,
        role: role?,
        starts_on,
        ends_on,
        depot: depot?,
    })
}

/// The name of the button that withdraws a role, where its refusal is told.
pub(super) fn removal(grant: &i64) -> String {
    format!("remove-{grant}")
}

/// The page, with what was typed.
pub(super) async fn page<R>(mut visit: Visit<R>, form: Form) -> Result<(Visit<R>, Page), Failure> {
    let grants = roles::list_grants(&mut visit.tx).await?;
    let people = grants
        .chunk_by(|one, next| one.person_id == next.person_id)
        .map(<[GrantLine]>::to_vec)
        .collect();
    let page = Page {
        people,
        roles: roles::list(&mut visit.tx).await?,
        depots: roles::list_depots(&mut visit.tx).await?,
        may_change: visit.who.can(Right::PeopleWrite),
        frame: visit.frame(Area::Staff, "people-team-title"),
        w: visit.words,
        form,
    };
    Ok((visit, page))
}
