//! Staff see the rounds of the week, with the baskets of each one's next day.

use askama::Template;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};

use super::store::{self, RoundLine};
use crate::failure::Outcome;
use crate::guard::DepotsRead;
use crate::layout::{Area, Frame};
use crate::lists::spreadsheet;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/rounds.html")]
struct Page {
    frame: Frame,
    w: Words,
    can_write: bool,
    baskets: i64,
    rounds: Vec<RoundLine>,
}

pub(super) async fn show(mut visit: Visit<DepotsRead>) -> Outcome {
    let rounds = store::list_rounds(&mut visit.tx).await?;
    let page = Page {
        frame: visit.frame(Area::Staff, "depots-rounds-title"),
        w: visit.words,
        can_write: visit.who.can(Right::DepotsWrite),
        baskets: rounds.iter().map(|round| round.baskets).sum(),
        rounds,
    };
    visit.page(&page)
}

pub(super) async fn export(mut visit: Visit<DepotsRead>) -> Outcome {
    let rounds = store::list_rounds(&mut visit.tx).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("depots-rounds-title"))
        .column(word("depots-rounds-code"), Kind::Text)
        .column(word("depots-rounds-name"), Kind::Text)
        .column(word("depots-rounds-preparation"), Kind::Text)
        .column(word("depots-rounds-delivery"), Kind::Text)
        .column(word("depots-rounds-driver"), Kind::Text)
        .column(word("depots-rounds-stops"), Kind::Number)
        .column(word("depots-next-on"), Kind::Day)
        .column(word("depots-baskets"), Kind::Number)
        .rows(rounds.into_iter().map(|round| cells(w, round)))
        .totals(word("ui-total"));
    spreadsheet(visit, &sheet)
}

fn cells(w: Words, round: RoundLine) -> Vec<Cell> {
    let days = round.days();
    vec![
        round.code.into(),
        round.name.into(),
        w.weekday(days.preparation).into(),
        w.weekday(days.delivery).into(),
        round.driver.into(),
        round.stops.into(),
        round.next_on.into(),
        round.baskets.into(),
    ]
}
