//! Staff give the garden its logo, a small PNG or SVG; every page shows it.

use axum::http::{HeaderValue, header};
use platform::form::Form;
use platform::multipart;

use super::garden_file::{self, PATH, note};
use super::store::file;
use crate::failure::{Failure, Outcome};
use crate::guard::{Anyone, SettingsWrite};
use crate::visit::{Visit, file_answer};

const LARGEST: usize = 200_000;
const PNG: &str = "image/png";
const SVG: &str = "image/svg+xml";

/// The logo itself. An SVG opened alone runs nothing: its own policy shuts it in.
pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    let logo = file::find_logo(&mut visit.tx).await?;
    let (bytes, kind) = logo.ok_or(Failure::NotFound)?;
    let (name, kind) = match kind.as_str() {
        SVG => ("logo.svg", SVG),
        _ => ("logo.png", PNG),
    };
    let mut answer = file_answer(name, kind, bytes);
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=300"),
    );
    Ok(answer)
}

pub(super) async fn submit(mut visit: Visit<SettingsWrite>) -> Outcome {
    let kind = visit.request.header(header::CONTENT_TYPE).to_owned();
    let sent = multipart::find(&kind, &visit.request.body, "logo");
    let bytes = sent.unwrap_or_default();
    match kind_of(&bytes) {
        Some(kind) if bytes.len() <= LARGEST => {
            file::update_logo(&mut visit.tx, kind, bytes).await?;
            note(&mut visit, "history-logo-changed", Vec::new()).await?;
            visit.done(PATH, "ui-saved").await
        }
        Some(_) | None => {
            let row = file::find(&mut visit.tx).await?;
            let mut values = row.fields();
            values.push(("version", row.version.to_string()));
            let mut form = Form::filled(values);
            form.refuse("logo", visit.words.say("network-logo-refused"));
            let (visit, page) = garden_file::page(visit, form).await?;
            visit.refuse(&page)
        }
    }
}

/// What the bytes are, by what they begin with and not by what the browser says.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PNG);
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start();
    let begins = text.starts_with("<svg") || text.starts_with("<?xml");
    (begins && text.contains("<svg") && !text.contains("<script")).then_some(SVG)
}
