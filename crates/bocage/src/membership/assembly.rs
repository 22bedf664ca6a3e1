//! Staff print or take away the list of members for the general assembly (MEM-1): a page at
//! a time on a screen, whole to print it.

use askama::Template;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use values::Day;

use super::store::records::{self, MembershipLine, Wanted};
use crate::failure::{Failure, Outcome};
use crate::guard::MembershipsRead;
use crate::layout::{Area, Frame};
use crate::lists::{Pages, spreadsheet};
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
    pages: Pages,
    /// All the lines at once, to print them.
    is_whole: bool,
    address: String,
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
    let all = members(&mut visit, day).await?;
    let query = &visit.request.query;
    let pages = Pages::of(query, i64::try_from(all.len()).unwrap_or(i64::MAX));
    let is_whole = query.value("vue") == "entier";
    let page = Page {
        members: match is_whole {
            true => all,
            false => pages.cut(all),
        },
        pages,
        is_whole,
        address: format!("/adhesions/assemblee?jour={day}&"),
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
    spreadsheet(visit, &sheet)
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
