//! Staff see memberships: valid on a day, unpaid, expired, exempt, ending between two dates,
//! supporters; with the count the network asks for (MEM-3, A-4).

use askama::Template;
use domain::membership::network_count;
use domain::network::Settings;
use domain::people::rights::Right;
use paper::sheet::{Cell, Kind, Sheet};
use platform::db::{DbError, GardenTx};
use platform::form::Form;
use values::{Cents, Coded as _, Day, coded};

use super::store::records::{self, MembershipLine, Wanted};
use crate::failure::{Failure, Outcome};
use crate::guard::MembershipsRead;
use crate::layout::{Area, Frame, Notion};
use crate::lists::{Pages, address, spreadsheet};
use crate::network;
use crate::visit::Visit;
use crate::words::Words;

const FILTERS: [&str; 4] = ["liste", "jour", "du", "au"];

coded! {
    /// One of the lists.
    pub enum Chosen {
        /// Valid on a day.
        Valid => "valid",
        /// Not paid.
        Unpaid => "unpaid",
        /// Over.
        Expired => "expired",
        /// Nothing to pay.
        Exempt => "exempt",
        /// Ending between two days.
        Ending => "ending",
        /// Members without a basket.
        Supporters => "supporters",
    }
}

#[derive(Template)]
#[template(path = "membership/list.html")]
struct Page {
    frame: Frame,
    w: Words,
    filters: Form,
    lists: Vec<(&'static str, String)>,
    day: Day,
    rows: Vec<MembershipLine>,
    total: Cents,
    pages: Pages,
    members: usize,
    address: String,
    export: Option<String>,
    can_write: bool,
}

/// What the address asks for.
struct Asked {
    list: Chosen,
    day: Day,
    first: Day,
    last: Day,
}

impl Asked {
    /// Memberships that end are looked for as far ahead as the garden proposes renewals.
    fn of(query: &Form, today: Day, settings: &Settings) -> Self {
        let day = |name: &str, otherwise: Day| query.value(name).parse().unwrap_or(otherwise);
        Self {
            list: Chosen::from_code(query.value("liste")).unwrap_or(Chosen::Valid),
            day: day("jour", today),
            first: day("du", today),
            last: day("au", today.plus_days(settings.renewal_notice_days())),
        }
    }

    fn wanted(&self) -> Wanted {
        match self.list {
            Chosen::Valid => Wanted::ValidOn(self.day),
            Chosen::Unpaid => Wanted::UnpaidOn(self.day),
            Chosen::Expired => Wanted::ExpiredOn(self.day),
            Chosen::Exempt => Wanted::ExemptOn(self.day),
            Chosen::Ending => Wanted::Ending(self.first, self.last),
            Chosen::Supporters => Wanted::SupportersOn(self.day),
        }
    }
}

pub(super) async fn show(mut visit: Visit<MembershipsRead>) -> Outcome {
    let mut filters = visit.request.query.clone();
    let settings = network::store::settings(&mut visit.tx).await?;
    let asked = Asked::of(&filters, visit.today(), &settings);
    let rows = records::list(&mut visit.tx, asked.wanted()).await?;
    let members = count_on(&mut visit.tx, asked.day).await?;
    filters.set("jour", asked.day.to_string());
    filters.set("du", asked.first.to_string());
    filters.set("au", asked.last.to_string());
    filters.set("liste", asked.list.code());
    let pages = Pages::of(&filters, i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let w = visit.words;
    let may_export = visit.who.can(Right::ExportData);
    let page = Page {
        frame: visit.frame(Area::Staff, "membership-title"),
        w,
        lists: Chosen::ALL
            .iter()
            .map(|one| (one.code(), word(w, *one)))
            .collect(),
        day: asked.day,
        total: rows.iter().map(|row| row.fee_cents).sum(),
        rows: pages.cut(rows),
        pages,
        members,
        address: address("/adhesions", &filters, &FILTERS),
        export: may_export.then(|| address("/adhesions.xlsx", &filters, &FILTERS)),
        can_write: visit.who.can(Right::MembershipsWrite),
        filters,
    };
    visit.page(&page)
}

fn word(w: Words, list: Chosen) -> String {
    w.say(&format!("membership-list-{}", list.code()))
        .into_owned()
}

/// The count the network asks for: one per customer, paid or exempt. Rule A-4.
pub(crate) async fn count_on(tx: &mut GardenTx, day: Day) -> Result<usize, DbError> {
    let valid = records::list(tx, Wanted::ValidOn(day)).await?;
    let facts = valid.iter();
    let facts = facts.filter_map(|line| Some((line.customer_id, line.membership()?)));
    Ok(network_count(facts, day))
}

/// Where a membership stands on a day.
pub(super) fn standing(line: &MembershipLine, day: Day) -> Notion {
    match (line.cancelled_on, line.is_exempt || line.paid_on.is_some()) {
        (Some(_), _) => Notion::CANCELLED,
        (None, _) if line.ends_on < day => Notion::EXPIRED,
        (None, true) => Notion::UP_TO_DATE,
        (None, false) => Notion::TO_RENEW,
    }
}

pub(super) async fn export(mut visit: Visit<MembershipsRead>) -> Outcome {
    if !visit.who.can(Right::ExportData) {
        return Err(Failure::NotAllowed);
    }
    let settings = network::store::settings(&mut visit.tx).await?;
    let asked = Asked::of(&visit.request.query, visit.today(), &settings);
    let rows = records::list(&mut visit.tx, asked.wanted()).await?;
    let w = visit.words;
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("membership-title"))
        .column(word("customers-number"), Kind::Text)
        .column(word("customers-name"), Kind::Text)
        .column(word("membership-label"), Kind::Text)
        .column(word("membership-starts-on"), Kind::Day)
        .column(word("membership-ends-on"), Kind::Day)
        .column(word("membership-fee"), Kind::Money)
        .column(word("membership-paid-on"), Kind::Day)
        .rows(rows.into_iter().map(cells))
        .totals(word("ui-total"));
    spreadsheet(visit, &sheet)
}

fn cells(row: MembershipLine) -> Vec<Cell> {
    vec![
        row.number.to_string().into(),
        row.name.into(),
        row.label.into(),
        row.starts_on.into(),
        row.ends_on.into(),
        row.fee_cents.into(),
        row.paid_on.into(),
    ]
}
