//! Planted acts.

use super::super::tests::{accepts, finds};
use super::*;

const ACT: (&str, &str) = (
    "crates/bocage/src/depots/close.rs",
    "//! Staff close a depot.\n#[template(path = \"depots/close.html\")]\nstruct Page;\npub(crate) async fn show(visit: Visit<Write>) -> Page {\n    Page\n}\n",
);
const PAGE: (&str, &str) = ("crates/bocage/src/depots/close.html", "<h1></h1>");
const TEST: (&str, &str) = ("crates/bocage/tests/it/depots/close.rs", "//! Tests.\n");

#[test]
fn an_act_has_its_test_and_page() {
    finds(
        check,
        &[ACT, PAGE],
        "Write crates/bocage/tests/it/depots/close.rs",
    );
    finds(
        check,
        &[ACT, TEST],
        "its template `depots/close.html` is not there",
    );
    accepts(check, &[ACT, PAGE, TEST]);
}

#[test]
fn an_act_says_who_may_come_in() {
    let open = "//! Open.\npub(crate) async fn submit(form: Form) -> Page {\n    Page\n}\n";
    finds(
        check,
        &[("crates/bocage/src/depots/close.rs", open), TEST],
        "close.rs:2: `submit` does not say who",
    );
}

#[test]
fn a_page_that_nothing_renders_is_found() {
    finds(
        check,
        &[("crates/bocage/src/depots/old.html", "")],
        "nothing renders this page",
    );
}

#[test]
fn a_step_may_be_tested_with_its_way() {
    let step = (
        "crates/bocage/src/subscriptions/sign_up/confirm.rs",
        "//! Yes.\nasync fn submit(visit: Visit<Anyone>) -> Page {\n}\n",
    );
    finds(check, &[step], "subscriptions/sign_up/confirm.rs");
    accepts(
        check,
        &[
            step,
            (
                "crates/bocage/tests/it/subscriptions/sign_up.rs",
                "//! Tests.\n",
            ),
        ],
    );
}
