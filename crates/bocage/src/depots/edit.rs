//! Staff create a depot or change its file (DEP-1, DEP-2).

use std::collections::BTreeSet;

use askama::Template;
use domain::depots::DepotKind;
use platform::db::DbError;
use platform::form::Form;
use values::ids::{CustomerGroupId, DepotId, PersonId};
use values::{Cents, Coded as _, Coordinates, Phone, Postcode};

use super::choices::{self, Choices, sells_to_professionals};
use super::list::{kind_name, kinds};
use super::store::{self, DepotFile, NewDepot};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::DepotsWrite;
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/edit.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    back: String,
    kinds: Vec<(&'static str, String)>,
    keepers: Choices,
    groups: Choices,
}

pub(super) async fn show_new(visit: Visit<DepotsWrite>) -> Outcome {
    let form = Form::filled([("kind", DepotKind::Open.code()), ("fee", "0")]);
    let (visit, page) = page(visit, form, None).await?;
    visit.page(&page)
}

pub(super) async fn submit_new(mut visit: Visit<DepotsWrite>) -> Outcome {
    let mut form = visit.form();
    choices::check(&mut visit, &mut form, None).await?;
    let read = read(&mut form, visit.words, None);
    let Some(depot) = hashed(&visit, &form, read).await? else {
        let (visit, page) = page(visit, form, None).await?;
        return visit.refuse(&page);
    };
    visit.write().await?;
    match store::insert(&mut visit.tx, &depot).await {
        Ok(id) => {
            visit
                .note(("depot", id.get()), "history-depot-added", Vec::new())
                .await?;
            visit.done(&format!("/depots/{id}"), "depots-added").await
        }
        Err(error) => refuse_name(visit, form, error, None).await,
    }
}

pub(super) async fn show(mut visit: Visit<DepotsWrite>) -> Outcome {
    let file = find(&mut visit).await?;
    let (visit, page) = page(visit, filled(&file), Some(&file)).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<DepotsWrite>) -> Outcome {
    let file = find(&mut visit).await?;
    let mut form = visit.form();
    let version: i64 = form.value("version").parse().unwrap_or(0);
    choices::check(&mut visit, &mut form, Some(&file)).await?;
    let read = read(&mut form, visit.words, Some(&file));
    let Some(depot) = hashed(&visit, &form, read).await? else {
        let (visit, page) = page(visit, form, Some(&file)).await?;
        return visit.refuse(&page);
    };
    visit.write().await?;
    match store::update(&mut visit.tx, file.id, version, &depot).await {
        Ok(true) => {
            let mut changes = changes(visit.words, &stored(&file), &depot);
            let (mut visit, page) = page(visit, form, Some(&file)).await?;
            history::put_in_words(&mut changes, "depots-keeper", &page.keepers);
            history::put_in_words(&mut changes, "depots-groups", &page.groups);
            let subject = ("depot", file.id.get());
            visit
                .note(subject, "history-depot-changed", changes)
                .await?;
            visit
                .done(&format!("/depots/{}", file.id), "depots-changed")
                .await
        }
        Ok(false) => Err(Failure::ChangedMeanwhile),
        Err(error) => refuse_name(visit, form, error, Some(&file)).await,
    }
}

async fn find(visit: &mut Visit<DepotsWrite>) -> Result<DepotFile, Failure> {
    let id: DepotId = visit.param("id")?;
    let file = store::find(&mut visit.tx, id).await?;
    file.filter(|depot| !depot.is_archived)
        .ok_or(Failure::NotFound)
}

async fn refuse_name(
    mut visit: Visit<DepotsWrite>,
    mut form: Form,
    error: DbError,
    file: Option<&DepotFile>,
) -> Outcome {
    let DbError::Duplicate(_) = error else {
        return Err(error.into());
    };
    visit.undo().await?;
    form.refuse("name", visit.words.say("depots-name-taken"));
    let (visit, page) = page(visit, form, file).await?;
    visit.refuse(&page)
}

async fn page(
    mut visit: Visit<DepotsWrite>,
    form: Form,
    file: Option<&DepotFile>,
) -> Result<(Visit<DepotsWrite>, Page), Failure> {
    let w = visit.words;
    let keepers = choices::keepers(&mut visit).await?;
    let groups = choices::groups(&mut visit, file).await?;
    let frame = match file {
        Some(file) => visit.titled(Area::Staff, file.name.clone()),
        None => visit.frame(Area::Staff, "depots-new"),
    };
    let sells_to_professionals = sells_to_professionals(&visit, file);
    let page = Page {
        frame,
        w,
        form,
        back: file.map_or("/depots".to_owned(), |file| format!("/depots/{}", file.id)),
        kinds: kinds(w)
            .into_iter()
            .filter(|(code, _)| sells_to_professionals || *code != DepotKind::Professional.code())
            .collect(),
        keepers,
        groups,
    };
    Ok((visit, page))
}

/// Reads the form; the password is left as typed, to be hashed last.
fn read(form: &mut Form, words: Words, file: Option<&DepotFile>) -> Option<NewDepot> {
    let has_password = !form.value("password").is_empty();
    let keeps_one = file.is_some_and(|file| file.password_hash.is_some());
    let coordinates = read_coordinates(form, words);
    let groups: BTreeSet<CustomerGroupId> = form
        .values("groups")
        .filter_map(|id| id.parse().ok())
        .collect();
    let mut read = Reader::new(form, words);
    let kind: Option<DepotKind> = read.choice("kind");
    let reserved_to = read.optional_line("reserved_to");
    read.optional_line("password");
    if kind == Some(DepotKind::Reserved) {
        read.line("reserved_to");
        if !has_password && !keeps_one {
            read.refuse("password", "depots-password-needed");
        }
    }
    if kind == Some(DepotKind::Professional) && groups.is_empty() {
        read.refuse("groups", "depots-groups-needed");
    }
    let depot = read_rest(&mut read, kind, coordinates.flatten(), groups);
    let depot = NewDepot {
        reserved_to: reserved_to?,
        password_hash: file.and_then(|file| file.password_hash.clone()),
        ..depot?
    };
    (!form.has_errors()).then_some(depot)
}

fn read_rest(
    read: &mut Reader<'_>,
    kind: Option<DepotKind>,
    coordinates: Option<Coordinates>,
    groups: BTreeSet<CustomerGroupId>,
) -> Option<NewDepot> {
    let name = read.line("name");
    let street = read.optional_line("street");
    let postcode = read.value::<Postcode>("postcode");
    let town = read.line("town");
    let phone = read.optional::<Phone>("phone");
    let website = read.optional_line("website");
    let keeper = read.optional::<PersonId>("keeper");
    let delivery_slot = read.optional_line("delivery_slot");
    let pickup_hours = read.line("pickup_hours");
    let presentation = read.text("presentation");
    let comment = read.text("comment");
    let access_code = read.optional_line("access_code");
    let fee = read.optional::<Cents>("fee");
    let capacity = read.optional::<i64>("capacity");
    Some(NewDepot {
        name: name?,
        kind: kind?,
        street: street?,
        postcode: postcode?.as_str().to_owned(),
        town: town?,
        coordinates,
        phone: phone?.map_or(String::new(), |phone| phone.as_str().to_owned()),
        website: website?,
        keeper: keeper?,
        delivery_slot: delivery_slot?,
        pickup_hours: pickup_hours?,
        presentation: presentation?,
        comment: comment?,
        access_code: access_code?,
        fee: fee?.unwrap_or(Cents::ZERO),
        capacity: capacity?,
        reserved_to: String::new(),
        password_hash: None,
        groups,
    })
}

/// Both coordinates, or neither.
#[expect(
    clippy::option_option,
    reason = "refused, left out and given are three answers"
)]
fn read_coordinates(form: &mut Form, words: Words) -> Option<Option<Coordinates>> {
    let (latitude, longitude) = (form.value("latitude"), form.value("longitude"));
    if latitude.is_empty() && longitude.is_empty() {
        return Some(None);
    }
    // Each is tried with a place that is sure, so that the sentence stands beside the wrong one.
    let is_wrong = |latitude, longitude| Coordinates::parse(latitude, longitude).is_err();
    let wrong = [
        ("latitude", is_wrong(latitude, "0")),
        ("longitude", is_wrong("0", longitude)),
    ];
    let point = Coordinates::parse(latitude, longitude).ok();
    for (field, _) in wrong.into_iter().filter(|(_, is_wrong)| *is_wrong) {
        form.refuse(field, words.say("depots-coordinates-wrong"));
    }
    point.map(Some)
}

/// Keeps a password and a list of categories only where the kind wants them.
async fn hashed(
    visit: &Visit<DepotsWrite>,
    form: &Form,
    depot: Option<NewDepot>,
) -> Result<Option<NewDepot>, Failure> {
    let Some(mut depot) = depot else {
        return Ok(None);
    };
    if depot.kind != DepotKind::Professional {
        depot.groups.clear();
    }
    let password = form.value("password");
    if depot.kind != DepotKind::Reserved {
        depot.password_hash = None;
    } else if !password.is_empty() {
        let hash = visit.app.passwords.hash(password).await;
        depot.password_hash = Some(hash.ok_or(Failure::TooMany)?);
    }
    Ok(Some(depot))
}

fn stored(file: &DepotFile) -> NewDepot {
    NewDepot {
        name: file.name.clone(),
        kind: file.kind.0,
        street: file.street.clone(),
        postcode: file.postcode.clone(),
        town: file.town.clone(),
        coordinates: file.coordinates(),
        phone: file.phone.clone(),
        website: file.website.clone(),
        keeper: file.keeper_person_id,
        delivery_slot: file.delivery_slot.clone(),
        pickup_hours: file.pickup_hours.clone(),
        presentation: file.presentation.clone(),
        comment: file.comment.clone(),
        access_code: file.access_code.clone(),
        fee: file.fee_cents,
        capacity: file.capacity,
        reserved_to: file.reserved_to.clone(),
        password_hash: file.password_hash.clone(),
        groups: file.groups(),
    }
}

fn filled(file: &DepotFile) -> Form {
    let degrees = |millionths: i64| Coordinates::new(0, millionths).map(|point| point.to_string());
    let degrees = |millionths: Option<i64>| {
        let text = millionths.and_then(|number| degrees(number).ok());
        text.and_then(|text| Some(text.split_once(',')?.1.to_owned()))
            .unwrap_or_default()
    };
    let optional = |number: Option<i64>| number.map_or(String::new(), |number| number.to_string());
    let keeper = file.keeper_person_id.map(values::Id::get);
    let mut fields = vec![
        ("name", file.name.clone()),
        ("kind", file.kind.0.code().to_owned()),
        ("street", file.street.clone()),
        ("postcode", file.postcode.clone()),
        ("town", file.town.clone()),
        ("latitude", degrees(file.latitude_e6)),
        ("longitude", degrees(file.longitude_e6)),
        (
            "phone",
            file.phone
                .parse::<Phone>()
                .map_or(String::new(), |phone| phone.to_string()),
        ),
        ("website", file.website.clone()),
        ("keeper", optional(keeper)),
        ("delivery_slot", file.delivery_slot.clone()),
        ("pickup_hours", file.pickup_hours.clone()),
        ("presentation", file.presentation.clone()),
        ("comment", file.comment.clone()),
        ("access_code", file.access_code.clone()),
        ("fee", file.fee_cents.to_string().replace('.', ",")),
        ("capacity", optional(file.capacity)),
        ("reserved_to", file.reserved_to.clone()),
        ("version", file.version.to_string()),
    ];
    fields.extend(file.groups().iter().map(|id| ("groups", id.to_string())));
    Form::filled(fields)
}

/// What the history tells; secrets are told as changed, never as they are.
fn changes(w: Words, before: &NewDepot, after: &NewDepot) -> Vec<Change> {
    let mut changes = history::differences(&told(w, before), &told(w, after));
    let mut hidden = |field: &str, is_changed: bool| {
        if is_changed {
            changes.push(Change {
                field: field.to_owned(),
                before: "•••".to_owned(),
                after: "•••".to_owned(),
            });
        }
    };
    hidden(
        "depots-access-code",
        before.access_code != after.access_code,
    );
    hidden(
        "depots-password",
        before.password_hash != after.password_hash,
    );
    changes
}

fn told(w: Words, depot: &NewDepot) -> Vec<(&'static str, String)> {
    let point = depot.coordinates.map(|point| point.to_string());
    let groups: Vec<String> = depot.groups.iter().map(ToString::to_string).collect();
    vec![
        ("depots-name", depot.name.clone()),
        ("depots-kind", kind_name(w, depot.kind)),
        ("depots-street", depot.street.clone()),
        ("depots-postcode", depot.postcode.clone()),
        ("depots-town", depot.town.clone()),
        ("depots-coordinates", point.unwrap_or_default()),
        ("depots-phone", depot.phone.clone()),
        ("depots-website", depot.website.clone()),
        (
            "depots-keeper",
            depot.keeper.map_or(String::new(), |id| id.to_string()),
        ),
        ("depots-delivery-slot", depot.delivery_slot.clone()),
        ("depots-pickup-hours", depot.pickup_hours.clone()),
        ("depots-presentation", depot.presentation.clone()),
        ("depots-comment", depot.comment.clone()),
        ("depots-fee", w.money(depot.fee)),
        (
            "depots-capacity",
            depot
                .capacity
                .map_or(String::new(), |crates| crates.to_string()),
        ),
        ("depots-reserved-to", depot.reserved_to.clone()),
        ("depots-groups", groups.join(", ")),
    ]
}
