//! The files of sentences: they parse, answer one another in both languages, and hold every
//! sentence that a page says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser::parse;

use crate::words::{Lang, SOURCES, Source};

/// The prefixes allowed to files outside the rooms.
const GENERAL: [(&str, &[&str]); 2] = [
    ("words", &["ui", "nav", "error", "mail"]),
    ("layout", &["notion", "design", "about"]),
];

/// The arguments of each key of a file.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn sentences(source: &Source) -> Sentences {
    let resource: Resource<&str> = parse(source.text)
        .unwrap_or_else(|(_, faults)| panic!("{} does not parse: {faults:?}", source.path));
    let mut found = Sentences::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let key = message.id.name.to_owned();
            let pattern = message
                .value
                .unwrap_or_else(|| panic!("{key} says nothing"));
            let mut places = BTreeSet::new();
            collect(&pattern, &mut places);
            assert!(
                found.insert(key.clone(), places).is_none(),
                "{key} twice in {}",
                source.path
            );
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, places: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, places),
            Expression::Select { selector, variants } => {
                collect_inline(selector, places);
                for variant in variants {
                    collect(&variant.value, places);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, places: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        places.insert(id.name.to_owned());
    }
    if let InlineExpression::FunctionReference {
        arguments: CallArguments { positional, .. },
        ..
    } = inline
    {
        for argument in positional {
            collect_inline(argument, places);
        }
    }
}

#[test]
fn both_languages_have_the_same_sentences_with_the_same_places() {
    for source in SOURCES
        .iter()
        .filter(|source| source.lang == Lang::Fr.code())
    {
        let other_path = source.path.replace(".fr.", ".en.");
        let other = SOURCES
            .iter()
            .find(|other| other.path == other_path)
            .unwrap_or_else(|| panic!("{other_path} is missing"));
        assert_eq!(
            sentences(source),
            sentences(other),
            "{} and {other_path}",
            source.path
        );
    }
    assert!(
        SOURCES
            .iter()
            .all(|source| Lang::from_code(source.lang).is_some())
    );
    assert!(SOURCES.len().is_multiple_of(2));
}

#[test]
fn each_file_keeps_to_its_own_prefix() {
    for source in SOURCES {
        let room = source.path.split('/').next().unwrap();
        // Rooms also name what they write in the history, and what their fields refuse.
        let own = [room, "history", "error"];
        let prefixes: &[&str] = GENERAL
            .iter()
            .find(|(name, _)| *name == room)
            .map_or(&own, |(_, allowed)| allowed);
        for key in sentences(source).keys() {
            let starts = |prefix: &&str| {
                key.strip_prefix(prefix)
                    .is_some_and(|rest| rest.starts_with('-'))
            };
            assert!(
                prefixes.iter().any(starts),
                "{key} does not belong in {}",
                source.path
            );
        }
    }
}

#[test]
fn no_sentence_is_said_that_no_file_holds() {
    let known: BTreeSet<String> = SOURCES
        .iter()
        .flat_map(|source| sentences(source).into_keys())
        .collect();
    let mut missing = BTreeSet::new();
    for (path, text) in pages() {
        for key in said(&text).into_iter().filter(|key| !known.contains(key)) {
            missing.insert(format!("{key} ({})", path.display()));
        }
    }
    assert!(
        missing.is_empty(),
        "no words for:\n{}",
        missing.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// Every template and source file of the house but the tests.
fn pages() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    walk(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found
}

fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for path in fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let is_page = path
            .extension()
            .is_some_and(|e| ["html", "txt", "rs"].iter().any(|x| e == *x));
        if path.is_dir() && !path.ends_with("tests") {
            walk(&path, found);
        } else if is_page && !path.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

/// The keys written in full where a sentence is said, and the general ones named anywhere.
fn said(text: &str) -> BTreeSet<String> {
    let calls = ["say(", "say1(", "say2(", "say_with("]
        .into_iter()
        .flat_map(|call| text.split(call).skip(1));
    let spoken = calls.filter_map(|rest| literal(rest.trim_start()));
    let general = ["ui-", "nav-", "error-", "notion-"];
    let named = text.split('"').filter(|part| {
        general
            .iter()
            .any(|prefix| part.strip_prefix(prefix).is_some_and(is_key))
    });
    spoken.chain(named).map(ToOwned::to_owned).collect()
}

fn literal(text: &str) -> Option<&str> {
    text.strip_prefix('"')?
        .split('"')
        .next()
        .filter(|key| is_key(key))
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
