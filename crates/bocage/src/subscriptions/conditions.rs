//! Staff write the conditions that whoever subscribes reads and accepts, or where they are
//! (ORD-1).

use askama::Template;
use domain::people::rights::Right;
use platform::form::Form;

use super::store::conditions;
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{SubscriptionsRead, SubscriptionsWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Change, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/abonnements/conditions";

#[derive(Template)]
#[template(path = "subscriptions/conditions.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    can_write: bool,
}

pub(super) async fn show(mut visit: Visit<SubscriptionsRead>) -> Outcome {
    let text = text(&mut visit).await?;
    let page = page(&visit, Form::filled([("text", text)]));
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SubscriptionsWrite>) -> Outcome {
    let before = text(&mut visit).await?;
    let mut form = visit.form();
    let Some(after) = Reader::new(&mut form, visit.words).text("text") else {
        let page = page(&visit, form);
        return visit.refuse(&page);
    };
    if before != after {
        conditions::insert(&mut visit.tx, &after).await?;
        let entry = Entry {
            screen: PATH,
            subject: "setting",
            subject_id: 0,
            customer: None,
            act: "history-conditions-changed",
            changes: vec![Change {
                field: "subscriptions-conditions-title".to_owned(),
                before,
                after,
            }],
        };
        history::note(&mut visit.tx, &entry).await?;
    }
    visit.done(PATH, "ui-saved").await
}

async fn text<R>(visit: &mut Visit<R>) -> Result<String, Failure> {
    let latest = conditions::find(&mut visit.tx).await?;
    Ok(latest.map_or(String::new(), |latest| latest.text))
}

fn page<R>(visit: &Visit<R>, form: Form) -> Page {
    Page {
        frame: visit.frame(Area::Staff, "subscriptions-conditions-title"),
        w: visit.words,
        can_write: visit.who.can(Right::SubscriptionsWrite),
        form,
    }
}
