//! A browser without scripts: cookies, pages, and forms sent as they stand on the page.

use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use platform::form::encode;
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt as _;

/// One person's browser on one host.
#[derive(Clone)]
pub(crate) struct Browser {
    router: Router,
    host: String,
    /// Where it is on the network.
    place: SocketAddr,
    cookies: Vec<(String, String)>,
}

/// What came back, and the browser it came to.
pub(crate) struct Page {
    browser: Browser,
    pub(crate) path: String,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Browser {
    pub(crate) fn new(router: Router, host: &str) -> Self {
        Self {
            router,
            host: host.to_owned(),
            place: SocketAddr::from(([127, 0, 0, 1], 40_000)),
            cookies: Vec::new(),
        }
    }

    /// The same browser on another machine.
    pub(crate) fn at(mut self, place: [u8; 4]) -> Self {
        self.place = SocketAddr::from((place, 40_000));
        self
    }

    pub(crate) fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.retain(|(n, _)| n != name);
        self.cookies.push((name.to_owned(), value.to_owned()));
    }

    pub(crate) async fn get(&self, path: &str) -> Page {
        self.send("GET", path, String::new()).await
    }

    /// Sends fields to an address, as a form of this site would.
    pub(crate) async fn post<const N: usize>(&self, path: &str, fields: [(&str, &str); N]) -> Page {
        let fields = fields.map(|(n, v)| (n.to_owned(), v.to_owned()));
        self.send("POST", path, encoded(&fields)).await
    }

    /// Sends a form as it was filled in.
    pub(crate) async fn post_form(&self, path: &str, fields: &[(String, String)]) -> Page {
        self.send("POST", path, encoded(fields)).await
    }

    /// Sends a form that holds a file, as it was filled in.
    pub(crate) async fn post_file_form(&self, path: &str, fields: &[(String, String)]) -> Page {
        let part = |(name, value): &(String, String)| {
            format!("--limit\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let parts: String = fields.iter().map(part).collect();
        let kind = "multipart/form-data; boundary=limit";
        self.post_body(path, kind, format!("{parts}--limit--\r\n"))
            .await
    }

    /// Sends a body of another kind, such as a file.
    pub(crate) async fn post_body(&self, path: &str, kind: &str, body: String) -> Page {
        self.send_kind("POST", path, kind, body).await
    }

    async fn send(&self, method: &str, path: &str, body: String) -> Page {
        self.send_kind(method, path, "application/x-www-form-urlencoded", body)
            .await
    }

    async fn send_kind(&self, method: &str, path: &str, kind: &str, body: String) -> Page {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(n, v)| format!("{n}={v}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.host)
            .header(header::COOKIE, cookies.join("; "))
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, kind)
            .extension(ConnectInfo(self.place))
            .body(Body::from(body))
            .expect("a request");
        let answer = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer");
        let mut browser = self.clone();
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let pair = cookie
                .to_str()
                .expect("plain text")
                .split(';')
                .next()
                .unwrap_or("");
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            browser.set_cookie(name, value);
        }
        let (status, headers) = (answer.status(), answer.headers().clone());
        let bytes = to_bytes(answer.into_body(), 64 << 20)
            .await
            .expect("a body")
            .to_vec();
        Page {
            browser,
            path: path.to_owned(),
            status,
            headers,
            bytes,
        }
    }
}

impl Page {
    pub(crate) fn html(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The browser as this answer left it (cookies set).
    pub(crate) fn browser(&self) -> Browser {
        self.browser.clone()
    }

    /// The visible text of the page, spaces folded (no-break ones too).
    pub(crate) fn text(&self) -> String {
        let html = Html::parse_document(&self.html());
        let main = html
            .select(&selector("main"))
            .next()
            .unwrap_or(html.root_element());
        let words: Vec<&str> = main.text().flat_map(str::split_whitespace).collect();
        words.join(" ")
    }

    /// How many statements the page needed.
    pub(crate) fn statements(&self) -> usize {
        let value = self
            .headers
            .get("x-statements")
            .expect("pages of the demonstration say it");
        value.to_str().expect("digits").parse().expect("a number")
    }

    /// Where a redirection leads; panics when this is not one.
    pub(crate) fn location(&self) -> String {
        assert_eq!(
            self.status,
            StatusCode::SEE_OTHER,
            "{}: {}",
            self.path,
            self.text()
        );
        self.headers
            .get(header::LOCATION)
            .expect("a place")
            .to_str()
            .expect("a path")
            .to_owned()
    }

    pub(crate) fn leads_to(&self, path: &str) {
        assert_eq!(self.location(), path, "from {}", self.path);
    }

    /// Follows a redirection, with the cookies it set.
    pub(crate) async fn follow(&self) -> Self {
        self.browser.get(&self.location()).await
    }

    /// Asserts a 422 with a sentence beside each of these fields and no other.
    pub(crate) fn refuses(&self, fields: &[&str]) {
        assert_eq!(
            self.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{}: {}",
            self.path,
            self.text()
        );
        let html = Html::parse_document(&self.html());
        let mut found: Vec<String> = html
            .select(&selector(".error[id]"))
            .filter_map(|error| error.attr("id")?.strip_prefix("e-").map(str::to_owned))
            .collect();
        found.sort();
        let mut wanted = fields.to_vec();
        wanted.sort_unstable();
        assert_eq!(found, wanted, "fields refused on {}", self.path);
    }

    /// The value a field holds on this page.
    pub(crate) fn value_of(&self, name: &str) -> String {
        let html = Html::parse_document(&self.html());
        let field = html.select(&selector(&format!("[name=\"{name}\"]"))).next();
        field
            .and_then(|field| field.attr("value"))
            .unwrap_or("")
            .to_owned()
    }

    /// Sends the page's main form with these fields filled in.
    pub(crate) async fn submit<const N: usize>(&self, fields: [(&str, &str); N]) -> Self {
        self.submit_form("main form[method=post]", fields).await
    }

    /// Sends the form found by this selector with these fields filled in.
    pub(crate) async fn submit_form<const N: usize>(
        &self,
        form: &str,
        fields: [(&str, &str); N],
    ) -> Self {
        let (action, mut values) = {
            let html = Html::parse_document(&self.html());
            let found = html.select(&selector(form)).next();
            let element =
                found.unwrap_or_else(|| panic!("no {form} on {}: {}", self.path, self.text()));
            (
                element.attr("action").unwrap_or(&self.path).to_owned(),
                standing_values(element),
            )
        };
        for (name, value) in fields {
            values.retain(|(n, _)| n != name);
            values.push((name.to_owned(), value.to_owned()));
        }
        self.browser.send("POST", &action, encoded(&values)).await
    }
}

/// What a browser would send of a form left as it stands.
pub(super) fn standing_values(form: ElementRef<'_>) -> Vec<(String, String)> {
    let fields = selector("input[name], select[name], textarea[name]");
    let mut values = Vec::new();
    for field in form.select(&fields) {
        let Some(name) = field.attr("name") else {
            continue;
        };
        let value = match (field.value().name(), field.attr("type").unwrap_or("text")) {
            ("input", "checkbox" | "radio") => {
                if field.attr("checked").is_none() {
                    continue;
                }
                field.attr("value").unwrap_or("on").to_owned()
            }
            ("select", _) => field
                .select(&selector("option[selected]"))
                .chain(field.select(&selector("option")))
                .next()
                .and_then(|option| option.attr("value"))
                .unwrap_or("")
                .to_owned(),
            ("textarea", _) => field.text().collect(),
            _ => field.attr("value").unwrap_or("").to_owned(),
        };
        values.push((name.to_owned(), value));
    }
    values
}

pub(super) fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn encoded(fields: &[(String, String)]) -> String {
    let pairs: Vec<String> = fields
        .iter()
        .map(|(n, v)| format!("{}={}", encode(n), encode(v)))
        .collect();
    pairs.join("&")
}
