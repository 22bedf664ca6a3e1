//! Staff mark a membership as paid, or cancel it with a reason (MEM-4).

use domain::catalogue::PaymentKind;
use platform::form::Form;
use values::ids::{CustomerId, MembershipId};

use super::add::payment_word;
use super::store::records;
use super::{add, note};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::MembershipsWrite;
use crate::people::history::Change;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<MembershipsWrite>) -> Outcome {
    let (id, customer) = find(&mut visit).await?;
    let today = visit.today();
    let field = field("payment", id);
    let mut form = visit.form();
    let Some(kind) = Reader::new(&mut form, visit.words).choice::<PaymentKind>(&field) else {
        return refuse(visit, customer, form).await;
    };
    if !records::update_paid(&mut visit.tx, id, kind, today).await? {
        form.refuse("records", visit.words.say("membership-settled-already"));
        return refuse(visit, customer, form).await;
    }
    let change = Change {
        field: "membership-payment".to_owned(),
        before: String::new(),
        after: payment_word(visit.words, kind),
    };
    let told = ("history-membership-paid", vec![change]);
    note(&mut visit, ("membership", id.get()), Some(customer), told).await?;
    visit.done(&address(customer), "membership-paid").await
}

pub(super) async fn submit_cancel(mut visit: Visit<MembershipsWrite>) -> Outcome {
    let (id, customer) = find(&mut visit).await?;
    let field = field("reason", id);
    let mut form = visit.form();
    if form.value(&field).is_empty() {
        form.refuse(&field, visit.words.say("membership-reason-needed"));
    }
    let Some(reason) = Reader::new(&mut form, visit.words).line(&field) else {
        return refuse(visit, customer, form).await;
    };
    let today = visit.today();
    if !records::update_cancelled(&mut visit.tx, id, today).await? {
        form.refuse("records", visit.words.say("membership-settled-already"));
        return refuse(visit, customer, form).await;
    }
    let change = Change {
        field: "membership-reason".to_owned(),
        before: String::new(),
        after: reason,
    };
    let told = ("history-membership-cancelled", vec![change]);
    note(&mut visit, ("membership", id.get()), Some(customer), told).await?;
    visit.done(&address(customer), "membership-cancelled").await
}

async fn find(visit: &mut Visit<MembershipsWrite>) -> Result<(MembershipId, CustomerId), Failure> {
    let id: MembershipId = visit.param("id")?;
    let found = records::find(&mut visit.tx, id).await?;
    let (customer, _, _) = found.ok_or(Failure::NotFound)?;
    Ok((id, customer))
}

fn address(customer: CustomerId) -> String {
    format!("/clients/{customer}/adhesions")
}

/// The name of a field of one membership among those of the page.
pub(super) fn field(name: &str, id: MembershipId) -> String {
    format!("{name}-{id}")
}

async fn refuse(
    mut visit: Visit<MembershipsWrite>,
    customer: CustomerId,
    mut form: Form,
) -> Outcome {
    visit.undo().await?;
    form.set("day", visit.today().to_string());
    let (visit, page) = add::page(visit, customer, form).await?;
    visit.refuse(&page)
}
