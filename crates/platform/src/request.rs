//! A request read whole before anything is opened, and the answers an act can give.
//!
//! The body is read first, within bounds of size and time: a slow sender never holds a garden's
//! writer.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, FromRequest, FromRequestParts as _, RawPathParams};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::form::Form;

/// The largest form; files have their own acts and their own bounds.
const BODY_LIMIT: usize = 2 * 1024 * 1024;
const BODY_PATIENCE: Duration = Duration::from_secs(20);

/// The reverse proxy before the house: its word alone is taken for where a request comes from.
#[derive(Clone, Copy, Debug)]
pub struct TrustedProxy(pub IpAddr);

/// Everything a browser sent.
#[derive(Clone, Debug)]
pub struct Request {
    /// GET or POST.
    pub method: Method,
    /// The path, without the query.
    pub path: String,
    /// The query, decoded.
    pub query: Form,
    /// The headers.
    pub headers: HeaderMap,
    /// The variable parts of the path.
    pub params: Vec<(String, String)>,
    /// The body, whole.
    pub body: Vec<u8>,
    /// Where it comes from, for limits only; never logged.
    pub peer: IpAddr,
    /// The machine that brought it: the proxy, or the browser's own.
    pub neighbour: IpAddr,
}

impl<S: Send + Sync> FromRequest<S> for Request {
    type Rejection = Response;

    async fn from_request(request: axum::extract::Request, state: &S) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let params = RawPathParams::from_request_parts(&mut parts, state)
            .await
            .map_err(axum::response::IntoResponse::into_response)?;
        let params = params
            .iter()
            .map(|(k, v)| (k.to_owned(), v.to_owned()))
            .collect();
        let neighbour = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |info| info.0.ip())
            .to_canonical();
        let proxy = parts.extensions.get::<TrustedProxy>().copied();
        let peer = come_from(neighbour, proxy, &parts.headers);
        let body = read_body(body).await.map_err(StatusCode::into_response)?;
        Ok(Self {
            path: parts.uri.path().to_owned(),
            query: Form::parse(parts.uri.query().unwrap_or("")),
            method: parts.method,
            headers: parts.headers,
            params,
            body,
            peer,
            neighbour,
        })
    }
}

/// Where a request comes from: the neighbour that brought it, unless it is the proxy, which says.
fn come_from(neighbour: IpAddr, proxy: Option<TrustedProxy>, headers: &HeaderMap) -> IpAddr {
    let is_proxy = proxy.is_some_and(|proxy| proxy.0.to_canonical() == neighbour);
    let told = is_proxy.then(|| last_forwarded(headers)).flatten();
    told.unwrap_or(neighbour)
}

/// The address that the proxy itself added: what stands before it was sent by the browser.
fn last_forwarded(headers: &HeaderMap) -> Option<IpAddr> {
    let line = headers.get_all("x-forwarded-for").iter().next_back()?;
    let last = line.to_str().ok()?.rsplit(',').next()?;
    let address: IpAddr = last.trim().parse().ok()?;
    Some(address.to_canonical())
}

async fn read_body(body: Body) -> Result<Vec<u8>, StatusCode> {
    match tokio::time::timeout(BODY_PATIENCE, to_bytes(body, BODY_LIMIT)).await {
        Ok(Ok(bytes)) => Ok(bytes.to_vec()),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

impl Request {
    /// A header as text; empty when absent.
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }

    /// The host asked for, without its port.
    pub fn host(&self) -> &str {
        let host = self.header(header::HOST);
        host.rsplit_once(':').map_or(host, |(name, _)| name)
    }

    /// A cookie's value.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let pairs = self.header(header::COOKIE).split(';');
        pairs
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(n, _)| *n == name)
            .map(|(_, v)| v)
    }

    /// A variable part of the path, read as its type.
    pub fn param<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.params
            .iter()
            .find(|(n, _)| n == name)
            .and_then(|(_, value)| value.parse().ok())
    }

    /// The form that was sent.
    pub fn form(&self) -> Form {
        Form::parse(&String::from_utf8_lossy(&self.body))
    }

    /// Whether this request may change something: it comes from a page of this very site.
    ///
    /// Browsers say so in `Sec-Fetch-Site`; older ones send `Origin`. A request with neither does
    /// not come from a browser's page, so it carries no person's cookie against their will.
    pub fn is_from_own_pages(&self) -> bool {
        match self.header_named("sec-fetch-site") {
            "same-origin" | "none" => true,
            "" => {
                let origin = self.header(header::ORIGIN);
                let host = self.header(header::HOST);
                origin.is_empty()
                    || origin
                        .split_once("://")
                        .is_some_and(|(_, name)| !host.is_empty() && name == host)
            }
            _ => false,
        }
    }

    /// Whether no such header was sent.
    pub fn header_is_absent(&self, name: &str) -> bool {
        self.headers.get(name).is_none()
    }

    fn header_named(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
    }
}

#[cfg(test)]
mod tests;
