//! Staff choose the parts of Bocage the garden uses; one that is off leaves no trace (NET-4): its
//! entries leave the menus, its fields the forms, and its pages are not found.

use askama::Template;
use domain::network::Module;
use domain::people::rights::Right;
use platform::form::Form;
use values::Coded as _;

use super::store::settings::{self, ModuleState};
use crate::failure::Outcome;
use crate::guard::{SettingsRead, SettingsWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/reglages/modules";

/// The modules that have something to show so far; the others come with their screens.
const THERE: [Module; 2] = [Module::ProfessionalSales, Module::Volunteering];

/// The pages that belong to a module alone.
const PAGES: [(&str, Module); 2] = [
    ("/clients/benevoles", Module::Volunteering),
    ("/clients/benevoles.xlsx", Module::Volunteering),
];

/// The module that an address belongs to, if it belongs to one alone.
pub(crate) fn module_of(path: &str) -> Option<Module> {
    let page = PAGES.iter().find(|(own, _)| *own == path);
    page.map(|(_, module)| *module)
}

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
        let module = |module: &Module| {
            let word = self.w.say(&word_key(*module)).into_owned();
            (module.code(), word)
        };
        THERE.iter().map(module).collect()
    }
}

pub(super) async fn show(visit: Visit<SettingsRead>) -> Outcome {
    let on = THERE.iter().filter(|module| visit.face.uses(**module));
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
    for module in THERE {
        let wanted = form.is_checked("module", module.code());
        if wanted == visit.face.uses(module) {
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

fn word_key(module: Module) -> String {
    format!("network-module-{}", module.code().replace('_', "-"))
}
