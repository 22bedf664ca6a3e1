//! The static files, built into the program: compressed once at build, named by their
//! content, kept a year by browsers.

use axum::Router;
use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

#[cfg(test)]
mod tests;

struct Asset {
    name: &'static str,
    url: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
    gzip: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Serves `/static/<name>.<fingerprint>.<extension>`; anything else there is not found.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/static/{file}", get(show))
}

/// The address of a file of `assets/`, such as `style.css`; empty when there is none.
pub fn url(name: &str) -> &'static str {
    ASSETS
        .iter()
        .find(|asset| asset.name == name)
        .map_or("", |asset| asset.url)
}

/// The names of the symbols of a sprite.
pub fn symbols(name: &str) -> impl Iterator<Item = &'static str> {
    text(name)
        .split("<symbol id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}

/// The text of a file as it is served.
pub(crate) fn text(name: &str) -> &'static str {
    let found = ASSETS.iter().find(|asset| asset.name == name);
    found
        .and_then(|asset| str::from_utf8(asset.plain).ok())
        .unwrap_or_default()
}

async fn show(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let found = ASSETS
        .iter()
        .find(|asset| asset.url.strip_prefix("/static/") == Some(&file));
    let Some(asset) = found else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (encoding, bytes) = asset.encoded_for(&headers);
    let mut response = (
        [
            (CONTENT_TYPE, content_type(asset.name)),
            (CACHE_CONTROL, "public, max-age=31536000, immutable"),
            (VARY, "accept-encoding"),
        ],
        bytes,
    )
        .into_response();
    if let Some(encoding) = encoding {
        response.headers_mut().insert(
            CONTENT_ENCODING,
            axum::http::HeaderValue::from_static(encoding),
        );
    }
    response
}

impl Asset {
    fn encoded_for(&self, headers: &HeaderMap) -> (Option<&'static str>, &'static [u8]) {
        let accepted = headers
            .get(ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok());
        let accepts = |name: &str| {
            accepted.is_some_and(|list| {
                list.split(',')
                    .any(|choice| choice.trim().split(';').next() == Some(name))
            })
        };
        if accepts("br") {
            (Some("br"), self.brotli)
        } else if accepts("gzip") {
            (Some("gzip"), self.gzip)
        } else {
            (None, self.plain)
        }
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
