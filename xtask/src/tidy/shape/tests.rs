//! Planted shapes.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn a_file_says_what_it_is() {
    finds(
        check,
        &[("crates/values/src/day.rs", "pub struct Day;\n")],
        "does not say what it is",
    );
}

#[test]
fn a_long_file_is_found() {
    let text = format!("//! Long.\n{}", "const A: u8 = 0;\n".repeat(FILE_LINES));
    finds(check, &[("crates/values/src/day.rs", &text)], "401 lines");
}

#[test]
fn a_long_function_is_found() {
    let text = format!(
        "//! Long.\n\nfn long() {{\n{}}}\n",
        "    step();\n".repeat(FUNCTION_LINES)
    );
    finds(
        check,
        &[("crates/values/src/day.rs", &text)],
        "day.rs:3: `long` has 62 lines",
    );
}

#[test]
fn empty_names_are_found() {
    finds(
        check,
        &[("crates/values/src/utils.rs", "//! Bits.\n")],
        "`utils` is no room",
    );
    finds(
        check,
        &[("crates/values/src/day/mod.rs", "//! Bits.\n")],
        "says nothing",
    );
    finds(
        check,
        &[("a/day.rs", "//! Day.\nfn get_day() {}\n")],
        "empty verb",
    );
    finds(
        check,
        &[("a/day.rs", "//! Day.\npub struct DayManager;\n")],
        "empty noun",
    );
}

#[test]
fn a_plain_file_is_fine() {
    accepts(
        check,
        &[(
            "a/day.rs",
            "//! A day.\n\npub struct Day;\n\nfn next() {}\n",
        )],
    );
}
