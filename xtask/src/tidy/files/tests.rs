//! Planted files.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn a_large_file_is_found() {
    let text = "a".repeat(200_001);
    finds(check, &[("docs/a.md", &text)], "200 kB");
    accepts(check, &[("Cargo.lock", &text)]);
}

#[test]
fn an_unexpected_kind_is_found() {
    finds(check, &[("docs/a.docx", "")], "unexpected kind");
    finds(check, &[("Makefile", "")], "unexpected kind");
}

#[test]
fn a_machine_path_is_found() {
    let text = format!("see\n\"{}lea/notes\"\n", ["/ho", "me/"].concat());
    finds(check, &[("docs/a.md", &text)], "a.md:2:");
    accepts(
        check,
        &[("docs/a.md", "https://example.org/home/page and ./work/a")],
    );
}
