//! Staff create a customer or change the file: address, wishes, help offered, tags (CUS-1, CUS-3,
//! CUS-4). The number is given once.

use askama::Template;
use domain::customers::{CustomerKind, Domain, VolunteerAnswer};
use domain::people::rights::Right;
use platform::form::Form;
use values::ids::{CustomerGroupId, CustomerId};
use values::{Coded as _, Postcode};

use super::note;
use super::persons::read_person;
use super::show::{domains, volunteering};
use super::store::file::{self, CustomerFile, NewFile};
use super::store::{self, tags};
use super::tags::LONGEST;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::CustomersWrite;
use crate::layout::{Area, Frame};
use crate::people::history;
use crate::people::store::household;
use crate::visit::{Visit, Who};
use crate::words::Words;

/// More tags than this no longer sort anything.
const MOST_TAGS: usize = 20;

type Choices = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "customers/edit.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    /// The number of a customer that exists.
    number: Option<i64>,
    back: String,
    sees_notes: bool,
    kinds: Choices,
    groups: Choices,
    wishes: Choices,
    volunteering: Choices,
    domains: Choices,
    tags: Vec<String>,
}

pub(super) async fn show_new(visit: Visit<CustomersWrite>) -> Outcome {
    let form = Form::filled([
        ("kind", CustomerKind::Household.code()),
        ("wishes", "email"),
        ("volunteering", VolunteerAnswer::NotAsked.code()),
    ]);
    let (visit, page) = page(visit, form, None).await?;
    visit.page(&page)
}

pub(super) async fn submit_new(mut visit: Visit<CustomersWrite>) -> Outcome {
    let mut form = visit.form();
    check_group(&mut visit, &mut form).await?;
    let file = read(&mut form, visit.words, "");
    let person = read_person(&mut form, visit.words);
    let (Some(file), Some(person)) = (file, person) else {
        let (visit, page) = page(visit, form, None).await?;
        return visit.refuse(&page);
    };
    let id = file::insert(&mut visit.tx, &file).await?;
    household::insert_member(&mut visit.tx, id, &person).await?;
    file::refresh_search(&mut visit.tx, id).await?;
    note(&mut visit, id, "history-customer-added", Vec::new()).await?;
    visit
        .done(&format!("/clients/{id}"), "customers-added")
        .await
}

pub(super) async fn show(mut visit: Visit<CustomersWrite>) -> Outcome {
    let file = find(&mut visit).await?;
    let form = filled(&file, &visit.who);
    let (visit, page) = page(visit, form, Some(&file)).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<CustomersWrite>) -> Outcome {
    let before = find(&mut visit).await?;
    let mut form = visit.form();
    let version: i64 = form.value("version").parse().unwrap_or(0);
    check_group(&mut visit, &mut form).await?;
    let Some(mut after) = read(&mut form, visit.words, &before.name) else {
        let (visit, page) = page(visit, form, Some(&before)).await?;
        return visit.refuse(&page);
    };
    if !visit.who.can(Right::SeePrivateNotes) {
        after.private_note.clone_from(&before.private_note);
    }
    if !file::update(&mut visit.tx, before.id, version, &after).await? {
        return Err(Failure::ChangedMeanwhile);
    }
    file::refresh_search(&mut visit.tx, before.id).await?;
    let w = visit.words;
    let mut changes = history::differences(&told(w, &stored(&before)), &told(w, &after));
    let (mut visit, page) = page(visit, form, Some(&before)).await?;
    history::put_in_words(&mut changes, "customers-kind", &page.kinds);
    history::put_in_words(&mut changes, "customers-group", &page.groups);
    note(&mut visit, before.id, "history-customer-changed", changes).await?;
    visit
        .done(&format!("/clients/{}", before.id), "customers-changed")
        .await
}

async fn find(visit: &mut Visit<CustomersWrite>) -> Result<CustomerFile, Failure> {
    let id: CustomerId = visit.param("id")?;
    let found = file::find(&mut visit.tx, id).await?;
    found.ok_or(Failure::NotFound)
}

async fn check_group(visit: &mut Visit<CustomersWrite>, form: &mut Form) -> Result<(), Failure> {
    let offered = groups(visit).await?;
    Reader::new(form, visit.words).keep_to("group", &offered);
    Ok(())
}

async fn groups(visit: &mut Visit<CustomersWrite>) -> Result<Choices, Failure> {
    let groups = store::list_groups(&mut visit.tx).await?;
    Ok(groups
        .into_iter()
        .map(|group| (group.id.to_string(), group.name))
        .collect())
}

async fn page(
    mut visit: Visit<CustomersWrite>,
    form: Form,
    file: Option<&CustomerFile>,
) -> Result<(Visit<CustomersWrite>, Page), Failure> {
    let w = visit.words;
    let groups = groups(&mut visit).await?;
    let tags = tags::list(&mut visit.tx).await?;
    let frame = match file {
        Some(file) => visit.titled(Area::Staff, file.name.clone()),
        None => visit.frame(Area::Staff, "customers-new"),
    };
    let kind = |kind: &CustomerKind| {
        let word = w.say(&format!("customers-kind-{}", kind.code()));
        (kind.code().to_owned(), word.into_owned())
    };
    let wish = |code: &str| {
        let word = w.say(&format!("customers-wish-{code}"));
        (code.to_owned(), word.into_owned())
    };
    let answers = VolunteerAnswer::ALL.iter().map(|answer| answer.code());
    let domain_codes = Domain::ALL.iter().map(|domain| domain.code());
    let page = Page {
        frame,
        w,
        form,
        number: file.map(|file| file.number),
        back: file.map_or("/clients".to_owned(), |file| {
            format!("/clients/{}", file.id)
        }),
        sees_notes: visit.who.can(Right::SeePrivateNotes),
        kinds: CustomerKind::ALL.iter().map(kind).collect(),
        groups,
        wishes: ["email", "sms", "letters"].map(wish).to_vec(),
        volunteering: answers
            .map(|code| (code.to_owned(), volunteering(w, code)))
            .collect(),
        domains: domain_codes
            .map(|code| (code.to_owned(), domains(w, code)))
            .collect(),
        tags: tags.into_iter().map(|tag| tag.name).collect(),
    };
    Ok((visit, page))
}

/// The tags, typed one after the other with commas.
fn read_tags(form: &mut Form, words: Words) -> Vec<String> {
    let tags = form.value("tags").split(',').map(str::trim);
    let tags: Vec<String> = tags
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect();
    if tags.iter().any(|tag| tag.chars().count() > LONGEST) {
        form.refuse("tags", words.say1("customers-tags-wrong", "limit", LONGEST));
    }
    if tags.len() > MOST_TAGS {
        form.refuse(
            "tags",
            words.say1("customers-tags-too-many", "limit", MOST_TAGS),
        );
    }
    tags
}

/// Reads the file; an organisation says its name, a household keeps the one its persons give.
fn read(form: &mut Form, words: Words, name: &str) -> Option<NewFile> {
    let has_wish = |form: &Form, code: &str| form.is_checked("wishes", code);
    let (email, sms, letters) = (
        has_wish(form, "email"),
        has_wish(form, "sms"),
        has_wish(form, "letters"),
    );
    let domains: Vec<&str> = form
        .values("domains")
        .filter(|code| Domain::from_code(code).is_some())
        .collect();
    let domains = domains.join(" ");
    let tags = read_tags(form, words);
    let mut read = Reader::new(form, words);
    let kind = read.choice::<CustomerKind>("kind");
    let name = match kind {
        Some(CustomerKind::Organization) => read.line("name"),
        Some(CustomerKind::Household) | None => read.optional_line("name").map(|_| name.to_owned()),
    };
    let group = read.value::<CustomerGroupId>("group");
    let street = read.optional_line("street");
    let street_more = read.optional_line("street_more");
    let postcode = read.optional::<Postcode>("postcode");
    let town = read.optional_line("town");
    let comment = read.text("comment");
    let private_note = read.text("private_note");
    let volunteering = read.choice::<VolunteerAnswer>("volunteering");
    let volunteering_reason = read.optional_line("volunteering_reason");
    let file = NewFile {
        kind: kind?,
        name: name?,
        group: group?,
        street: street?,
        street_more: street_more?,
        postcode: postcode?.map_or(String::new(), |code| code.as_str().to_owned()),
        town: town?,
        comment: comment?,
        private_note: private_note?,
        wants_email: email,
        wants_sms: sms,
        wants_letters: letters,
        volunteering: volunteering?,
        volunteering_reason: volunteering_reason?,
        volunteering_domains: domains,
        tags,
    };
    (!form.has_errors()).then_some(file)
}

fn stored(file: &CustomerFile) -> NewFile {
    let tags = file.tags.iter().flat_map(|tags| tags.split(", "));
    NewFile {
        kind: file.kind.0,
        name: file.name.clone(),
        group: file.customer_group_id,
        street: file.street.clone(),
        street_more: file.street_more.clone(),
        postcode: file.postcode.clone(),
        town: file.town.clone(),
        comment: file.comment.clone(),
        private_note: file.private_note.clone(),
        wants_email: file.wants_email,
        wants_sms: file.wants_sms,
        wants_letters: file.wants_letters,
        volunteering: file.volunteering.0,
        volunteering_reason: file.volunteering_reason.clone(),
        volunteering_domains: file.volunteering_domains.clone(),
        tags: tags.map(str::to_owned).collect(),
    }
}

fn filled(file: &CustomerFile, who: &Who) -> Form {
    let note = if who.can(Right::SeePrivateNotes) {
        file.private_note.clone()
    } else {
        String::new()
    };
    let mut fields = vec![
        ("kind", file.kind.0.code().to_owned()),
        ("name", file.name.clone()),
        ("group", file.customer_group_id.to_string()),
        ("street", file.street.clone()),
        ("street_more", file.street_more.clone()),
        ("postcode", file.postcode.clone()),
        ("town", file.town.clone()),
        ("comment", file.comment.clone()),
        ("private_note", note),
        ("volunteering", file.volunteering.0.code().to_owned()),
        ("volunteering_reason", file.volunteering_reason.clone()),
        ("tags", file.tags.clone().unwrap_or_default()),
        ("version", file.version.to_string()),
    ];
    let wishes = [
        ("email", file.wants_email),
        ("sms", file.wants_sms),
        ("letters", file.wants_letters),
    ];
    let wanted = wishes.iter().filter(|(_, wants)| *wants);
    fields.extend(wanted.map(|(code, _)| ("wishes", (*code).to_owned())));
    let codes = file.volunteering_domains.split_whitespace();
    fields.extend(codes.map(|code| ("domains", code.to_owned())));
    Form::filled(fields)
}

/// What the history tells; private notes are told as changed, never as they are.
fn told(w: Words, file: &NewFile) -> Vec<(&'static str, String)> {
    let yes = |is_so: bool| w.say(if is_so { "ui-yes" } else { "ui-no" }).into_owned();
    let hidden = "•".repeat(file.private_note.chars().count().min(8));
    vec![
        ("customers-kind", file.kind.code().to_owned()),
        ("customers-organization-name", file.name.clone()),
        ("customers-group", file.group.to_string()),
        ("customers-street", file.street.clone()),
        ("customers-street-more", file.street_more.clone()),
        ("customers-postcode", file.postcode.clone()),
        ("customers-town", file.town.clone()),
        ("customers-comment", file.comment.clone()),
        ("customers-private-note", hidden),
        ("customers-wish-email", yes(file.wants_email)),
        ("customers-wish-sms", yes(file.wants_sms)),
        ("customers-wish-letters", yes(file.wants_letters)),
        (
            "customers-volunteering",
            volunteering(w, file.volunteering.code()),
        ),
        (
            "customers-volunteering-why",
            file.volunteering_reason.clone(),
        ),
        ("customers-domains", domains(w, &file.volunteering_domains)),
        ("customers-tags", file.tags.join(", ")),
    ]
}
