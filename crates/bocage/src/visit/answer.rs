//! The answers an act can give: a page, the same page with its refusals, a file, or a way on.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Response};
use platform::form::encode;

use super::Visit;
use crate::failure::Outcome;
use crate::layout::Tone;

pub use crate::layout::Notice;

/// The cookie that carries a message over a redirection, for half a minute.
pub(super) const NOTICE_COOKIE: &str = "bocage_notice";

impl<R> Visit<R> {
    /// The page.
    pub fn page(self, page: &impl Template) -> Outcome {
        self.render(StatusCode::OK, page)
    }

    /// The page, after keeping what was written on the way to it (a reading that is logged).
    pub async fn keep_and_page(self, page: &impl Template) -> Outcome {
        let html = page.render()?;
        self.tx.commit().await?;
        Ok(Html(html).into_response())
    }

    /// The page again, with sentences beside the fields refused; nothing was written.
    pub fn refuse(self, page: &impl Template) -> Outcome {
        self.render(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// Keeps what was written and leads on, with a message (a key of the words).
    pub async fn done(self, to: &str, notice_key: &str) -> Outcome {
        let text = self.words.say(notice_key).into_owned();
        self.done_saying(to, Tone::Good, &text).await
    }

    /// Keeps what was written and leads on, with a message already written.
    pub async fn done_saying(self, to: &str, tone: Tone, text: &str) -> Outcome {
        self.tx.commit().await?;
        let mut answer = see_other(to);
        let cookie = format!(
            "{NOTICE_COOKIE}={}.{}; Path=/; Max-Age=30; HttpOnly; SameSite=Lax",
            tone.name(),
            encode(text)
        );
        add_cookie(&mut answer, &cookie);
        Ok(answer)
    }

    /// Keeps what was written and leads on without a word.
    pub async fn lead(self, to: &str) -> Outcome {
        self.tx.commit().await?;
        Ok(see_other(to))
    }

    /// A file to keep or print; `name` is its name on the person's machine.
    pub fn file(self, name: &str, kind: &'static str, bytes: Vec<u8>) -> Outcome {
        Ok(file_answer(name, kind, bytes))
    }

    fn render(self, status: StatusCode, page: &impl Template) -> Outcome {
        let had_notice = self.request.cookie(NOTICE_COOKIE).is_some();
        let statements = self.tx.statements();
        let mut answer = (status, Html(page.render()?)).into_response();
        if had_notice {
            add_cookie(&mut answer, &format!("{NOTICE_COOKIE}=; Path=/; Max-Age=0"));
        }
        if self.app.config.demo {
            answer
                .headers_mut()
                .insert("x-statements", HeaderValue::from(statements));
        }
        Ok(answer)
    }
}

/// Leads the browser to another page of this garden (303).
pub fn see_other(to: &str) -> Response {
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

/// Adds a cookie to an answer.
pub fn add_cookie(answer: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// A file as an answer.
pub fn file_answer(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let disposition = format!("inline; filename*=UTF-8''{}", encode(name));
    let disposition =
        HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("inline"));
    (
        [
            (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        bytes,
    )
        .into_response()
}
