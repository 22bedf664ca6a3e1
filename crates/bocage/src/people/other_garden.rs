//! A person known in several gardens goes from one to the other without signing in again: a
//! ticket of one minute, used once, by a button of the page where they arrive.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header;
use platform::db::Access;
use platform::token;
use values::Slug;

use super::session::{self, Way};
use super::store::accounts::{self, Ticket};
use super::store::sign_in;
use crate::failure::{Failure, Outcome};
use crate::guard::{Anyone, SignedIn};
use crate::layout::{Area, Frame};
use crate::visit::{Visit, see_other};
use crate::words::Words;

const TICKET_SECONDS: i64 = 60;

#[derive(Template)]
#[template(path = "people/other_garden.html")]
struct Page {
    frame: Frame,
    w: Words,
    token: String,
}

/// Leaves for another garden where the account is known.
pub(super) async fn leave(visit: Visit<SignedIn>) -> Outcome {
    let garden: Slug = visit.param("slug")?;
    let account = visit.who.account.ok_or(Failure::NotFound)?;
    let mut network = visit.network(Access::Write).await?;
    let known = accounts::list_gardens(&mut network, account).await?;
    if known.iter().all(|known| known.slug != garden.as_str()) {
        return Err(Failure::NotFound);
    }
    let secret = token::fresh();
    let ticket = Ticket {
        token_hash: &token::digest(&secret),
        account,
        garden: &garden,
        expires_at: visit.now().plus_seconds(TICKET_SECONDS),
    };
    accounts::insert_ticket(&mut network, ticket).await?;
    network.commit().await?;
    let address = visit.app.directory.address_of(&visit.app.config, &garden);
    let mut answer = see_other(&format!("{address}/arrivee/{secret}"));
    answer.headers_mut().insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    Ok(answer)
}

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    let token: String = visit.param("token")?;
    let page = Page {
        frame: visit.frame(Area::Public, "people-arrival-title"),
        w: visit.words,
        token,
    };
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<Anyone>) -> Outcome {
    let token: String = visit.param("token")?;
    let garden = visit.tx.garden().clone();
    let mut network = visit.network(Access::Write).await?;
    let email = accounts::take_ticket(&mut network, &token::digest(&token), &garden).await?;
    network.commit().await?;
    if let Some(email) = email
        && let Some(person) = sign_in::find_by_email(&mut visit.tx, &email).await?
    {
        return session::open(visit, &person, Way::Ticket, "").await;
    }
    Ok(see_other("/connexion"))
}
