//! The web server: what every answer carries, how it is logged, and how the process stops.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::metrics::Metrics;

/// What a page of ours may load and do; an act that shows more says so in its own header.
pub const CSP: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// Puts around the routes what every answer needs: security headers, compression, a log line, a
/// count, and an answer even when something broke.
pub fn dress(routes: Router, metrics: Metrics) -> Router {
    routes
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new())
        .layer(from_fn(secure))
        .layer(from_fn_with_state(metrics, observe))
}

async fn secure(request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    let always = [
        (header::CONTENT_SECURITY_POLICY, CSP),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=()",
        ),
    ];
    for (name, value) in always {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    // Pages hold people's data: no cache keeps them unless the act says otherwise.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    answer
}

async fn observe(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<axum::extract::MatchedPath>()
        .map_or_else(|| "unmatched".to_owned(), |path| path.as_str().to_owned());
    let answer = next.run(request).await;
    let took = started.elapsed();
    metrics.record(answer.status().as_u16(), took);
    log(method.as_str(), &route, answer.status(), took);
    answer
}

/// One line an answer: the route and never the address, which may hold personal data. A failure
/// has its own line where it happened.
fn log(method: &str, route: &str, status: StatusCode, took: Duration) {
    let duration_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(
        method,
        route,
        status = status.as_u16(),
        duration_ms,
        "answered"
    );
}

/// Serves until the process is asked to stop, then lets running answers finish.
pub async fn serve(listener: TcpListener, routes: Router) -> std::io::Result<()> {
    let service = routes.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service)
        .with_graceful_shutdown(asked_to_stop())
        .await
}

/// Ends when the process receives Ctrl-C or SIGTERM.
pub async fn asked_to_stop() {
    let terminate = tokio::signal::unix::SignalKind::terminate();
    match tokio::signal::unix::signal(terminate) {
        Ok(mut term) => tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = term.recv() => {}
        },
        // Without SIGTERM, Ctrl-C still stops the process.
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
    tokio::spawn(leave_in_the_end());
}

/// A client that never finishes must not keep the process alive.
async fn leave_in_the_end() {
    tokio::time::sleep(Duration::from_secs(20)).await;
    tracing::warn!("answers still running after 20 s are cut off");
    std::process::exit(0);
}
