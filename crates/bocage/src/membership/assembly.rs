//! Staff print or take away the list of members for the general assembly (MEM-1).

use askama::Template;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use values::Day;

use super::store::records::{self, MembershipLine, Wanted};
use crate::failure::{Failure, Outcome};
use crate::guard::MembershipsRead;
use crate::layout::{Area, Frame};
use crate::lists::spreadsheet;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "membership/assembly.html")]
struct Page {
    frame: Frame,
    w: Words,
    day: Day,
    members: Vec<MembershipLine>,
    may_export: bool,
}

/// One line for each member, whatever the number of memberships.
async fn members(
    visit: &mut Visit<MembershipsRead>,
    day: Day,
) -> Result<Vec<MembershipLine>, Failure> {
    let mut members = records::list(&mut visit.tx, Wanted::ValidOn(day)).await?;
    members.dedup_by_key(|line| line.customer_id);
    Ok(members)
}

fn day<R>(visit: &Visit<R>) -> Day {
    let asked = visit.request.query.value("jour").parse();
    asked.unwrap_or(visit.today())
}

pub(super) async fn show(mut visit: Visit<MembershipsRead>) -> Outcome {
    let day = day(&visit);
    let page = Page {
        members: members(&mut visit, day).await?,
        frame: visit.frame(Area::Staff, "membership-assembly-title"),
        w: visit.words,
        day,
        may_export: visit.who.can(Right::ExportData),
    };
    visit.page(&page)
}

pub(super) async fn export(mut visit: Visit<MembershipsRead>) -> Outcome {
    if !visit.who.can(Right::ExportData) {
        return Err(Failure::NotAllowed);
    }
    let day = day(&visit);
    let members = members(&mut visit, day).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("membership-assembly-title"))
        .column(word("customers-number"), Kind::Text)
        .column(word("customers-name"), Kind::Text)
        .column(word("membership-label"), Kind::Text)
        .column(word("membership-ends-on"), Kind::Day)
        .column(word("membership-signature"), Kind::Text)
        .rows(members.into_iter().map(cells));
    spreadsheet(visit, "assemblee.xlsx", &sheet)
}

fn cells(line: MembershipLine) -> Vec<Cell> {
    vec![
        line.number.to_string().into(),
        line.name.into(),
        line.label.into(),
        line.ends_on.into(),
        Cell::Empty,
    ]
}
