//! Staff see the weeks without delivery, close some for the garden or a product, open one again
//! (CAL-2); the change itself goes through `change.rs`.

use askama::Template;
use domain::people::rights::Right;
use platform::form::Form;

use super::store::{self, ClosedWeekRow};
use crate::catalogue::store as catalogue;
use crate::failure::{Failure, Outcome};
use crate::guard::CalendarRead;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "calendar/closed_weeks.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    weeks: Vec<ClosedWeekRow>,
    products: Vec<(String, String)>,
    can_write: bool,
}

pub(super) async fn show(visit: Visit<CalendarRead>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

/// The weeks and the form to close some, as it was filled in.
pub(super) async fn page<R>(mut visit: Visit<R>, form: Form) -> Result<(Visit<R>, Page), Failure> {
    let current = visit.today().week();
    let mut weeks = store::list_closed_weeks(&mut visit.tx).await?;
    weeks.retain(|row| row.week >= current);
    let products = catalogue::list_products(&mut visit.tx).await?;
    let page = Page {
        frame: visit.frame(Area::Staff, "calendar-weeks-title"),
        w: visit.words,
        form,
        weeks,
        products: products
            .into_iter()
            .map(|one| (one.id.to_string(), one.name))
            .collect(),
        can_write: visit.who.can(Right::CalendarWrite),
    };
    Ok((visit, page))
}
