//! Staff read a depot's file: where it is, its rounds, what comes next, what was changed.

use askama::Template;
use domain::depots::DepotKind;
use domain::people::rights::Right;
use platform::form::Form;
use values::ids::DepotId;

use super::is_full;
use super::list::kind_name;
use super::store::{self, ComingDay, DepotFile, RoundOfDepot};
use crate::failure::{Failure, Outcome};
use crate::guard::DepotsRead;
use crate::layout::{Area, Frame, Notion};
use crate::people::history;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/show.html")]
struct Page {
    frame: Frame,
    w: Words,
    depot: DepotFile,
    rounds: Vec<RoundOfDepot>,
    coming: Vec<ComingDay>,
    history: Option<Vec<history::Line>>,
    can_write: bool,
    form: Form,
}

impl Page {
    fn kind(&self) -> String {
        kind_name(self.w, self.depot.kind.0)
    }

    fn is_full(&self, day: &ComingDay) -> bool {
        is_full(self.depot.crates(), day.load())
    }
}

pub(super) async fn show(visit: Visit<DepotsRead>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

/// The file again, with the sentence of what was refused.
pub(super) async fn refuse<R>(visit: Visit<R>, form: Form) -> Outcome {
    let (visit, page) = page(visit, form).await?;
    visit.refuse(&page)
}

async fn page<R>(mut visit: Visit<R>, form: Form) -> Result<(Visit<R>, Page), Failure> {
    let id: DepotId = visit.param("id")?;
    let found = store::find(&mut visit.tx, id).await?;
    let depot = found.ok_or(Failure::NotFound)?;
    let rounds = store::list_rounds_of(&mut visit.tx, id).await?;
    let coming = store::list_coming(&mut visit.tx, id).await?;
    let history = match visit.who.can(Right::HistoryRead) {
        true => Some(history::list_of(&mut visit.tx, "depot", id.get()).await?),
        false => None,
    };
    let page = Page {
        frame: visit.titled(Area::Staff, depot.name.clone()),
        w: visit.words,
        can_write: visit.who.can(Right::DepotsWrite),
        depot,
        rounds,
        coming,
        history,
        form,
    };
    Ok((visit, page))
}
