//! Staff see whom to call when help is wanted (CUS-4).

use askama::Template;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use platform::form::Form;

use super::show::{domains, volunteering};
use super::store::list::{self, VolunteerLine};
use crate::failure::{Failure, Outcome};
use crate::guard::CustomersRead;
use crate::layout::{Area, Frame};
use crate::lists::{Pages, spreadsheet};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "customers/volunteers.html")]
struct Page {
    frame: Frame,
    w: Words,
    filters: Form,
    export: String,
    domains: Vec<(String, String)>,
    rows: Vec<Row>,
    pages: Pages,
    address: String,
    may_export: bool,
}

struct Row {
    line: VolunteerLine,
    answer: String,
    domains: String,
}

pub(super) async fn show(mut visit: Visit<CustomersRead>) -> Outcome {
    let rows = rows(&mut visit).await?;
    let filters = visit.request.query.clone();
    let pages = Pages::of(&filters, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let w = visit.words;
    let page = Page {
        frame: visit.frame(Area::Staff, "customers-volunteers-title"),
        w,
        domains: choices(w),
        rows: pages.cut(rows),
        pages,
        address: crate::lists::address("/clients/benevoles", &filters, &["domaine"]),
        may_export: visit.who.can(Right::ExportData),
        export: crate::lists::address("/clients/benevoles.xlsx", &filters, &["domaine"]),
        filters,
    };
    visit.page(&page)
}

fn choices(w: Words) -> Vec<(String, String)> {
    use values::Coded as _;
    let codes = domain::customers::Domain::ALL.iter();
    let codes = codes.map(|domain| domain.code());
    codes
        .map(|code| (code.to_owned(), domains(w, code)))
        .collect()
}

async fn rows(visit: &mut Visit<CustomersRead>) -> Result<Vec<Row>, Failure> {
    let wanted = visit.request.query.value("domaine").to_owned();
    let mut lines = list::list_volunteers(&mut visit.tx).await?;
    lines.retain(|line| {
        let mut codes = line.volunteering_domains.split_whitespace();
        wanted.is_empty() || codes.any(|code| code == wanted)
    });
    let w = visit.words;
    let row = |line: VolunteerLine| Row {
        answer: volunteering(w, &line.volunteering),
        domains: domains(w, &line.volunteering_domains),
        line,
    };
    Ok(lines.into_iter().map(row).collect())
}

pub(super) async fn export(mut visit: Visit<CustomersRead>) -> Outcome {
    if !visit.who.can(Right::ExportData) {
        return Err(Failure::NotAllowed);
    }
    let rows = rows(&mut visit).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("customers-volunteers-title"))
        .column(word("customers-name"), Kind::Text)
        .column(word("customers-volunteering"), Kind::Text)
        .column(word("customers-domains"), Kind::Text)
        .column(word("customers-phone"), Kind::Text)
        .column(word("customers-email"), Kind::Text)
        .column(word("customers-town"), Kind::Text)
        .rows(rows.into_iter().map(|row| cells(w, row)));
    spreadsheet(visit, &sheet)
}

fn cells(w: Words, row: Row) -> Vec<Cell> {
    vec![
        row.line.name.into(),
        row.answer.into(),
        row.domains.into(),
        w.phone(&row.line.phone.unwrap_or_default()).into(),
        row.line.email.unwrap_or_default().into(),
        row.line.town.into(),
    ]
}
