//! Counts of a small tree.

use super::*;

#[test]
fn code_and_tests_are_counted_apart() {
    let tree = Tree::of(&[
        ("crates/a/src/b.rs", "//! B.\nfn one() {\n    two();\n}\n"),
        ("crates/a/src/b/tests.rs", "//! T.\nfn three() {}\n"),
    ]);
    let said = sentences(&tree);
    assert_eq!(
        said.first().map(String::as_str),
        Some("lines of code: 3; of tests: 1")
    );
    assert_eq!(
        said.get(1).map(String::as_str),
        Some("functions: median 3, nine in ten ≤ 3, longest 3")
    );
}
