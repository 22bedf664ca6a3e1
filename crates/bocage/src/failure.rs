//! Why an act gave no page: each becomes an answer that says what to do.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use platform::db::DbError;

use crate::layout::{Area, Frame};
use crate::visit::{Manners, see_other};
use crate::words::Words;

/// What stops an act.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Nothing at this address, or nothing this person may know of.
    #[error("not found")]
    NotFound,
    /// The page of a module that the garden does not use (NET-4).
    #[error("module off")]
    ModuleOff,
    /// The person is signed in and may not do this.
    #[error("not allowed")]
    NotAllowed,
    /// Somebody must sign in first; where to come back afterwards.
    #[error("sign-in needed")]
    SignInNeeded {
        /// The path asked for.
        next: String,
    },
    /// The right asked for wants the second factor in this session.
    #[error("second factor needed")]
    SecondFactorNeeded {
        /// The path asked for.
        next: String,
    },
    /// Staff looking through a member's eyes tried to change something.
    #[error("read-only view")]
    ReadOnly,
    /// The request came from another site's page.
    #[error("foreign page")]
    ForeignPage,
    /// Too many tries.
    #[error("too many tries")]
    TooMany,
    /// Somebody else changed the same thing meanwhile (TRUST-6).
    #[error("changed meanwhile")]
    ChangedMeanwhile,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// A page could not be written.
    #[error("page: {0}")]
    Page(#[from] askama::Error),
    /// A document could not be made.
    #[error("document: {0}")]
    Document(String),
}

/// What an act answers.
pub type Outcome = Result<Response, Failure>;

/// The page that says what happened and what to do.
#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    frame: Frame,
    w: Words,
    text: String,
    drawing: &'static str,
}

/// Turns a failure into its answer, in the person's language.
pub fn answer(failure: Failure, manners: &Manners) -> Response {
    let (status, key) = match failure {
        Failure::SignInNeeded { next } => return see_other(&with_next("/connexion", &next)),
        Failure::SecondFactorNeeded { next } => {
            return see_other(&with_next("/second-facteur", &next));
        }
        Failure::NotFound | Failure::Database(DbError::NoRow | DbError::NoGarden(_)) => {
            (StatusCode::NOT_FOUND, "error-not-found")
        }
        Failure::ModuleOff => (StatusCode::NOT_FOUND, "error-module-off"),
        Failure::NotAllowed => (StatusCode::FORBIDDEN, "error-not-allowed"),
        Failure::ReadOnly => (StatusCode::FORBIDDEN, "error-read-only"),
        Failure::ForeignPage => (StatusCode::FORBIDDEN, "error-foreign-page"),
        Failure::TooMany => (StatusCode::TOO_MANY_REQUESTS, "error-too-many"),
        // What a form named went away between the page and the answer.
        Failure::ChangedMeanwhile | Failure::Database(DbError::Dangling(_)) => {
            (StatusCode::CONFLICT, "error-changed-meanwhile")
        }
        failure @ (Failure::Database(_) | Failure::Page(_) | Failure::Document(_)) => {
            tracing::error!(%failure, "an act failed");
            (StatusCode::INTERNAL_SERVER_ERROR, "error-broken")
        }
    };
    let w = manners.words;
    let frame = manners.frame(Area::Public, w.say(key).into_owned());
    let text = w.say(&format!("{key}-what-to-do")).into_owned();
    let drawing = drawing(status);
    match (FailurePage {
        frame,
        w,
        text,
        drawing,
    })
    .render()
    {
        Ok(page) => (status, Html(page)).into_response(),
        Err(_) => status.into_response(),
    }
}

fn drawing(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "signpost",
        StatusCode::FORBIDDEN => "gate",
        StatusCode::TOO_MANY_REQUESTS => "snail",
        _ => "can",
    }
}

fn with_next(path: &str, next: &str) -> String {
    format!("{path}?suite={}", platform::form::encode(next))
}
