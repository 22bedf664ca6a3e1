//! A person asks for a link by e-mail, the plain way in; a password or a passkey serve as well.

use askama::Template;
use domain::people::sign_in::{LINK_LIFE_SECONDS, SessionKind};
use platform::form::{Form, encode};
use platform::{mail, token};
use values::Email;

use super::session::{home, local_path};
use super::store::sign_in::{self, KnownPerson, NewLink};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::Anyone;
use crate::layout::mail::Message;
use crate::layout::{Area, Frame};
use crate::visit::{Visit, see_other};
use crate::words::{Lang, Words};

const PATH: &str = "/connexion";
const LINK_MINUTES: i64 = LINK_LIFE_SECONDS / 60;

#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    next: String,
    /// Whether a link was just asked for.
    is_sent: bool,
    demo: bool,
    minutes: i64,
}

pub(super) async fn show(visit: Visit<Anyone>) -> Outcome {
    let next = visit.request.query.value("suite").to_owned();
    let is_seen = visit.who.seeing_as.is_some();
    if visit.who.person.is_some() && !is_seen {
        let kind = if visit.who.is_staff() {
            SessionKind::Staff
        } else {
            SessionKind::Member
        };
        let home = home(kind, &visit.face);
        return Ok(see_other(local_path(&next).unwrap_or(home)));
    }
    let page = page(&visit, Form::default(), &next);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<Anyone>) -> Outcome {
    let mut form = visit.form();
    let next = form.value("suite").to_owned();
    let Some(email) = Reader::new(&mut form, visit.words).value::<Email>("email") else {
        let page = page(&visit, form, &next);
        return visit.refuse(&page);
    };
    let limits = &visit.app.limits;
    if !limits.allow_letter(visit.request.peer, email.as_str()) {
        return Err(Failure::TooMany);
    }
    // The same answer whether the address is known or not: nobody learns who is a member.
    if let Some(person) = sign_in::find_by_email(&mut visit.tx, email.as_str()).await? {
        send(&mut visit, &person, email, &next).await?;
    }
    let to = format!("{PATH}?envoye=1&suite={}", encode(&next));
    visit.lead(&to).await
}

async fn send(
    visit: &mut Visit<Anyone>,
    person: &KnownPerson,
    email: Email,
    next: &str,
) -> Result<(), Failure> {
    let secret = token::fresh();
    let link = NewLink {
        token_hash: &token::digest(&secret),
        person: person.id,
        next_path: local_path(next).unwrap_or(""),
        expires_at: visit.now().plus_seconds(LINK_LIFE_SECONDS),
    };
    sign_in::insert_link(&mut visit.tx, link).await?;
    let words = Words::new(Lang::from_code(&person.language).unwrap_or_default());
    let site = visit.face.site();
    let subject = words.say1("people-link-subject", "garden", &site.name);
    let letter = Message::new(words, site, "sign_in", subject)
        .paragraph(words.say1("people-link-text", "minutes", LINK_MINUTES))
        .link(
            words.say("people-link-action"),
            visit.address(&format!("{PATH}/{secret}")),
        )
        .paragraph(words.say("people-link-not-asked"))
        .to(email, None)?;
    mail::enqueue(&mut visit.tx, &letter).await?;
    Ok(())
}

/// The page, with what was typed.
pub(super) fn page(visit: &Visit<Anyone>, form: Form, next: &str) -> Page {
    let mut frame = visit.frame(Area::Public, "people-sign-in-title");
    frame.modules.push("passkey.js");
    Page {
        frame,
        w: visit.words,
        form,
        next: next.to_owned(),
        is_sent: visit.request.query.value("envoye") == "1",
        demo: visit.app.config.demo,
        minutes: LINK_MINUTES,
    }
}
