//! A member sees the deliveries of the season, month by month, each with its state.

use askama::Template;
use values::Day;

use crate::failure::Outcome;
use crate::guard::Member;
use crate::layout::{Area, Frame};
use crate::subscriptions::store::deliveries::{self, HouseholdDelivery};
use crate::visit::Visit;
use crate::words::Words;

/// How far one looks back and ahead.
const MONTHS: i64 = 12;

#[derive(Template)]
#[template(path = "subscriptions/own/season.html")]
struct Page {
    frame: Frame,
    w: Words,
    months: Vec<(Day, Vec<HouseholdDelivery>)>,
    is_past: bool,
}

pub(super) async fn show(mut visit: Visit<Member>) -> Outcome {
    let (customer, today) = (visit.customer()?, visit.today());
    let is_past = visit.request.query.value("vue") == "passe";
    let (from, until) = if is_past {
        (
            today.first_of_month().plus_months(-MONTHS),
            today.plus_days(-1),
        )
    } else {
        (today, today.first_of_month().plus_months(MONTHS))
    };
    let rows = deliveries::list_between(&mut visit.tx, customer, from, until).await?;
    let page = Page {
        frame: visit.frame(Area::Member, "subscriptions-season-title"),
        w: visit.words,
        months: by_month(rows),
        is_past,
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
