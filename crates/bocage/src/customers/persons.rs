//! Staff add a person to a household, change one, choose whose name is on sheets, or note that
//! someone left; what the household is found by follows (CUS-1, CUS-5).

use askama::Template;
use domain::people::rights::{Right, Rights};
use platform::form::Form;
use values::ids::{CustomerId, PersonId};
use values::{Email, Phone};

use super::note;
use super::store::file::{self, CustomerFile};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::CustomersWrite;
use crate::layout::{Area, Frame};
use crate::people::history::Change;
use crate::people::store::household::{self, Member, NewMember};
use crate::people::store::roles;
use crate::visit::{Visit, Who};
use crate::words::Words;

#[derive(Template)]
#[template(path = "customers/persons.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    customer: CustomerFile,
    members: Vec<Member>,
    /// The person whose form is shown filled; none to add one.
    edited: Option<PersonId>,
}

impl Page {
    fn leaving(&self, member: &Member) -> String {
        leaving(member.id)
    }
}

pub(super) async fn show(mut visit: Visit<CustomersWrite>) -> Outcome {
    let customer = find(&mut visit).await?;
    let members = members(&mut visit, customer.id).await?;
    let asked = visit.request.query.value("personne").parse().ok();
    let edited = members.iter().find(|member| Some(member.id) == asked);
    let form = edited.map_or_else(Form::default, filled);
    let edited = edited.map(|member| member.id);
    let page = page(&visit, form, customer, members, edited);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<CustomersWrite>) -> Outcome {
    let customer = find(&mut visit).await?;
    let members = members(&mut visit, customer.id).await?;
    let mut form = visit.form();
    let asked: Option<PersonId> = form.value("person").parse().ok();
    let member = members
        .iter()
        .find(|member| Some(member.id) == asked && member.is_active);
    let (id, act) = match (form.value("do"), member) {
        ("main", Some(member)) => {
            household::update_main(&mut visit.tx, customer.id, member.id).await?;
            (member.id, "history-person-main")
        }
        ("leave", Some(member)) if !member.is_main => {
            if let Some(refusal) = leave(&mut visit, member.id).await? {
                let mut form = Form::default();
                form.refuse(&leaving(member.id), visit.words.say(refusal));
                let page = page(&visit, form, customer, members, None);
                return visit.refuse(&page);
            }
            (member.id, "history-person-left")
        }
        ("save", _) => {
            let person = read_person(&mut form, visit.words);
            if let (Some(member), Some(person)) = (member, &person) {
                check_address(&mut visit, member, person, &mut form).await?;
            }
            let (Some(person), false) = (person, form.has_errors()) else {
                let edited = member.map(|member| member.id);
                let page = page(&visit, form, customer, members, edited);
                return visit.refuse(&page);
            };
            save(&mut visit, customer.id, member, &person).await?
        }
        _ => return Err(Failure::NotFound),
    };
    file::refresh_search(&mut visit.tx, customer.id).await?;
    let changes = vec![Change {
        field: "customers-person".to_owned(),
        before: member.map_or(String::new(), name_of),
        after: name_after(&mut visit, customer.id, id).await?,
    }];
    note(&mut visit, customer.id, act, changes).await?;
    let address = format!("/clients/{}/personnes", customer.id);
    visit.done(&address, "ui-saved").await
}

async fn save(
    visit: &mut Visit<CustomersWrite>,
    customer: CustomerId,
    member: Option<&Member>,
    person: &NewMember,
) -> Result<(PersonId, &'static str), Failure> {
    match member {
        Some(member) => {
            household::update_member(&mut visit.tx, member.id, person).await?;
            Ok((member.id, "history-person-changed"))
        }
        None => {
            let id = household::insert_member(&mut visit.tx, customer, person).await?;
            Ok((id, "history-person-added"))
        }
    }
}

/// Refuses another address for someone who works here: whoever reads its letters signs in as them.
async fn check_address(
    visit: &mut Visit<CustomersWrite>,
    member: &Member,
    person: &NewMember,
    form: &mut Form,
) -> Result<(), Failure> {
    if member.email == person.email {
        return Ok(());
    }
    let held = roles::find_held(&mut visit.tx, member.id).await?;
    if held.is_some_and(|held| !may_touch(&visit.who, &held)) {
        form.refuse("email", visit.words.say("customers-person-has-role"));
    }
    Ok(())
}

/// Notes that someone left, or says why they stay: they work here, or alone can give roles.
async fn leave(
    visit: &mut Visit<CustomersWrite>,
    id: PersonId,
) -> Result<Option<&'static str>, Failure> {
    let held = roles::find_held(&mut visit.tx, id).await?;
    if held
        .as_ref()
        .is_some_and(|held| !may_touch(&visit.who, held))
    {
        return Ok(Some("customers-person-has-role"));
    }
    household::deactivate(&mut visit.tx, id).await?;
    if held.is_some() && roles::count_administrators(&mut visit.tx).await? == 0 {
        visit.undo().await?;
        return Ok(Some("people-last-administrator"));
    }
    Ok(None)
}

/// Whether this member of staff could give these rights themselves (PPL-2).
fn may_touch(who: &Who, held: &Rights) -> bool {
    who.can(Right::PeopleWrite) && who.rights.cannot_give(held).is_empty()
}

/// The name of the button by which somebody leaves, where its refusal is told.
fn leaving(id: PersonId) -> String {
    format!("leave-{id}")
}

async fn find(visit: &mut Visit<CustomersWrite>) -> Result<CustomerFile, Failure> {
    let id: CustomerId = visit.param("id")?;
    let found = file::find(&mut visit.tx, id).await?;
    found.ok_or(Failure::NotFound)
}

/// The persons this member of staff may know of.
async fn members(
    visit: &mut Visit<CustomersWrite>,
    customer: CustomerId,
) -> Result<Vec<Member>, Failure> {
    let mut members = household::list_members(&mut visit.tx, customer).await?;
    let sees_family = visit.who.can(Right::SeeFamily);
    members.retain(|member| sees_family || member.is_main);
    Ok(members)
}

async fn name_after(
    visit: &mut Visit<CustomersWrite>,
    customer: CustomerId,
    id: PersonId,
) -> Result<String, Failure> {
    let members = household::list_members(&mut visit.tx, customer).await?;
    let member = members.iter().find(|member| member.id == id);
    Ok(member.map_or(String::new(), name_of))
}

fn name_of(member: &Member) -> String {
    format!("{} {}", member.first_name, member.last_name)
}

fn page(
    visit: &Visit<CustomersWrite>,
    form: Form,
    customer: CustomerFile,
    members: Vec<Member>,
    edited: Option<PersonId>,
) -> Page {
    Page {
        frame: visit.titled(Area::Staff, customer.name.clone()),
        w: visit.words,
        form,
        customer,
        members,
        edited,
    }
}

fn filled(member: &Member) -> Form {
    let phone = member.phone.parse::<Phone>();
    Form::filled([
        ("first_name", member.first_name.clone()),
        ("last_name", member.last_name.clone()),
        ("email", member.email.clone()),
        (
            "phone",
            phone.map_or(String::new(), |phone| phone.to_string()),
        ),
    ])
}

/// A person's name and how to reach them.
pub(super) fn read_person(form: &mut Form, words: Words) -> Option<NewMember> {
    let mut read = Reader::new(form, words);
    let first_name = read.line("first_name");
    let last_name = read.line("last_name");
    let email = read.optional::<Email>("email");
    let phone = read.optional::<Phone>("phone");
    Some(NewMember {
        first_name: first_name?,
        last_name: last_name?,
        email: email?.map_or(String::new(), |email| email.as_str().to_owned()),
        phone: phone?.map_or(String::new(), |phone| phone.as_str().to_owned()),
    })
}
