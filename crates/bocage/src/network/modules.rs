//! Staff choose the parts of Bocage the garden uses; one that is off leaves no trace (NET-4).

use askama::Template;
use domain::network::Module;
use domain::people::rights::Right;
use platform::form::Form;
use values::Coded as _;

use super::Face;
use super::store::settings::{self, ModuleState};
use crate::failure::Outcome;
use crate::guard::{SettingsRead, SettingsWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/reglages/modules";

#[derive(Template)]
#[template(path = "network/modules.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    may_change: bool,
}

impl Page {
    fn modules(&self) -> Vec<(&'static str, String)> {
        let module = |module: &Module| (module.code(), word(*module, self.w));
        Module::ALL.iter().map(module).collect()
    }
}

pub(super) async fn show(visit: Visit<SettingsRead>) -> Outcome {
    let on = Module::ALL
        .iter()
        .filter(|module| is_on(**module, &visit.face));
    let form = Form::filled(on.map(|module| ("module", module.code())));
    let page = Page {
        frame: visit.frame(Area::Staff, "network-modules-title"),
        w: visit.words,
        form,
        may_change: visit.who.can(Right::SettingsWrite),
    };
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SettingsWrite>) -> Outcome {
    let form = visit.form();
    let mut changes = Vec::new();
    for module in Module::ALL.iter().copied() {
        let wanted = form.is_checked("module", module.code());
        if wanted == is_on(module, &visit.face) {
            continue;
        }
        let (state, before, after) = if wanted {
            (ModuleState::On, "ui-no", "ui-yes")
        } else {
            (ModuleState::Off, "ui-yes", "ui-no")
        };
        settings::put_module(&mut visit.tx, module, state).await?;
        changes.push(Change {
            field: word_key(module),
            before: visit.words.say(before).into_owned(),
            after: visit.words.say(after).into_owned(),
        });
    }
    if !changes.is_empty() {
        let entry = Entry {
            screen: PATH,
            subject: "setting",
            subject_id: 0,
            customer: None,
            act: "history-modules-changed",
            changes,
        };
        history::note(&mut visit.tx, &entry).await?;
    }
    visit.done(PATH, "ui-saved").await
}

/// Whether the garden uses this part.
fn is_on(module: Module, face: &Face) -> bool {
    let code = module.code();
    let is_kept = module.is_on_by_default() && !face.modules_off.contains(code);
    is_kept || face.modules_on.contains(code)
}

fn word_key(module: Module) -> String {
    format!("network-module-{}", module.code().replace('_', "-"))
}

fn word(module: Module, words: Words) -> String {
    words.say(&word_key(module)).into_owned()
}
