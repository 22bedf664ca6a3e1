//! Codes against the published vectors, and their single use.

use super::*;

/// The secret of the vectors of RFC 6238, `12345678901234567890`.
const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

fn at(seconds: i64) -> Instant {
    Instant::from_unix_seconds(seconds).expect("an instant")
}

#[test]
fn codes_are_those_of_the_standard() {
    assert_eq!(code_at(SECRET, at(59)).as_deref(), Some("287082"));
    assert_eq!(
        code_at(SECRET, at(1_111_111_109)).as_deref(),
        Some("081804")
    );
}

#[test]
fn a_code_serves_once() {
    let step = check(SECRET, "287 082", at(59), None).expect("the right code");
    assert_eq!(step, 1);
    assert_eq!(check(SECRET, "287082", at(59), Some(step)), None);
}

#[test]
fn a_wrong_or_old_code_is_refused() {
    assert_eq!(check(SECRET, "000000", at(59), None), None);
    assert_eq!(check(SECRET, "287082", at(59 + 120), None), None);
    assert_eq!(check(SECRET, "", at(59), None), None);
}

#[test]
fn a_fresh_secret_makes_codes() {
    let secret = fresh_secret();
    let code = code_at(&secret, at(1_000_000)).expect("a code");
    assert!(check(&secret, &code, at(1_000_000), None).is_some());
    assert_ne!(secret, fresh_secret());
}
