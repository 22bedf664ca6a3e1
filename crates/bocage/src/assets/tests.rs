//! Static files travel compressed, keep for a year, and change address with their content.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use tower::ServiceExt as _;

use super::{ASSETS, routes, url};

async fn get(path: &str, encodings: &str) -> Response<Body> {
    let request = Request::get(path).header(header::ACCEPT_ENCODING, encodings);
    Router::new()
        .merge(routes())
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap()
}

#[tokio::test]
async fn every_file_is_served_in_each_encoding_with_its_type() {
    for asset in ASSETS {
        for (asked, given) in [
            ("gzip, br", Some("br")),
            ("gzip;q=1", Some("gzip")),
            ("", None),
        ] {
            let answer = get(asset.url, asked).await;
            assert_eq!(answer.status(), StatusCode::OK, "{}", asset.url);
            let encoding = answer.headers().get(header::CONTENT_ENCODING);
            assert_eq!(encoding.map(|e| e.to_str().unwrap()), given);
            assert_ne!(
                answer.headers()[header::CONTENT_TYPE],
                "application/octet-stream"
            );
            assert!(
                answer.headers()[header::CACHE_CONTROL]
                    .to_str()
                    .unwrap()
                    .contains("immutable")
            );
        }
    }
}

#[tokio::test]
async fn another_version_of_a_file_is_not_found() {
    assert_eq!(
        get("/static/style.css", "br").await.status(),
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        get("/static/style.0.css", "br").await.status(),
        StatusCode::NOT_FOUND
    );
    assert_eq!(url("nothing.css"), "");
}

#[test]
fn what_a_first_visit_downloads_is_light() {
    let weight: usize = ASSETS.iter().map(|asset| asset.brotli.len()).sum();
    assert!(weight < 20_000, "{weight} bytes");
}
