//! Staff show what a depot looks like: a photo with a sentence for those who do not see it; the
//! public list and the depot's file show it (DEP-1).

use axum::http::{HeaderValue, header};
use domain::depots::is_on_public_map;
use domain::people::rights::Right;
use platform::form::{Form, without_controls};
use platform::multipart;
use values::ids::DepotId;

use super::show as file;
use super::store::{self, DepotFile, photos};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{Anyone, DepotsWrite};
use crate::visit::{Visit, file_answer};

/// Larger photos would cost people with a slow line too much; a phone can make them smaller.
const LARGEST: usize = 1_000_000;

/// The photo itself.
pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    let id: DepotId = visit.param("id")?;
    let depot = store::find(&mut visit.tx, id).await?;
    let depot = depot.ok_or(Failure::NotFound)?;
    let is_public = is_on_public_map(depot.kind.0) && !depot.is_archived;
    if !is_public && !visit.who.can(Right::DepotsRead) {
        return Err(Failure::NotFound);
    }
    let photo = photos::find(&mut visit.tx, id).await?;
    let (bytes, kind) = photo.ok_or(Failure::NotFound)?;
    let kind = KINDS.into_iter().find(|known| *known == kind);
    let kind = kind.ok_or(Failure::NotFound)?;
    let mut answer = file_answer("photo", kind, bytes);
    let cache = match is_public {
        true => "public, max-age=300",
        false => "private, max-age=300",
    };
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    Ok(answer)
}

pub(super) async fn submit(mut visit: Visit<DepotsWrite>) -> Outcome {
    let depot = find(&mut visit).await?;
    let kind = visit.request.header(header::CONTENT_TYPE).to_owned();
    let sent = |name| multipart::find(&kind, &visit.request.body, name).unwrap_or_default();
    let (bytes, alt) = (sent("photo"), sent("alt"));
    let alt = without_controls(&String::from_utf8_lossy(&alt));
    let mut form = Form::filled([("alt", alt)]);
    let mut read = Reader::new(&mut form, visit.words);
    let alt = read.line("alt");
    let kind = kind_of(&bytes).filter(|_| bytes.len() <= LARGEST);
    if kind.is_none() {
        read.refuse("photo", "depots-photo-refused");
    }
    let (Some(alt), Some(kind)) = (alt, kind) else {
        return file::refuse(visit, form).await;
    };
    photos::replace(&mut visit.tx, depot.id, (bytes, kind), &alt).await?;
    keep(visit, &depot, "history-depot-photo").await
}

pub(super) async fn remove(mut visit: Visit<DepotsWrite>) -> Outcome {
    let depot = find(&mut visit).await?;
    photos::remove(&mut visit.tx, depot.id).await?;
    keep(visit, &depot, "history-depot-photo-removed").await
}

async fn find(visit: &mut Visit<DepotsWrite>) -> Result<DepotFile, Failure> {
    let id: DepotId = visit.param("id")?;
    let depot = store::find(&mut visit.tx, id).await?;
    depot
        .filter(|depot| !depot.is_archived)
        .ok_or(Failure::NotFound)
}

async fn keep(mut visit: Visit<DepotsWrite>, depot: &DepotFile, act: &'static str) -> Outcome {
    visit
        .note(("depot", depot.id.get()), act, Vec::new())
        .await?;
    visit
        .done(&format!("/depots/{}", depot.id), "ui-saved")
        .await
}

const KINDS: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

/// What the bytes are, by what they begin with and not by what the browser says.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    let [jpeg, png, webp] = KINDS;
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Some(jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(png);
    }
    let form = bytes.get(8..12);
    (bytes.starts_with(b"RIFF") && form == Some(b"WEBP")).then_some(webp)
}
