//! Planted sentences.

use super::super::tests::{accepts, finds};
use super::*;

const FRENCH: (&str, &str) = (
    "crates/bocage/src/depots/words.fr.ftl",
    "depot-title = Dépôts\ndepot-full = { $count ->\n    [one] Une place\n   *[other] { $count } places\n}\n",
);
const ENGLISH: (&str, &str) = (
    "crates/bocage/src/depots/words.en.ftl",
    "depot-title = Depots\ndepot-full = { $count } places\n",
);

#[test]
fn a_sentence_missing_in_one_language_is_found() {
    let english = (ENGLISH.0, "depot-full = { $count } places\n");
    finds(
        check,
        &[FRENCH, english],
        "words.fr.ftl:1: `depot-title` is not in",
    );
    accepts(check, &[FRENCH, ENGLISH]);
}

#[test]
fn different_arguments_are_found() {
    let english = (ENGLISH.0, "depot-title = Depots\ndepot-full = No place\n");
    finds(check, &[FRENCH, english], "`depot-full` uses `$count`");
}

#[test]
fn an_unknown_key_is_found() {
    let page = "{{ w.say(\"depot-title\") }}{{ w.say1(\"depot-full\", \"count\", n) }}\n{{ w.say(\"depot-heading\") }}";
    finds(
        check_uses,
        &[FRENCH, ("crates/bocage/src/depots/list.html", page)],
        "list.html:2: no Fluent file has `depot-heading`",
    );
}

#[test]
fn a_wrong_argument_is_found() {
    let page = "{{ w.say(\"depot-title\") }}{{ w.say1(\"depot-full\", \"number\", n) }}";
    finds(
        check_uses,
        &[FRENCH, ("crates/bocage/src/depots/list.html", page)],
        "`depot-full` takes {count}",
    );
    let page = "{{ w.say(\"depot-title\") }}{{ w.say(\"depot-full\") }}";
    finds(
        check_uses,
        &[FRENCH, ("crates/bocage/src/depots/list.html", page)],
        "`say` gives others",
    );
}

#[test]
fn an_unused_key_is_found_unless_it_is_made() {
    let act = "fn key() { words.say(\"depot-title\"); }";
    finds(
        check_uses,
        &[FRENCH, ("crates/bocage/src/depots/list.rs", act)],
        "no page says `depot-full`",
    );
    let act = "fn key() { words.say(\"depot-title\"); format!(\"depot-{state}\"); }";
    accepts(
        check_uses,
        &[FRENCH, ("crates/bocage/src/depots/list.rs", act)],
    );
}

#[test]
fn an_unknown_title_or_message_is_found() {
    let act = "fn f() {\n    visit.frame(Area::Staff, \"depot-title\");\n    visit.done(&format!(\"/depots/{id}\"), \"depot-closed\").await;\n    say1(\"depot-full\", \"count\", 1)\n}";
    finds(
        check_uses,
        &[FRENCH, ("crates/bocage/src/depots/list.rs", act)],
        "list.rs:3: no Fluent file has `depot-closed`",
    );
}

#[test]
fn an_icon_is_no_key() {
    let act = "fn f() {\n    say(\"depot-title\");\n    say1(\"depot-full\", \"count\", 1);\n    icon(\"depot-open\")\n}";
    let sprite = "<svg><symbol id=\"depot-open\"></symbol></svg>";
    accepts(
        check_uses,
        &[
            FRENCH,
            ("crates/bocage/src/depots/list.rs", act),
            ("crates/bocage/assets/icons.svg", sprite),
        ],
    );
}
