//! Staff say what a role may read, change and do (PPL-2, PPL-3). Nobody gives a right they do not
//! hold themselves, and the garden keeps an administrator.

use askama::Template;
use domain::people::rights::{self, Area as Field, Right, Rights};
use platform::db::DbError;
use platform::form::Form;
use values::Coded as _;
use values::ids::RoleId;

use super::store::roles::{self, RoleLine};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{PeopleRead, PeopleWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry, Line};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "people/role.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    role: RoleLine,
    lines: Vec<Line>,
    may_change: bool,
}

type Levels = Vec<(&'static str, String)>;

impl Page {
    /// Each area: its code, its word, what may be given of it.
    fn areas(&self) -> Vec<(&'static str, String, Levels)> {
        let area = |area: &Field| {
            let word = self.w.say(&format!("people-area-{}", area.code()));
            (area.code(), word.into_owned(), self.levels(*area))
        };
        Field::ALL.iter().map(area).collect()
    }

    fn levels(&self, area: Field) -> Levels {
        let level = |code| {
            (
                code,
                self.w.say(&format!("people-level-{code}")).into_owned(),
            )
        };
        let mut levels = vec![level("none"), level("read")];
        if area.write().is_some() {
            levels.push(level("write"));
        }
        levels
    }

    fn actions(&self) -> Vec<(&'static str, String)> {
        rights::actions()
            .map(|right| (right.code(), word(right, self.w)))
            .collect()
    }
}

/// The word of a right that is an action or a field.
fn word(right: Right, words: Words) -> String {
    let key = right.code().replace(['.', '_'], "-");
    words.say(&format!("people-right-{key}")).into_owned()
}

pub(super) async fn show(mut visit: Visit<PeopleRead>) -> Outcome {
    let role = find(&mut visit).await?;
    let form = filled(&role);
    let (visit, page) = page(visit, role, form).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<PeopleWrite>) -> Outcome {
    let role = find(&mut visit).await?;
    let mut form = visit.form();
    let title = Reader::new(&mut form, visit.words).line("title");
    let wanted = read(&mut form, visit.words);
    check(&visit, &role, &wanted, &mut form);
    let (Some(title), false) = (title, form.has_errors()) else {
        let (visit, page) = page(visit, role, form).await?;
        return visit.refuse(&page);
    };
    let version = form.value("version").parse().unwrap_or_default();
    match roles::update(&mut visit.tx, role.id, version, &title).await {
        Ok(true) => {}
        Ok(false) => return Err(Failure::ChangedMeanwhile),
        Err(DbError::Duplicate(_)) => {
            return refuse_after_writing(visit, role, form, "title").await;
        }
        Err(error) => return Err(error.into()),
    }
    roles::replace_rights(&mut visit.tx, role.id, &wanted).await?;
    if roles::count_administrators(&mut visit.tx).await? == 0 {
        return refuse_after_writing(visit, role, form, "people").await;
    }
    note(&mut visit, &role, &title, &wanted).await?;
    visit.done("/roles", "ui-saved").await
}

/// Deletes a role that nobody holds any more.
pub(super) async fn remove(mut visit: Visit<PeopleWrite>) -> Outcome {
    let role = find(&mut visit).await?;
    if role.holders > 0 {
        let form = {
            let mut form = filled(&role);
            form.refuse("title", visit.words.say("people-role-held"));
            form
        };
        let (visit, page) = page(visit, role, form).await?;
        return visit.refuse(&page);
    }
    roles::delete(&mut visit.tx, role.id).await?;
    let entry = Entry {
        screen: "/roles",
        subject: "role",
        subject_id: role.id.get(),
        customer: None,
        act: "history-role-deleted",
        changes: Vec::new(),
    };
    history::note(&mut visit.tx, &entry).await?;
    visit.done("/roles", "people-role-deleted").await
}

async fn find<R>(visit: &mut Visit<R>) -> Result<RoleLine, Failure> {
    let id: RoleId = visit.param("id")?;
    let role = roles::find(&mut visit.tx, id).await?;
    role.ok_or(Failure::NotFound)
}

/// Rights given or taken by this change that the person does not hold.
fn check(visit: &Visit<PeopleWrite>, role: &RoleLine, wanted: &Rights, form: &mut Form) {
    let held = role.held();
    let touched: Rights = Right::ALL
        .iter()
        .copied()
        .filter(|right| held.holds(*right) != wanted.holds(*right))
        .collect();
    let beyond = visit.who.rights.cannot_give(&touched);
    for right in beyond.iter() {
        let field = Field::ALL
            .iter()
            .find(|area| area.read() == right || area.write() == Some(right))
            .map_or("right", |area| area.code());
        form.refuse(field, visit.words.say("people-right-not-yours"));
    }
}

async fn refuse_after_writing(
    mut visit: Visit<PeopleWrite>,
    role: RoleLine,
    mut form: Form,
    field: &str,
) -> Outcome {
    visit.undo().await?;
    let key = match field {
        "title" => "people-role-title-taken",
        _ => "people-last-administrator",
    };
    form.refuse(field, visit.words.say(key));
    let (visit, page) = page(visit, role, form).await?;
    visit.refuse(&page)
}

fn read(form: &mut Form, words: Words) -> Rights {
    let levels = ["none", "read", "write"];
    let unknown = Field::ALL
        .iter()
        .filter(|area| !levels.contains(&form.value(area.code())));
    let unknown: Vec<&str> = unknown.map(|area| area.code()).collect();
    for code in unknown {
        form.refuse(code, words.say("error-choice"));
    }
    let areas = Field::ALL.iter().flat_map(|area| {
        let level = form.value(area.code());
        let read = matches!(level, "read" | "write").then(|| area.read());
        let write = (level == "write").then(|| area.write()).flatten();
        read.into_iter().chain(write)
    });
    let actions = rights::actions().filter(|right| form.is_checked("right", right.code()));
    areas.chain(actions).collect()
}

fn filled(role: &RoleLine) -> Form {
    let held = role.held();
    let mut values = vec![
        ("title".to_owned(), role.title.clone()),
        ("version".to_owned(), role.version.to_string()),
    ];
    for area in Field::ALL.iter().copied() {
        let writes = area.write().is_some_and(|right| held.holds(right));
        let level = match (writes, held.holds(area.read())) {
            (true, _) => "write",
            (false, true) => "read",
            (false, false) => "none",
        };
        values.push((area.code().to_owned(), level.to_owned()));
    }
    let actions = rights::actions().filter(|right| held.holds(*right));
    values.extend(actions.map(|right| ("right".to_owned(), right.code().to_owned())));
    Form::filled(values)
}

async fn note(
    visit: &mut Visit<PeopleWrite>,
    role: &RoleLine,
    title: &str,
    wanted: &Rights,
) -> Result<(), Failure> {
    let mut changes = history::differences(
        &[("people-role-title", role.title.clone())],
        &[("people-role-title", title.to_owned())],
    );
    let held = role.held();
    let list = |one: &Rights, other: &Rights| {
        let only = one.iter().filter(|right| !other.holds(*right));
        let words: Vec<String> = only.map(|right| word_of_any(right, visit.words)).collect();
        words.join(", ")
    };
    let (lost, gained) = (list(&held, wanted), list(wanted, &held));
    if lost != gained {
        changes.push(Change {
            field: "people-rights".to_owned(),
            before: lost,
            after: gained,
        });
    }
    let entry = Entry {
        screen: "/roles",
        subject: "role",
        subject_id: role.id.get(),
        customer: None,
        act: "history-role-changed",
        changes,
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}

/// `Clients (lire)`, or the action's own word.
fn word_of_any(right: Right, words: Words) -> String {
    let area = Field::ALL
        .iter()
        .find(|area| area.read() == right || area.write() == Some(right));
    let Some(area) = area else {
        return word(right, words);
    };
    let level = if area.read() == right {
        "read"
    } else {
        "write"
    };
    let area = words.say(&format!("people-area-{}", area.code()));
    let level = words.say(&format!("people-level-{level}"));
    format!("{area} ({level})")
}

async fn page<R>(
    mut visit: Visit<R>,
    role: RoleLine,
    form: Form,
) -> Result<(Visit<R>, Page), Failure> {
    let lines = history::list_of(&mut visit.tx, "role", role.id.get()).await?;
    let page = Page {
        frame: visit.titled(Area::Staff, role.title.clone()),
        w: visit.words,
        may_change: visit.who.can(Right::PeopleWrite),
        form,
        role,
        lines,
    };
    Ok((visit, page))
}
