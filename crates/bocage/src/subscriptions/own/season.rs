//! A member sees the deliveries of the season, month by month, each with its state.

use askama::Template;
use values::Day;

use crate::failure::Outcome;
use crate::guard::Member;
use crate::layout::{Area, Frame};
use crate::subscriptions::store::deliveries::{self, HouseholdDelivery};
use crate::visit::Visit;
use crate::words::Words;

/// How far one looks back or ahead at once.
const MONTHS: i64 = 6;

const PATH: &str = "/mon-espace/calendrier";

#[derive(Template)]
#[template(path = "subscriptions/own/season.html")]
struct Page {
    frame: Frame,
    w: Words,
    months: Vec<(Day, Vec<HouseholdDelivery>)>,
    is_past: bool,
    /// Where the months before or after these are.
    further: String,
}

pub(super) async fn show(mut visit: Visit<Member>) -> Outcome {
    let (customer, today) = (visit.customer()?, visit.today());
    let is_past = visit.request.query.value("vue") == "passe";
    let asked = visit.request.query.value("jour").parse();
    let (from, until, further) = if is_past {
        let end: Day = asked.unwrap_or(today).min(today);
        let from = end.first_of_month().plus_months(-MONTHS);
        (
            from,
            end.plus_days(-1),
            format!("{PATH}?vue=passe&jour={from}"),
        )
    } else {
        let from: Day = asked.unwrap_or(today).max(today);
        let next = from.first_of_month().plus_months(MONTHS);
        (from, next.plus_days(-1), format!("{PATH}?jour={next}"))
    };
    let rows = deliveries::list_between(&mut visit.tx, customer, from, until).await?;
    let page = Page {
        frame: visit.frame(Area::Member, "subscriptions-season-title"),
        w: visit.words,
        months: by_month(rows),
        is_past,
        further,
    };
    visit.page(&page)
}

/// The deliveries under the first day of their month, in order.
fn by_month(rows: Vec<HouseholdDelivery>) -> Vec<(Day, Vec<HouseholdDelivery>)> {
    let mut months: Vec<(Day, Vec<HouseholdDelivery>)> = Vec::new();
    for row in rows {
        let month = row.deliver_on.first_of_month();
        match months.last_mut() {
            Some((last, deliveries)) if *last == month => deliveries.push(row),
            _ => months.push((month, vec![row])),
        }
    }
    months
}
