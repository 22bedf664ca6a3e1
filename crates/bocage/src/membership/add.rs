//! Staff see a customer's memberships and add one: its dates and fee are shown before it is
//! recorded (MEM-2, MEM-4).

use askama::Template;
use domain::catalogue::PaymentKind;
use domain::membership::{Joining, Membership, MembershipRules, join, renewal};
use domain::network::Settings;
use domain::people::rights::Right;
use platform::form::Form;
use values::ids::{CustomerId, MembershipTypeId};
use values::{Coded as _, Day, Period};

use super::list::standing;
use super::note;
use super::settle;
use super::store::records::{self, MembershipLine, NewRecord, Wanted};
use super::store::types::{self, TypeLine};
use crate::customers::store::file;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{MembershipsRead, MembershipsWrite};
use crate::layout::{Area, Frame, Notion};
use crate::network::store::settings;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "membership/add.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    customer: CustomerId,
    today: Day,
    records: Vec<MembershipLine>,
    types: Vec<(String, String)>,
    payments: Vec<(String, String)>,
    /// What would be recorded, once a type and a day are chosen.
    proposed: Option<Joining>,
    can_write: bool,
}

impl Page {
    fn would_be(&self, joining: &Joining) -> String {
        let w = self.w;
        let period = joining.period;
        let places = [
            ("first", w.date(period.first()).into()),
            ("last", w.date(period.last()).into()),
            ("fee", w.money(joining.fee).into()),
        ];
        w.say_with("membership-would-be", places).into_owned()
    }

    fn standing(&self, line: &MembershipLine) -> Notion {
        standing(line, self.today)
    }
}

pub(super) async fn show(visit: Visit<MembershipsRead>) -> Outcome {
    let customer = visit.param("id")?;
    let (visit, page) = page(visit, customer, Form::default()).await?;
    visit.page(&page)
}

/// The day on which one would join: right after the last membership, however long before staff
/// record it. Rule MEM-3.
fn proposed_day(records: &[MembershipLine], settings: &Settings, today: Day) -> Day {
    let known: Vec<Membership> = records
        .iter()
        .filter_map(MembershipLine::membership)
        .collect();
    let rules = MembershipRules::from(settings);
    renewal(&known, rules, i64::MAX, today).map_or(today, Period::first)
}

/// Asked first what would be recorded, then to record it.
pub(super) async fn submit(mut visit: Visit<MembershipsWrite>) -> Outcome {
    let customer: CustomerId = visit.param("id")?;
    let mut form = visit.form();
    let types = types::list(&mut visit.tx).await?;
    let settings = settings(&mut visit.tx).await?;
    let Some((kind, day, payment)) = read(&mut form, visit.words, &types) else {
        let (visit, page) = page(visit, customer, form).await?;
        return visit.refuse(&page);
    };
    let joining = join(MembershipRules::from(&settings), kind.fee_cents, day);
    if form.value("do") != "record" {
        let (visit, page) = page(visit, customer, form).await?;
        let proposed = Some(joining);
        return visit.page(&Page { proposed, ..page });
    }
    let known = records::list(&mut visit.tx, Wanted::Of(customer)).await?;
    if known.iter().any(|line| line.is_same(kind, joining.period)) {
        form.refuse("day", visit.words.say("membership-already"));
        let (visit, page) = page(visit, customer, form).await?;
        return visit.refuse(&page);
    }
    let is_exempt = form.is_checked("is_exempt", "1");
    let is_paid = form.is_checked("is_paid", "1") && !is_exempt;
    let new = NewRecord {
        customer,
        kind: kind.id,
        period: joining.period,
        fee: joining.fee,
        is_exempt,
        payment_kind: payment,
        paid_on: is_paid.then_some(visit.today()),
    };
    let id = records::insert(&mut visit.tx, &new).await?;
    let told = ("history-membership-added", Vec::new());
    note(&mut visit, ("membership", id.get()), Some(customer), told).await?;
    let address = format!("/clients/{customer}/adhesions");
    visit.done(&address, "membership-added").await
}

fn read<'types>(
    form: &mut Form,
    words: Words,
    types: &'types [TypeLine],
) -> Option<(&'types TypeLine, Day, Option<PaymentKind>)> {
    let payment = PaymentKind::from_code(form.value("payment"));
    let is_paid = form.is_checked("is_paid", "1");
    let is_needed = is_paid || !form.value("payment").is_empty();
    let mut read = Reader::new(form, words);
    let id = read.value::<MembershipTypeId>("type");
    let day = read.value::<Day>("day");
    if is_needed && payment.is_none() {
        read.refuse("payment", "error-choice");
    }
    let kind = types.iter().find(|one| Some(one.id) == id);
    if id.is_some() && kind.is_none() {
        read.refuse("type", "error-choice");
    }
    Some((kind?, day?, payment)).filter(|_| !form.has_errors())
}

/// The memberships of a customer and the form to add one.
pub(super) async fn page<R>(
    mut visit: Visit<R>,
    customer: CustomerId,
    mut form: Form,
) -> Result<(Visit<R>, Page), Failure> {
    let found = file::find(&mut visit.tx, customer).await?;
    let name = found.ok_or(Failure::NotFound)?.name;
    let records = records::list(&mut visit.tx, Wanted::Of(customer)).await?;
    let types = types::list(&mut visit.tx).await?;
    if form.value("day").is_empty() && !form.has_errors() {
        let settings = settings(&mut visit.tx).await?;
        let day = proposed_day(&records, &settings, visit.today());
        form.set("day", day.to_string());
    }
    let w = visit.words;
    let page = Page {
        frame: visit.titled(Area::Staff, name),
        w,
        form,
        customer,
        today: visit.today(),
        records,
        types: types
            .into_iter()
            .map(|one| {
                (
                    one.id.to_string(),
                    format!("{}, {}", one.label, w.money(one.fee_cents)),
                )
            })
            .collect(),
        payments: payments(w),
        proposed: None,
        can_write: visit.who.can(Right::MembershipsWrite),
    };
    Ok((visit, page))
}

fn payments(w: Words) -> Vec<(String, String)> {
    let kinds = PaymentKind::ALL.iter();
    kinds
        .map(|kind| (kind.code().to_owned(), payment_word(w, *kind)))
        .collect()
}

/// The word of a way of paying.
pub(super) fn payment_word(w: Words, kind: PaymentKind) -> String {
    w.say(&format!("catalogue-payment-{}", kind.code()))
        .into_owned()
}
