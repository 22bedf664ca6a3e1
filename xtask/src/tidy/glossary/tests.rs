//! Planted words.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn a_word_that_no_code_uses_is_found() {
    let page = "| French | Code |\n|---|---|\n| Casier | `locker` |\n";
    finds(
        check,
        &[(GLOSSARY, page), ("crates/a/src/b.rs", "struct Depot;")],
        "glossary.md:3: `locker`",
    );
}

#[test]
fn types_fields_and_tables_count() {
    let page = "| Panier | `basket_type` |\n| Familial | `BasketSize::Family` |\n";
    accepts(
        check,
        &[
            (GLOSSARY, page),
            (
                "crates/a/src/b.rs",
                "enum BasketSize { Family } // basket_types",
            ),
        ],
    );
}
