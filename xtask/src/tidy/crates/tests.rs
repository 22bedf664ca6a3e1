//! Planted manifests.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn the_rules_may_not_see_the_database() {
    let manifest =
        "[package]\nname = \"domain\"\n\n[dependencies]\nvalues.workspace = true\nsqlx = \"0.9\"\n";
    finds(
        check,
        &[("crates/domain/Cargo.toml", manifest)],
        "domain/Cargo.toml:6: `domain` may not depend on `sqlx`",
    );
}

#[test]
fn the_floor_may_not_know_the_rules() {
    let manifest = "[dependencies]\ndomain = { workspace = true }\naxum = { workspace = true }\n";
    finds(
        check,
        &[("crates/platform/Cargo.toml", manifest)],
        "may not depend on `domain`",
    );
}

#[test]
fn tests_may_use_what_they_like() {
    let manifest =
        "[dependencies]\nvalues = { workspace = true }\n\n[dev-dependencies]\nproptest = \"1\"\n";
    accepts(check, &[("crates/domain/Cargo.toml", manifest)]);
}

#[test]
fn a_new_crate_is_a_decision() {
    finds(
        check,
        &[("crates/common/Cargo.toml", "")],
        "unknown crate `common`",
    );
}
