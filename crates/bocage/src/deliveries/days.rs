//! Staff see the preparation days around today and choose one (PREP-1).

use askama::Template;
use platform::form::Form;
use values::Day;

use super::store::{self, DayLine};
use crate::failure::Outcome;
use crate::guard::DeliveriesRead;
use crate::layout::{Area, Frame};
use crate::visit::{Visit, see_other};
use crate::words::Words;

const PATH: &str = "/preparation";
/// Past days stay at hand for a fortnight, coming ones show for a month.
const DAYS_BEFORE: i64 = 14;
const DAYS_AFTER: i64 = 31;

#[derive(Template)]
#[template(path = "deliveries/days.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    coming: Vec<DayLine>,
    past: Vec<DayLine>,
}

pub(super) async fn show(mut visit: Visit<DeliveriesRead>) -> Outcome {
    let mut form = visit.request.query.clone();
    let asked = form.value("jour").to_owned();
    if let Ok(day) = asked.parse::<Day>() {
        return Ok(see_other(&format!("{PATH}/{day}")));
    }
    if !asked.is_empty() {
        form.refuse("jour", visit.words.say("error-day"));
    }
    let today = visit.today();
    let first = today.plus_days(-DAYS_BEFORE);
    let days = store::list_days(&mut visit.tx, first, today.plus_days(DAYS_AFTER)).await?;
    let (coming, mut past): (Vec<_>, Vec<_>) =
        days.into_iter().partition(|line| line.prepare_on >= today);
    past.reverse();
    let frame = visit.frame(Area::Staff, "deliveries-days-title");
    let page = Page {
        frame,
        w: visit.words,
        coming,
        past,
        form,
    };
    if page.form.has_errors() {
        return visit.refuse(&page);
    }
    visit.page(&page)
}
