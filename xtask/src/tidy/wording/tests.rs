//! Planted words.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn a_leftover_is_found() {
    let text = format!("//! Day.\n// {}: later\n", ["TO", "DO"].concat());
    finds(check, &[("crates/values/src/day.rs", &text)], "day.rs:2:");
}

#[test]
fn plain_french_is_asked_for() {
    finds(
        check,
        &[("a/words.fr.ftl", "a-b = L'adhérent\n")],
        "real apostrophe",
    );
    finds(
        check,
        &[("a/words.fr.ftl", "a-b = Les adhérent·e·s\n")],
        "neutral word",
    );
    accepts(check, &[("a/words.fr.ftl", "# L'aide\na-b = L’adhésion\n")]);
}
