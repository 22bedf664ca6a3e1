//! A member keeps their address, telephone and wishes up to date. The e-mail address, by which
//! one signs in, is changed by the garden.

use askama::Template;
use platform::form::Form;
use values::ids::CustomerId;
use values::{Phone, Postcode};

use crate::customers::store::contact::{self, Contact};
use crate::customers::store::file;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::Member;
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry, differences};
use crate::people::store::household::{self, Member as Person, NewMember};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/mon-espace/coordonnees";

#[derive(Template)]
#[template(path = "subscriptions/own/contact.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    persons: Vec<Person>,
}

pub(super) async fn show(mut visit: Visit<Member>) -> Outcome {
    let contact = find(&mut visit).await?;
    let customer = visit.customer()?;
    let persons = persons(&mut visit, customer).await?;
    let own = visit.who.person;
    let form = filled(
        &contact,
        persons.iter().find(|person| Some(person.id) == own),
    );
    page(visit, persons, form)
}

/// The persons of the household who are still there.
async fn persons(visit: &mut Visit<Member>, customer: CustomerId) -> Result<Vec<Person>, Failure> {
    let mut persons = household::list_members(&mut visit.tx, customer).await?;
    persons.retain(|person| person.is_active);
    Ok(persons)
}

async fn find(visit: &mut Visit<Member>) -> Result<Contact, Failure> {
    let customer = visit.customer()?;
    let found = contact::find_contact(&mut visit.tx, customer).await?;
    found.ok_or(Failure::NotFound)
}

fn filled(contact: &Contact, own: Option<&Person>) -> Form {
    let tick = |is_wanted: bool| if is_wanted { "1" } else { "" }.to_owned();
    let phone = own.map_or_else(String::new, |person| person.phone.clone());
    Form::filled([
        ("street", contact.street.clone()),
        ("street_more", contact.street_more.clone()),
        ("postcode", contact.postcode.clone()),
        ("town", contact.town.clone()),
        ("phone", phone),
        ("wants_email", tick(contact.wants_email)),
        ("wants_sms", tick(contact.wants_sms)),
        ("wants_letters", tick(contact.wants_letters)),
        ("version", contact.version.to_string()),
    ])
}

fn page(visit: Visit<Member>, persons: Vec<Person>, form: Form) -> Outcome {
    let page = Page {
        frame: visit.frame(Area::Member, "subscriptions-contact-title"),
        w: visit.words,
        persons,
        form,
    };
    if page.form.has_errors() {
        visit.refuse(&page)
    } else {
        visit.page(&page)
    }
}

pub(super) async fn submit(mut visit: Visit<Member>) -> Outcome {
    let mut form = visit.form();
    let before = find(&mut visit).await?;
    let customer = visit.customer()?;
    let persons = persons(&mut visit, customer).await?;
    let own = visit.who.person;
    let own = persons.iter().find(|person| Some(person.id) == own);
    let Some((after, phone)) = read(&mut form, visit.words, &before) else {
        return page(visit, persons, form);
    };
    if form.value("version") != before.version.to_string() {
        form.refuse("street", visit.words.say("subscriptions-contact-changed"));
        form.set("version", before.version.to_string());
        return page(visit, persons, form);
    }
    write(&mut visit, (&before, &after), (own, &phone)).await?;
    visit.done(PATH, "subscriptions-contact-kept").await
}

fn read(form: &mut Form, w: Words, before: &Contact) -> Option<(Contact, String)> {
    let mut read = Reader::new(form, w);
    let street = read.line("street");
    let street_more = read.optional_line("street_more");
    let postcode = read.value::<Postcode>("postcode");
    let town = read.line("town");
    let phone = read.optional::<Phone>("phone");
    let contact = Contact {
        street: street?,
        street_more: street_more?,
        postcode: postcode?.as_str().to_owned(),
        town: town?,
        wants_email: read.is_ticked("wants_email"),
        wants_sms: read.is_ticked("wants_sms"),
        wants_letters: read.is_ticked("wants_letters"),
        ..before.clone()
    };
    let phone = phone?.map_or_else(String::new, |phone| phone.as_str().to_owned());
    Some((contact, phone))
}

async fn write(
    visit: &mut Visit<Member>,
    (before, after): (&Contact, &Contact),
    (own, phone): (Option<&Person>, &str),
) -> Result<(), Failure> {
    let tx = &mut visit.tx;
    if let Some(own) = own {
        let member = NewMember {
            first_name: own.first_name.clone(),
            last_name: own.last_name.clone(),
            email: own.email.clone(),
            phone: phone.to_owned(),
        };
        household::update_member(tx, own.id, &member).await?;
    }
    if !contact::update_contact(tx, after).await? {
        return Err(Failure::ChangedMeanwhile);
    }
    file::refresh_search(tx, after.id).await?;
    let phone_before = own.map_or("", |own| own.phone.as_str());
    let w = visit.words;
    let mut changes = differences(&fields(w, before), &fields(w, after));
    if phone_before != phone {
        changes.push(Change {
            field: "subscriptions-phone".to_owned(),
            before: phone_before.to_owned(),
            after: phone.to_owned(),
        });
    }
    let entry = Entry {
        screen: PATH,
        subject: "customer",
        subject_id: after.id.get(),
        customer: Some(after.id),
        act: "history-contact-changed",
        changes,
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}

fn fields(w: Words, contact: &Contact) -> [(&'static str, String); 7] {
    let yes = |is_wanted: bool| {
        let key = if is_wanted { "ui-yes" } else { "ui-no" };
        w.say(key).into_owned()
    };
    [
        ("subscriptions-street", contact.street.clone()),
        ("subscriptions-street-more", contact.street_more.clone()),
        ("subscriptions-postcode", contact.postcode.clone()),
        ("subscriptions-town", contact.town.clone()),
        ("subscriptions-wants-email", yes(contact.wants_email)),
        ("subscriptions-wants-sms", yes(contact.wants_sms)),
        ("subscriptions-wants-letters", yes(contact.wants_letters)),
    ]
}
