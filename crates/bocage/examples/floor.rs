//! The floors that `cargo x bench` compares pages with, on the same server and databases but without
//! the house: one prepared query and ten rows rendered. `floor <data folder> <address>`.

use std::path::Path;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use bocage::migrations::SCHEMAS;
use platform::clock::Clock;
use platform::db::{Access, Databases, DbError, query};
use platform::metrics::Metrics;
use platform::server;
use tokio::net::TcpListener;
use values::Slug;

#[derive(Template)]
#[template(
    ext = "html",
    source = "<!doctype html><html lang=\"fr\"><title>Ten rows</title><table>\
              {% for (number, name) in rows %}<tr><td>{{ number }}<td>{{ name }}{% endfor %}</table></html>"
)]
struct TenRows {
    rows: Vec<(i64, String)>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(address)) = (arguments.next(), arguments.next()) else {
        return Err("floor <data folder> <address>".into());
    };
    let databases = Databases::files(Path::new(&folder), SCHEMAS)?;
    let routes = Router::new()
        .route("/rows", get(show))
        .with_state(databases);
    let listener = TcpListener::bind(address).await?;
    server::serve(listener, server::dress(routes, Metrics::default())).await?;
    Ok(())
}

async fn show(State(databases): State<Databases>) -> Result<Html<String>, StatusCode> {
    let rows = read(&databases)
        .await
        .map_err(|_unreadable| StatusCode::SERVICE_UNAVAILABLE)?;
    let page = TenRows { rows }.render();
    page.map(Html)
        .map_err(|_unreadable| StatusCode::INTERNAL_SERVER_ERROR)
}

async fn read(databases: &Databases) -> Result<Vec<(i64, String)>, DbError> {
    let garden = "breuil";
    let slug: Slug = garden
        .parse()
        .map_err(|_unreadable| DbError::NoGarden(garden.to_owned()))?;
    let mut tx = databases
        .garden(&slug, Access::Read, Clock::Machine.now())
        .await?;
    let ten = "SELECT number, name FROM customers WHERE id > $1 ORDER BY id LIMIT 10";
    tx.all(query(ten).bind(100_i64)).await
}
