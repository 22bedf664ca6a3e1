//! Staff see the subscriptions, filter and total them, and take the list away.

use askama::Template;
use domain::customers::Query as Search;
use domain::people::rights::Right;
use domain::subscriptions::SubscriptionState;
use paper::sheet::{Cell, Kind, Sheet};
use platform::form::Form;
use values::Coded as _;

use super::sign_up::answers::payment_word;
use super::sign_up::words::frequency_word;
use super::store::list::{self, Filter, ListLine, order_of};
use crate::failure::{Failure, Outcome};
use crate::guard::SubscriptionsRead;
use crate::layout::{Area, Frame, Notion};
use crate::lists::{Pages, ROWS, address, spreadsheet};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/abonnements";
const FILTERS: [&str; 6] = ["q", "product", "depot", "round", "state", "frequency"];
/// Every row, for the spreadsheet.
const ALL: i64 = 100_000;

#[derive(Template)]
#[template(path = "subscriptions/list.html")]
struct Page {
    frame: Frame,
    w: Words,
    query: Form,
    rows: Vec<Row>,
    pages: Pages,
    baskets: i64,
    selects: Vec<Select>,
    order: &'static str,
    /// Addresses of the list with its filters, up to what is still to be said.
    page_address: String,
    sort_address: String,
    export_address: String,
    can_export: bool,
}

struct Row {
    line: ListLine,
    frequency: String,
    state: Notion,
}

/// A filter with its choices.
struct Select {
    name: &'static str,
    label: String,
    options: Vec<(String, String)>,
}

pub(super) async fn show(mut visit: Visit<SubscriptionsRead>) -> Outcome {
    let query = visit.request.query.clone();
    let filter = filter(&query);
    let order = order_of(query.value("tri"));
    let (count, baskets) = list::count(&mut visit.tx, &filter).await?;
    let pages = Pages::of(&query, count);
    let cut = (ROWS, pages.offset());
    let lines = list::list(&mut visit.tx, &filter, order, cut).await?;
    let selects = selects(&mut visit).await?;
    let (w, today) = (visit.words, visit.today());
    let rows = lines.into_iter().map(|line| Row {
        frequency: frequency(w, &line, today),
        state: state(&line),
        line,
    });
    let page = Page {
        frame: visit.frame(Area::Staff, "subscriptions-title"),
        w,
        rows: rows.collect(),
        pages,
        baskets,
        selects,
        order: order.code(),
        page_address: format!(
            "{}tri={}&page=",
            address(PATH, &query, &FILTERS),
            order.code()
        ),
        sort_address: format!("{}tri=", address(PATH, &query, &FILTERS)),
        export_address: address("/abonnements.xlsx", &query, &FILTERS),
        can_export: visit.who.can(Right::ExportData),
        query,
    };
    visit.page(&page)
}

fn filter(query: &Form) -> Filter {
    let text = |name: &str| Some(query.value(name).to_owned()).filter(|text| !text.is_empty());
    Filter {
        search: Search::parse(query.value("q")).ok(),
        product: query.value("product").parse().ok(),
        depot: query.value("depot").parse().ok(),
        round: query.value("round").parse().ok(),
        state: text("state"),
        frequency: text("frequency"),
    }
}

fn frequency(w: Words, line: &ListLine, today: values::Day) -> String {
    let frequency = line.frequency.parse();
    frequency.map_or_else(
        |_| line.frequency.clone(),
        |frequency| frequency_word(w, &frequency, today),
    )
}

fn state(line: &ListLine) -> Notion {
    match SubscriptionState::from_stored(&line.state, line.state_on) {
        Some(SubscriptionState::Requested { .. }) => Notion::TO_CONFIRM,
        Some(SubscriptionState::Confirmed { .. }) => Notion::CONFIRMED,
        Some(SubscriptionState::Ended { .. }) => Notion::ENDED,
        Some(SubscriptionState::Cancelled { .. }) | None => Notion::CANCELLED,
    }
}

async fn selects(visit: &mut Visit<SubscriptionsRead>) -> Result<Vec<Select>, Failure> {
    let w = visit.words;
    let choices = list::list_choices(&mut visit.tx).await?;
    let stored = |name: &'static str, key: &str| Select {
        name,
        label: w.say(key).into_owned(),
        options: choices
            .iter()
            .filter(|(kind, _, _)| kind == name)
            .map(|(_, id, label)| (id.to_string(), label.clone()))
            .collect(),
    };
    let fixed = |name: &'static str, key: &str, options: &[(&str, &str)]| Select {
        name,
        label: w.say(key).into_owned(),
        options: options
            .iter()
            .map(|(code, key)| ((*code).to_owned(), w.say(key).into_owned()))
            .collect(),
    };
    Ok(vec![
        stored("product", "notion-product"),
        stored("depot", "notion-depot"),
        stored("round", "notion-round"),
        fixed(
            "state",
            "subscriptions-state",
            &[
                ("requested", "notion-to-confirm"),
                ("confirmed", "notion-confirmed"),
                ("ended", "notion-ended"),
                ("cancelled", "notion-cancelled"),
            ],
        ),
        fixed(
            "frequency",
            "subscriptions-fact-frequency",
            &[
                ("weekly", "subscriptions-frequency-weekly"),
                ("odd", "subscriptions-frequency-odd"),
                ("even", "subscriptions-frequency-even"),
                ("a:", "subscriptions-group-a"),
                ("b:", "subscriptions-group-b"),
                ("monthly", "subscriptions-monthly"),
            ],
        ),
    ])
}

pub(super) async fn export(mut visit: Visit<SubscriptionsRead>) -> Outcome {
    if !visit.who.can(Right::ExportData) {
        return Err(Failure::NotAllowed);
    }
    let query = visit.request.query.clone();
    let order = order_of(query.value("tri"));
    let lines = list::list(&mut visit.tx, &filter(&query), order, (ALL, 0)).await?;
    let (w, today) = (visit.words, visit.today());
    let word = |key: &str| w.say(key).into_owned();
    let sheet = Sheet::new(word("subscriptions-title"))
        .column(word("subscriptions-customer-number"), Kind::Text)
        .column(word("subscriptions-customer"), Kind::Text)
        .column(word("notion-offer"), Kind::Text)
        .column(word("subscriptions-quantity-short"), Kind::Number)
        .column(word("subscriptions-fact-frequency"), Kind::Text)
        .column(word("notion-round"), Kind::Text)
        .column(word("notion-depot"), Kind::Text)
        .column(word("subscriptions-from"), Kind::Day)
        .column(word("subscriptions-until"), Kind::Day)
        .column(word("subscriptions-state"), Kind::Text)
        .column(word("subscriptions-fact-payment"), Kind::Text)
        .rows(lines.into_iter().map(|line| cells(w, &line, today)))
        .totals(word("ui-total"));
    spreadsheet(visit, &sheet)
}

fn cells(w: Words, line: &ListLine, today: values::Day) -> Vec<Cell> {
    vec![
        line.customer_number.to_string().into(),
        line.customer_name.clone().into(),
        line.offer_label.clone().into(),
        line.quantity.into(),
        frequency(w, line, today).into(),
        line.round_code.clone().into(),
        line.depot_name.clone().into(),
        line.starts_on.into(),
        line.ends_on.into(),
        w.say(state(line).key).into_owned().into(),
        payment_word(w, line.payment_kind.0).into(),
    ]
}
