//! The contents of the house: every room and its acts, then what no act answers.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::{Extension, Router};
use platform::request::{Request, TrustedProxy};
use platform::server;

use crate::acts::Acts;
use crate::app::App;
use crate::failure::{self, Failure};
use crate::guard::Anyone;
use crate::visit::{Manners, Visit};
use crate::{assets, calendar, catalogue, customers, deliveries, depots, layout};
use crate::{membership, network, people, subscriptions};
use platform::db::Access;

/// Every act of the house.
pub fn acts() -> Acts {
    Acts::default()
        .room("layout", layout::acts)
        .room("network", network::acts)
        .room("people", people::acts)
        .room("customers", customers::acts)
        .room("deliveries", deliveries::acts)
        .room("depots", depots::acts)
        .room("catalogue", catalogue::acts)
        .room("calendar", calendar::acts)
        .room("membership", membership::acts)
        .room("subscriptions", subscriptions::acts)
}

/// The whole web application.
pub fn router(app: &App) -> Router {
    let routes = acts()
        .into_router()
        .merge(assets::routes())
        .route("/health", axum::routing::get(health))
        .route("/metrics", axum::routing::get(metrics))
        .fallback(not_found)
        .with_state(app.clone());
    let routes = match app.config.trusted_proxy {
        Some(proxy) => routes.layer(Extension(TrustedProxy(proxy))),
        None => routes,
    };
    server::dress(routes, app.metrics.clone())
}

/// Answers when the databases do.
async fn health(State(app): State<App>) -> (StatusCode, &'static str) {
    match app.databases.network(Access::Read, app.clock.now()).await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database\n"),
    }
}

/// Figures for the person who hosts; served to the machine itself only, and not through its proxy.
async fn metrics(State(app): State<App>, request: Request) -> Result<String, StatusCode> {
    let proxy = app.config.trusted_proxy.map(|proxy| proxy.to_canonical());
    let is_local = request.neighbour.is_loopback() && proxy != Some(request.neighbour);
    if !is_local || !request.header_is_absent("x-forwarded-for") {
        return Err(StatusCode::NOT_FOUND);
    }
    Ok(app.metrics.render(app.databases.count_open().await))
}

/// An address without an act: said in the garden's own frame.
async fn not_found(State(app): State<App>, request: Request) -> Response {
    let plain = Manners::of(&app, &request);
    let manners = match Visit::<Anyone>::enter(app, request, Access::Read).await {
        Ok(visit) => visit.manners(),
        Err(_) => plain,
    };
    failure::answer(Failure::NotFound, &manners)
}
