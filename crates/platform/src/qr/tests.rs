//! The drawing has its corners and its border.

use super::*;

#[test]
fn a_code_begins_with_its_corner_inside_the_border() {
    let qr = draw("otpauth://totp/Bocage").expect("a code");
    assert!(qr.path.starts_with("M4 4h1v1h-1z"));
    assert!(qr.side > 21);
}

#[test]
fn a_text_too_long_gives_none() {
    assert_eq!(draw(&"a".repeat(10_000)), None);
}
