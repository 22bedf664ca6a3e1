//! Staff mark a membership as paid, or cancel it with a reason (MEM-4).

use domain::catalogue::PaymentKind;
use values::Coded as _;
use values::ids::{CustomerId, MembershipId};

use super::note;
use super::store::records;
use crate::failure::{Failure, Outcome};
use crate::guard::MembershipsWrite;
use crate::layout::Tone;
use crate::people::history::Change;
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<MembershipsWrite>) -> Outcome {
    let (id, customer) = find(&mut visit).await?;
    let today = visit.today();
    let Some(kind) = PaymentKind::from_code(visit.form().value("payment")) else {
        return refuse(visit, customer, "error-choice").await;
    };
    if !records::update_paid(&mut visit.tx, id, kind, today).await? {
        return refuse(visit, customer, "membership-settled-already").await;
    }
    let change = Change {
        field: "membership-payment".to_owned(),
        before: String::new(),
        after: kind.code().to_owned(),
    };
    let told = ("history-membership-paid", vec![change]);
    note(&mut visit, ("membership", id.get()), Some(customer), told).await?;
    visit.done(&address(customer), "membership-paid").await
}

pub(super) async fn submit_cancel(mut visit: Visit<MembershipsWrite>) -> Outcome {
    let (id, customer) = find(&mut visit).await?;
    let reason = visit.form().value("reason").to_owned();
    if reason.is_empty() {
        return refuse(visit, customer, "membership-reason-needed").await;
    }
    let today = visit.today();
    if !records::update_cancelled(&mut visit.tx, id, today).await? {
        return refuse(visit, customer, "membership-settled-already").await;
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

async fn refuse(visit: Visit<MembershipsWrite>, customer: CustomerId, key: &str) -> Outcome {
    let text = visit.words.say(key);
    visit
        .done_saying(&address(customer), Tone::Warning, &text)
        .await
}
