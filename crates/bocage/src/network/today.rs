//! Staff begin the day: the garden's week as a line of days, then what waits for them. Each
//! person sees what their rights allow, no more.

mod due;
mod week;

use askama::Template;
use domain::people::rights::Right;
use values::Day;

use self::due::Due;
use self::week::Week;
use super::store::overview;
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::layout::{Area, Frame};
use crate::visit::{Visit, see_other};
use crate::words::Words;

#[derive(Template)]
#[template(path = "network/today.html")]
struct Page {
    frame: Frame,
    w: Words,
    today: Day,
    /// None for who reads no deliveries.
    week: Option<Week>,
    due: Vec<Due>,
}

pub(super) async fn show(mut visit: Visit<SignedIn>) -> Outcome {
    if !visit.who.is_staff() {
        return Err(Failure::NotAllowed);
    }
    if visit.face.is_network && visit.who.can(Right::SettingsRead) {
        return Ok(see_other("/jardins"));
    }
    let waiting = overview::find_waiting(&mut visit.tx).await?;
    let rounds = week::rounds(&mut visit, &waiting).await?;
    let page = Page {
        frame: visit.frame(Area::Staff, "nav-today"),
        w: visit.words,
        today: visit.today(),
        due: due::list(&visit, &waiting, &rounds),
        week: week::read(&mut visit, &rounds).await?,
    };
    visit.page(&page)
}
