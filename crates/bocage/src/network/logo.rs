//! Staff give the garden its logo, a small PNG or SVG, or take it away; every page shows it.

use axum::http::{HeaderValue, header};
use platform::multipart;

use super::garden_file::{self, PATH, note};
use super::store::file;
use crate::failure::{Failure, Outcome};
use crate::guard::{Anyone, SettingsWrite};
use crate::visit::{Visit, file_answer};

const LARGEST: usize = 200_000;
const PNG: &str = "image/png";
const SVG: &str = "image/svg+xml";
/// A drawing has no script, no page inside it and no entity.
const UNWANTED: [&str; 4] = ["<script", "<foreignobject", "<!entity", "javascript:"];

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
    match check(sent.unwrap_or_default()) {
        Ok((kind, bytes)) => {
            file::update_logo(&mut visit.tx, Some((kind, bytes))).await?;
            note(&mut visit, "history-logo-changed", Vec::new()).await?;
            visit.done(PATH, "ui-saved").await
        }
        Err(key) => {
            let row = file::find(&mut visit.tx).await?;
            let mut form = garden_file::filled(&row, visit.today());
            form.refuse("logo", visit.words.say(key));
            let (visit, page) = garden_file::page(visit, form).await?;
            visit.refuse(&page)
        }
    }
}

/// Takes the logo away: the drawing made from the garden's name comes back.
pub(super) async fn remove(mut visit: Visit<SettingsWrite>) -> Outcome {
    if !visit.face.has_logo {
        return visit.done(PATH, "network-nothing-changed").await;
    }
    file::update_logo(&mut visit.tx, None).await?;
    note(&mut visit, "history-logo-removed", Vec::new()).await?;
    visit.done(PATH, "ui-saved").await
}

/// The picture with its kind, or the key of what to do instead.
fn check(bytes: Vec<u8>) -> Result<(&'static str, Vec<u8>), &'static str> {
    if bytes.is_empty() {
        return Err("network-logo-missing");
    }
    if bytes.len() > LARGEST {
        return Err("network-logo-too-large");
    }
    let kind = kind_of(&bytes).ok_or("network-logo-refused")?;
    Ok((kind, bytes))
}

/// What the bytes are, by what they begin with and not by what the browser says.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PNG);
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text
        .trim_start_matches('\u{feff}')
        .trim_start()
        .to_lowercase();
    let begins = ["<svg", "<?xml", "<!--"]
        .iter()
        .any(|start| text.starts_with(start));
    let is_plain = !UNWANTED.iter().any(|unwanted| text.contains(unwanted));
    (begins && text.contains("<svg") && is_plain).then_some(SVG)
}
