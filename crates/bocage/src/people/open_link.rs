//! A person opens the link of their letter, then presses the button that signs them in: programs
//! that look at links before people do use none up.

use askama::Template;
use platform::token;

use super::session::{self, Way};
use super::store::sign_in;
use crate::failure::Outcome;
use crate::guard::Anyone;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "people/open_link.html")]
struct Page {
    frame: Frame,
    w: Words,
    /// Whether the link still opens.
    opens: bool,
    token: String,
}

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    let token: String = visit.param("token")?;
    let opens = sign_in::link_opens(&mut visit.tx, &token::digest(&token)).await?;
    let page = page(&visit, token, opens.then_some(()));
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<Anyone>) -> Outcome {
    let token: String = visit.param("token")?;
    if let Some((person, next)) = sign_in::take_link(&mut visit.tx, &token::digest(&token)).await?
        && let Some(person) = sign_in::find_by_id(&mut visit.tx, person).await?
    {
        return session::open(visit, &person, Way::Link, &next).await;
    }
    let page = page(&visit, token, None);
    visit.refuse(&page)
}

fn page(visit: &Visit<Anyone>, token: String, opens: Option<()>) -> Page {
    let title = match opens {
        Some(()) => "people-open-link-title",
        None => "people-link-ended-title",
    };
    Page {
        frame: visit.frame(Area::Public, title),
        w: visit.words,
        opens: opens.is_some(),
        token,
    }
}
