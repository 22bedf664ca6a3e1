//! A visitor who said yes is thanked, and reads what their letter says. The page is the same
//! whether their address was known or not.

use askama::Template;

use super::answers::Shelf;
use super::case::Case;
use super::path::Walker;
use super::recap::facts;
use super::words::days_in_words;
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::layout::{Area, Frame, Tone};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "subscriptions/sign_up/thanks.html")]
struct Page {
    frame: Frame,
    w: Words,
    facts: Vec<(String, String)>,
    dates: Option<(usize, String)>,
}

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    let w = visit.words;
    let shelf = Shelf::load(&mut visit.tx, Walker::Visitor).await?;
    let mut form = visit.request.query.clone();
    let hash = super::password_hash(&mut visit, &form).await?;
    let frame = visit.frame(Area::Public, "subscriptions-thanks-title");
    let page = match Case::read(&shelf, &mut form, hash.as_deref(), w) {
        Ok(case) => {
            let dates = shelf.dates(&case.basket, &case.when, case.stop);
            let first: Vec<values::Day> = dates.iter().take(3).map(|date| date.day).collect();
            Page {
                frame,
                w,
                facts: facts(w, &case, &platform::form::Form::default()),
                dates: Some((dates.len(), days_in_words(w, &first))),
            }
        }
        Err(_) => Page {
            frame,
            w,
            facts: Vec::new(),
            dates: None,
        },
    };
    visit.page(&page)
}
