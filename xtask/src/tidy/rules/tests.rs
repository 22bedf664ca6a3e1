//! Planted rules.

use super::super::tests::{accepts, finds};
use super::*;

const PAGE: (&str, &str) = (RULES, "# Rules\n\n- **M-2** `split(total, n)` adds up.\n");

#[test]
fn a_rule_without_a_test_is_found() {
    let code = "/// Rule M-2.\nfn split() {}\n";
    finds(
        check,
        &[PAGE, ("crates/values/src/cents.rs", code)],
        "rules.md:3: rule M-2 has no test",
    );
}

#[test]
fn an_unknown_rule_is_found() {
    let test = "/// Rules M-2 and M-9.\nfn parts_add_up() {}\n";
    finds(
        check,
        &[PAGE, ("crates/values/src/cents/tests.rs", test)],
        "tests.rs:1: rule M-9 is not in",
    );
}

#[test]
fn a_pair_is_fine() {
    let test = "/// Rule M-2.\n#[test]\nfn parts_add_up() {}\nlet a = \"Rule X-1\";\n";
    accepts(check, &[PAGE, ("crates/values/src/cents/tests.rs", test)]);
}
