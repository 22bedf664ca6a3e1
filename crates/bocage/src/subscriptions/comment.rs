//! Staff write a comment beside a subscription.

use values::ids::SubscriptionId;

use super::{path_of, show, store};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::SubscriptionsWrite;
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;

pub(super) async fn submit(mut visit: Visit<SubscriptionsWrite>) -> Outcome {
    let id: SubscriptionId = visit.param("id")?;
    let row = store::find(&mut visit.tx, id).await?;
    let row = row.ok_or(Failure::NotFound)?;
    let mut form = visit.form();
    let Some(comment) = Reader::new(&mut form, visit.words).text("comment") else {
        return show::refuse(visit, form).await;
    };
    if form.value("version") != row.version.to_string() {
        let sentence = visit
            .words
            .say1("subscriptions-comment-changed", "comment", &row.comment);
        form.refuse("comment", sentence);
        return show::refuse(visit, form).await;
    }
    store::update_comment(&mut visit.tx, id, row.version, &comment).await?;
    let entry = Entry {
        screen: &visit.request.path,
        subject: "subscription",
        subject_id: id.get(),
        customer: Some(row.customer_id),
        act: "history-subscription-comment",
        changes: vec![Change {
            field: "subscriptions-comment".to_owned(),
            before: row.comment,
            after: comment,
        }],
    };
    history::note(&mut visit.tx, &entry).await?;
    visit.done(&path_of(id), "ui-saved").await
}
