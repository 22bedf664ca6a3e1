//! Staff find customers by three letters anywhere, filter and sort them, take the list away
//! (CUS-5).

use askama::Template;
use domain::customers::Query as Search;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use platform::form::Form;

use super::store::list::{self, CustomerLine, MembershipFilter, Order, Wanted};
use super::store::{self, GroupLine, tags};
use crate::failure::{Failure, Outcome};
use crate::guard::CustomersRead;
use crate::layout::{Area, Frame, Notion};
use crate::lists::{Pages, ROWS, address, spreadsheet};
use crate::visit::Visit;
use crate::words::Words;

const FILTERS: [&str; 4] = ["q", "categorie", "etiquette", "adhesion"];

#[derive(Template)]
#[template(path = "customers/list.html")]
struct Page {
    frame: Frame,
    w: Words,
    filters: Form,
    is_too_short: bool,
    groups: Vec<GroupLine>,
    tags: Vec<(String, String)>,
    rows: Vec<Row>,
    pages: Pages,
    order: String,
    sort: String,
    address: String,
    export: Option<String>,
    can_write: bool,
}

struct Row {
    line: CustomerLine,
    notion: Option<Notion>,
}

pub(super) async fn show(mut visit: Visit<CustomersRead>) -> Outcome {
    let filters = visit.request.query.clone();
    let (wanted, is_too_short) = wanted(&filters);
    let total = list::count(&mut visit.tx, &wanted).await?;
    let pages = Pages::of(&filters, total);
    let (order, code) = order(&filters);
    let lines = list::list(&mut visit.tx, &wanted, order, (pages.offset(), ROWS)).await?;
    let groups = store::list_groups(&mut visit.tx).await?;
    let tags = tags::list(&mut visit.tx).await?;
    let today = visit.today();
    let row = |line: CustomerLine| Row {
        notion: standing(&line, today),
        line,
    };
    let plain = address("/clients", &filters, &FILTERS);
    let may_export = visit.who.can(Right::ExportData);
    let page = Page {
        frame: visit.frame(Area::Staff, "customers-title"),
        w: visit.words,
        is_too_short,
        groups,
        tags: tags
            .into_iter()
            .map(|tag| (tag.id.to_string(), tag.name))
            .collect(),
        rows: lines.into_iter().map(row).collect(),
        pages,
        order: code.to_owned(),
        sort: format!("{plain}tri="),
        address: format!("{plain}tri={code}&page="),
        export: may_export.then(|| address("/clients.xlsx", &filters, &FILTERS)),
        can_write: visit.who.can(Right::CustomersWrite),
        filters,
    };
    visit.page(&page)
}

/// Where a customer stands as a member; nothing to say of those who need not be one.
fn standing(line: &CustomerLine, today: values::Day) -> Option<Notion> {
    match line.valid_until {
        Some(until) if until >= today => Some(Notion::UP_TO_DATE),
        Some(_) if !line.is_membership_exempt => Some(Notion::EXPIRED),
        None if !line.is_membership_exempt => Some(Notion::TO_RENEW),
        Some(_) | None => None,
    }
}

/// What the address asks for, and whether what was typed is too short to look for.
fn wanted(filters: &Form) -> (Wanted, bool) {
    let typed = filters.value("q");
    let search = Search::parse(typed).ok();
    let is_too_short = !typed.is_empty() && search.is_none();
    let wanted = Wanted {
        search,
        group: filters.value("categorie").parse().ok(),
        tag: filters.value("etiquette").parse().ok(),
        membership: match filters.value("adhesion") {
            "a-jour" => Some(MembershipFilter::UpToDate),
            "pas-a-jour" => Some(MembershipFilter::NotUpToDate),
            _ => None,
        },
    };
    (wanted, is_too_short)
}

fn order(filters: &Form) -> (Order, &'static str) {
    match filters.value("tri") {
        "numero" => (Order::Number, "numero"),
        "commune" => (Order::Town, "commune"),
        "categorie" => (Order::Group, "categorie"),
        _ => (Order::Name, "nom"),
    }
}

pub(super) async fn export(mut visit: Visit<CustomersRead>) -> Outcome {
    if !visit.who.can(Right::ExportData) {
        return Err(Failure::NotAllowed);
    }
    let filters = visit.request.query.clone();
    let (wanted, _) = wanted(&filters);
    let (order, _) = order(&filters);
    let lines = list::list(&mut visit.tx, &wanted, order, (0, i64::MAX)).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("customers-title"))
        .column(word("customers-number"), Kind::Text)
        .column(word("customers-name"), Kind::Text)
        .column(word("customers-group"), Kind::Text)
        .column(word("customers-postcode"), Kind::Text)
        .column(word("customers-town"), Kind::Text)
        .column(word("customers-email"), Kind::Text)
        .column(word("customers-phone"), Kind::Text)
        .column(word("customers-tags"), Kind::Text)
        .column(word("customers-valid-until"), Kind::Day)
        .column(word("customers-subscriptions"), Kind::Number)
        .rows(lines.into_iter().map(|line| cells(w, line)))
        .totals(word("ui-total"));
    spreadsheet(visit, &sheet)
}

fn cells(w: Words, line: CustomerLine) -> Vec<Cell> {
    vec![
        line.number.to_string().into(),
        line.name.into(),
        line.group_name.into(),
        line.postcode.into(),
        line.town.into(),
        line.email.unwrap_or_default().into(),
        w.phone(&line.phone.unwrap_or_default()).into(),
        line.tags.unwrap_or_default().into(),
        line.valid_until.into(),
        line.subscriptions.into(),
    ]
}
