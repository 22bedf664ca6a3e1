//! Staff change the settings of one group (NET-6): each says what it is for, its default, who
//! changed it and when; what a change will do is shown before it is saved.

use askama::Template;
use domain::network::{Kind, Setting, SettingError, SettingGroup};
use domain::people::rights::Right;
use platform::form::Form;
use values::{Cents, Coded as _};

use super::store::settings::{self, SettingRow};
use crate::failure::{Failure, Outcome};
use crate::guard::{SettingsRead, SettingsWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/settings.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    group: SettingGroup,
    lines: Vec<Line>,
    /// What will change, with what it affects, when it was asked for.
    effects: Vec<(String, String, String)>,
    sentences: Vec<String>,
    may_change: bool,
}

/// A setting on the page.
struct Line {
    code: &'static str,
    value: String,
    /// The value shown as the present one, sent back to see whether it moved.
    seen: (String, String),
    label: String,
    about: String,
    unit: &'static str,
    /// The choices; none for what is typed.
    choices: Vec<(&'static str, String)>,
    changed: Option<String>,
}

/// One setting that is asked to change.
struct Wish {
    setting: Setting,
    before: String,
    after: String,
}

pub(super) async fn show(mut visit: Visit<SettingsRead>) -> Outcome {
    let group = group(&visit)?;
    let rows = settings::list(&mut visit.tx).await?;
    let form = filled(group, &rows);
    let page = page(&visit, group, &rows, form);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SettingsWrite>) -> Outcome {
    let group = group(&visit)?;
    let rows = settings::list(&mut visit.tx).await?;
    let mut form = visit.form();
    let wishes = read(group, &rows, &mut form, visit.words);
    if form.has_errors() {
        let page = page(&visit, group, &rows, form);
        return visit.refuse(&page);
    }
    let path = format!("/reglages/{}", group.code());
    if wishes.is_empty() {
        return visit.done(&path, "network-nothing-changed").await;
    }
    if !form.is_checked("confirm", "1") {
        let mut page = page(&visit, group, &rows, form);
        page.effects = wishes.iter().map(|wish| wish.effect(visit.words)).collect();
        page.sentences = wishes
            .iter()
            .map(|wish| wish.sentence(visit.words))
            .collect();
        return visit.page(&page);
    }
    // What was shown as the value before has to be so still (TRUST-6).
    let has_moved = |wish: &Wish| form.value(&seen_name(wish.setting)) != wish.before;
    if wishes.iter().any(has_moved) {
        return Err(Failure::ChangedMeanwhile);
    }
    write(&mut visit, &path, &wishes).await?;
    visit.done(&path, "ui-saved").await
}

async fn write(
    visit: &mut Visit<SettingsWrite>,
    path: &str,
    wishes: &[Wish],
) -> Result<(), Failure> {
    for wish in wishes {
        settings::put(&mut visit.tx, wish.setting, &wish.after).await?;
    }
    let changes = wishes.iter().map(|wish| Change {
        field: label_key(wish.setting),
        before: shown(wish.setting, &wish.before, visit.words),
        after: shown(wish.setting, &wish.after, visit.words),
    });
    let entry = Entry {
        screen: path,
        subject: "setting",
        subject_id: 0,
        customer: None,
        act: "history-settings-changed",
        changes: changes.collect(),
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}

impl Wish {
    fn effect(&self, words: Words) -> (String, String, String) {
        (
            words.say(&label_key(self.setting)).into_owned(),
            shown(self.setting, &self.before, words),
            shown(self.setting, &self.after, words),
        )
    }

    fn sentence(&self, words: Words) -> String {
        let key = format!("network-effect-{}", key_of(self.setting));
        words.say(&key).into_owned()
    }
}

fn group<R>(visit: &Visit<R>) -> Result<SettingGroup, Failure> {
    let code: String = visit.param("group")?;
    SettingGroup::from_code(&code).ok_or(Failure::NotFound)
}

fn of_group(group: SettingGroup) -> impl Iterator<Item = Setting> {
    let all = Setting::ALL.iter().copied();
    all.filter(move |setting| setting.group() == group)
}

/// The present value, written as a value that was just typed would be.
fn stored(setting: Setting, rows: &[SettingRow]) -> String {
    let row = rows.iter().find(|row| row.code == setting.code());
    let text = row.map_or(setting.default_text(), |row| row.value.as_str());
    setting.parse(text).unwrap_or_else(|_| text.to_owned())
}

fn read(group: SettingGroup, rows: &[SettingRow], form: &mut Form, words: Words) -> Vec<Wish> {
    let mut wishes = Vec::new();
    for setting in of_group(group) {
        let before = stored(setting, rows);
        match setting.parse(form.value(setting.code())) {
            Ok(after) if after == before => {}
            Ok(after) => wishes.push(Wish {
                setting,
                before,
                after,
            }),
            Err(error) => form.refuse(setting.code(), refusal(setting, error, words)),
        }
    }
    wishes
}

fn refusal(setting: Setting, error: SettingError, words: Words) -> String {
    let sentence = match (error, setting.kind()) {
        (_, Kind::Count { least, most }) => {
            words.say2("network-count-bounds", "least", least, "most", most)
        }
        (_, Kind::Amount { most }) => {
            words.say1("network-amount-bounds", "most", words.money(most))
        }
        (_, Kind::Vat) => words.say("network-vat-form"),
        (SettingError::NotAChoice, _) | (_, Kind::YesNo | Kind::Choice(_)) => {
            words.say("error-choice")
        }
    };
    sentence.into_owned()
}

fn filled(group: SettingGroup, rows: &[SettingRow]) -> Form {
    let values = of_group(group).map(|setting| (setting.code(), stored(setting, rows)));
    Form::filled(values)
}

fn seen_name(setting: Setting) -> String {
    format!("seen_{}", setting.code())
}

fn key_of(setting: Setting) -> String {
    setting.code().replace('_', "-")
}

fn label_key(setting: Setting) -> String {
    format!("network-setting-{}", key_of(setting))
}

/// A stored value as people read it.
fn shown(setting: Setting, text: &str, words: Words) -> String {
    match setting.kind() {
        Kind::YesNo | Kind::Choice(_) => choice_word(text, words),
        Kind::Count { .. } => text.to_owned(),
        Kind::Amount { .. } => words.money(Cents::parse_euros(text).unwrap_or(Cents::ZERO)),
        Kind::Vat => format!("{text}\u{a0}%"),
    }
}

fn choice_word(code: &str, words: Words) -> String {
    words
        .say(&format!("network-value-{}", code.replace('_', "-")))
        .into_owned()
}

fn page<R>(visit: &Visit<R>, group: SettingGroup, rows: &[SettingRow], form: Form) -> Page {
    let w = visit.words;
    let line = |setting: Setting| {
        let choices: Vec<&'static str> = match setting.kind() {
            Kind::YesNo => vec!["yes", "no"],
            Kind::Choice(choices) => choices(),
            Kind::Count { .. } | Kind::Amount { .. } | Kind::Vat => Vec::new(),
        };
        let row = rows.iter().find(|row| row.code == setting.code());
        let default = shown(setting, setting.default_text(), w);
        let about = w.say(&format!("network-about-{}", key_of(setting)));
        let default = w.say1("network-default", "value", default);
        Line {
            code: setting.code(),
            value: form.value(setting.code()).to_owned(),
            seen: (seen_name(setting), stored(setting, rows)),
            label: w.say(&label_key(setting)).into_owned(),
            about: format!("{about} {default}"),
            unit: match setting.kind() {
                Kind::Amount { .. } => "€",
                Kind::Vat => "%",
                Kind::YesNo | Kind::Choice(_) | Kind::Count { .. } => "",
            },
            choices: choices
                .into_iter()
                .map(|code| (code, choice_word(code, w)))
                .collect(),
            changed: row.map(|row| {
                let when = w.instant(row.changed_at);
                w.say2("network-changed-by", "name", &row.changed_by, "when", when)
                    .into_owned()
            }),
        }
    };
    Page {
        frame: visit.frame(Area::Staff, &format!("network-group-{}", group.code())),
        lines: of_group(group).map(line).collect(),
        w,
        form,
        group,
        effects: Vec::new(),
        sentences: Vec::new(),
        may_change: visit.who.can(Right::SettingsWrite),
    }
}
