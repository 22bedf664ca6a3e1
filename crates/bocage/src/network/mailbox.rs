//! In the demonstration, everybody reads the letters the garden wrote, as text and as they look:
//! none really leaves.

use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse as _};
use platform::mail::{self, StoredMail};
use platform::server;
use values::ids::MailId;

use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

const LATEST: i64 = 30;
/// A letter carries its own styles, as letters must; it runs and fetches nothing, and is shown
/// inside our own pages only.
const LETTER_CSP: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; \
    frame-ancestors 'self'";

#[derive(Template)]
#[template(path = "network/mailbox.html")]
struct Page {
    frame: Frame,
    w: Words,
    letters: Vec<StoredMail>,
}

#[derive(Template)]
#[template(path = "network/letter.html")]
struct LetterPage {
    frame: Frame,
    w: Words,
    letter: StoredMail,
}

impl LetterPage {
    /// The lines of the letter, and whether each is an address to follow.
    fn lines(&self) -> Vec<(&str, bool)> {
        let lines = self.letter.text_body.lines();
        lines
            .map(|line| {
                (
                    line,
                    line.starts_with("http://") || line.starts_with("https://"),
                )
            })
            .collect()
    }
}

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    if !visit.app.config.demo {
        return Err(Failure::NotFound);
    }
    let page = Page {
        letters: mail::list_latest(&mut visit.tx, LATEST).await?,
        frame: visit.frame(Area::Public, "network-mailbox-title"),
        w: visit.words,
    };
    visit.page(&page)
}

async fn letter(visit: &mut Visit<Anyone>) -> Result<StoredMail, Failure> {
    let id: MailId = visit.param("id")?;
    if !visit.app.config.demo {
        return Err(Failure::NotFound);
    }
    let letter = mail::find(&mut visit.tx, id).await?;
    letter.ok_or(Failure::NotFound)
}

/// The letter as text, whose links can be followed, then as it looks, in a frame of its own.
pub(super) async fn show_letter(mut visit: Visit<Anyone>) -> Outcome {
    let letter = letter(&mut visit).await?;
    let page = LetterPage {
        frame: visit.titled(Area::Public, letter.subject.clone()),
        w: visit.words,
        letter,
    };
    let mut answer = visit.page(&page)?;
    let csp = format!("{}; frame-src 'self'", server::CSP);
    if let Ok(csp) = HeaderValue::from_str(&csp) {
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, csp);
    }
    Ok(answer)
}

/// The letter as its reader sees it, shut in by its own policy.
pub(super) async fn show_as_sent(mut visit: Visit<Anyone>) -> Outcome {
    let letter = letter(&mut visit).await?;
    let mut answer = Html(letter.html_body).into_response();
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(LETTER_CSP),
    );
    headers.insert(
        header::X_FRAME_OPTIONS,
        HeaderValue::from_static("SAMEORIGIN"),
    );
    Ok(answer)
}
