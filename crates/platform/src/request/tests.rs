//! Whose page a request comes from, and what its headers say.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderValue, Method, header};

use super::{Request, TrustedProxy, come_from};
use crate::form::Form;

fn request(headers: &[(&'static str, &str)]) -> Request {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, HeaderValue::from_str(value).expect("a plain header"));
    }
    Request {
        method: Method::POST,
        path: "/".into(),
        query: Form::default(),
        headers: map,
        params: vec![("id".into(), "12".into())],
        body: Vec::new(),
        peer: [127, 0, 0, 1].into(),
        neighbour: [127, 0, 0, 1].into(),
    }
}

#[rstest::rstest]
#[case::same_page(&[("sec-fetch-site", "same-origin")], true)]
#[case::typed_by_hand(&[("sec-fetch-site", "none")], true)]
#[case::another_garden(&[("sec-fetch-site", "same-site")], false)]
#[case::another_site(&[("sec-fetch-site", "cross-site")], false)]
#[case::old_browser_same(&[("origin", "http://a.test:80"), ("host", "a.test:80")], true)]
#[case::old_browser_other(&[("origin", "http://b.test"), ("host", "a.test")], false)]
#[case::hidden_origin(&[("origin", "null"), ("host", "a.test")], false)]
#[case::no_browser(&[("host", "a.test")], true)]
fn only_pages_of_the_site_may_change_it(
    #[case] headers: &[(&'static str, &str)],
    #[case] may: bool,
) {
    assert_eq!(request(headers).is_from_own_pages(), may);
}

#[test]
fn cookies_host_and_parameters_are_read() {
    let request = request(&[
        ("cookie", "a=1; bocage=xyz"),
        ("host", "breuil.localhost:8080"),
    ]);
    assert_eq!(request.cookie("bocage"), Some("xyz"));
    assert_eq!(request.cookie("none"), None);
    assert_eq!(request.host(), "breuil.localhost");
    assert_eq!(request.param::<i64>("id"), Some(12));
    assert_eq!(request.header(header::ORIGIN), "");
}

const PROXY: [u8; 4] = [127, 0, 0, 1];
const STRANGER: [u8; 4] = [198, 51, 100, 9];
const VISITOR: [u8; 4] = [203, 0, 113, 7];

#[rstest::rstest]
#[case::told_by_the_proxy(PROXY, Some(PROXY), &["203.0.113.7"], VISITOR)]
#[case::told_in_the_other_form(PROXY, Some(PROXY), &["::ffff:203.0.113.7"], VISITOR)]
#[case::claimed_before_the_proxy(PROXY, Some(PROXY), &["198.51.100.1, 203.0.113.7"], VISITOR)]
#[case::claimed_on_a_line_before(PROXY, Some(PROXY), &["198.51.100.1", "203.0.113.7"], VISITOR)]
#[case::told_by_somebody_else(STRANGER, Some(PROXY), &["203.0.113.7"], STRANGER)]
#[case::told_without_a_proxy(STRANGER, None, &["203.0.113.7"], STRANGER)]
#[case::not_an_address(PROXY, Some(PROXY), &["nowhere"], PROXY)]
#[case::not_told(PROXY, Some(PROXY), &[], PROXY)]
fn only_the_proxy_says_where_a_request_comes_from(
    #[case] neighbour: [u8; 4],
    #[case] proxy: Option<[u8; 4]>,
    #[case] forwarded: &[&str],
    #[case] peer: [u8; 4],
) {
    let mut headers = HeaderMap::new();
    for line in forwarded {
        let line = HeaderValue::from_str(line).expect("a plain header");
        headers.append("x-forwarded-for", line);
    }
    let proxy = proxy.map(|proxy| TrustedProxy(proxy.into()));
    assert_eq!(
        come_from(neighbour.into(), proxy, &headers),
        IpAddr::from(peer)
    );
}
