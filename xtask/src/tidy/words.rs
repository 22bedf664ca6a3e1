//! Sentences shown to people live in Fluent files, French and English side by side: same keys, same
//! arguments, every key used, and every use of a key that exists with the arguments it needs.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use super::source::{Keep, blank, strings};
use super::tree::{File, Tree};

/// One sentence: where it is, and the names of its arguments.
struct Message<'tree> {
    file: &'tree File,
    line: usize,
    arguments: BTreeSet<String>,
}

type Messages<'tree> = BTreeMap<String, Message<'tree>>;

/// Both languages say the same things.
pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (here, there) in [(".fr.ftl", ".en.ftl"), (".en.ftl", ".fr.ftl")] {
        for file in tree.ending(here) {
            let other_path = file.path.replace(here, there);
            let other = tree.file(&other_path).map(messages).unwrap_or_default();
            for (key, message) in messages(file) {
                faults.extend(missing_or_different(&key, &message, &other, &other_path));
            }
        }
    }
    faults
}

fn missing_or_different(
    key: &str,
    message: &Message<'_>,
    other: &Messages<'_>,
    other_path: &str,
) -> Option<Fault> {
    let Some(twin) = other.get(key) else {
        let what = format!("`{key}` is not in {other_path}");
        return Some(Fault::new(
            &message.file.path,
            message.line,
            what,
            "Translate it there",
        ));
    };
    let alone: Vec<&String> = message.arguments.difference(&twin.arguments).collect();
    let first = alone.first()?;
    let what = format!("`{key}` uses `${first}`, {other_path} does not");
    Some(Fault::new(
        &message.file.path,
        message.line,
        what,
        "Give both the same arguments",
    ))
}

/// Each key is used, and each use names a key and its arguments.
pub(crate) fn check_uses(tree: &Tree) -> Vec<Fault> {
    let known: Messages<'_> = tree.ending(".fr.ftl").flat_map(messages).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let callers: Vec<(&File, String)> = [".rs", ".html", ".txt"]
        .into_iter()
        .flat_map(|suffix| tree.under("crates/bocage/src/", suffix))
        .filter(|file| !file.is_test())
        .map(|file| (file, without_comments(file)))
        .collect();
    let icons = icons(tree);
    let uses = callers.iter().flat_map(|(file, text)| {
        let loose = loose_keys(file, text, &known).into_iter();
        let lost = loose.filter(|(_, key)| !icons.contains(key));
        let lost = lost.map(|(line, key)| unknown(file, line, key));
        uses(file, text, &known).into_iter().chain(lost)
    });
    let quoted: BTreeSet<&str> = callers.iter().flat_map(|(_, text)| quoted(text)).collect();
    let unused = known
        .iter()
        .filter(|(key, _)| !is_quoted(key, &quoted))
        .map(|(key, message)| {
            let what = format!("no page says `{key}`");
            Fault::new(
                &message.file.path,
                message.line,
                what,
                "Delete it in both languages",
            )
        });
    // A key said by its literal is also a string that looks like a key.
    let faults: BTreeSet<Fault> = uses.chain(unused).collect();
    faults.into_iter().collect()
}

fn without_comments(file: &File) -> String {
    if file.extension() == "rs" {
        return blank(&file.text, Keep::CodeAndStrings);
    }
    file.text.clone()
}

/// `key = text` with its indented continuation; comments and terms are not sentences.
fn messages(file: &File) -> Messages<'_> {
    let mut found: Messages<'_> = BTreeMap::new();
    let mut current: Option<String> = None;
    for (at, line) in file.text.lines().enumerate() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let key = line.split_once('=').map(|(key, _)| key.trim().to_owned());
            let message = Message {
                file,
                line: at + 1,
                arguments: BTreeSet::new(),
            };
            found.extend(key.clone().map(|key| (key, message)));
            current = key;
        } else if line.starts_with(['#', '-']) {
            current = None;
        }
        if let Some(message) = current.as_ref().and_then(|key| found.get_mut(key)) {
            message.arguments.extend(arguments(line));
        }
    }
    found
}

fn arguments(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|tail| {
        tail.chars()
            .take_while(|c| c.is_alphanumeric() || "_-".contains(*c))
            .collect()
    })
}

/// Faults in calls of `say("key")` and its sisters with a literal key.
fn uses(file: &File, text: &str, known: &Messages<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for verb in ["say", "say1", "say2", "say_with"] {
        for (at, call) in text.match_indices(&format!("{verb}(")) {
            let (before, after) = text.split_at(at);
            let line = before.matches('\n').count() + 1;
            let literals = leading_literals(after.strip_prefix(call).unwrap_or_default());
            let is_ours = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if let Some(key) = literals.first().filter(|key| is_ours && is_key(key)) {
                let given = (verb != "say_with").then(|| literals.get(1..).unwrap_or_default());
                faults.extend(fault_of_use(file, line, key, verb, given, known));
            }
        }
    }
    faults
}

/// Strings that look like keys, passed to a frame, a message or a refusal: their first word is the
/// first word of some key, and no key has them.
fn loose_keys<'a>(file: &File, text: &'a str, known: &Messages<'_>) -> Vec<(usize, &'a str)> {
    if file.extension() != "rs" {
        return Vec::new();
    }
    let families: BTreeSet<&str> = known.keys().filter_map(|key| family(key)).collect();
    let is_lost = |literal: &str| {
        let is_ours = family(literal).is_some_and(|family| families.contains(family));
        let begins_one = || known.keys().any(|key| continues(key, literal));
        let is_lost = is_ours && is_key(literal) && !known.contains_key(literal);
        is_lost && !begins_one() && !is_icon(literal)
    };
    let mut found = strings(text);
    found.retain(|(_, literal)| is_lost(literal));
    found
}

/// Icons are named in the same shape: `calendar-days`.
fn icons(tree: &Tree) -> BTreeSet<&str> {
    tree.ending(".svg")
        .flat_map(|file| file.text.split("id=\"").skip(1))
        .filter_map(|after| after.split('"').next())
        .collect()
}

/// Names of the sprite that begin like the keys of the room `calendar`.
fn is_icon(literal: &str) -> bool {
    [
        "calendar-check",
        "calendar-clock",
        "calendar-days",
        "calendar-x",
    ]
    .contains(&literal)
}

fn family(key: &str) -> Option<&str> {
    key.split_once('-').map(|(family, _)| family)
}

fn unknown(file: &File, line: usize, key: &str) -> Fault {
    let what = format!("no Fluent file has `{key}`");
    Fault::new(
        &file.path,
        line,
        what,
        "Add it to the room's words.fr.ftl and words.en.ftl",
    )
}

/// String literals that open a list of arguments: `"key", "name", value` gives the first two.
fn leading_literals(arguments: &str) -> Vec<&str> {
    let mut rest = arguments.trim_start();
    let mut found = Vec::new();
    while let Some((literal, tail)) = rest.strip_prefix('"').and_then(|text| text.split_once('"')) {
        found.push(literal);
        rest = tail.trim_start().trim_start_matches(',').trim_start();
    }
    found
}

#[expect(
    clippy::too_many_arguments,
    reason = "one call, seen from all its sides"
)]
fn fault_of_use(
    file: &File,
    line: usize,
    key: &str,
    verb: &str,
    given: Option<&[&str]>,
    known: &Messages<'_>,
) -> Option<Fault> {
    let Some(message) = known.get(key) else {
        return Some(unknown(file, line, key));
    };
    let needed = message.arguments.len();
    let unfit = match verb {
        "say" => needed > 0,
        "say1" => needed > 1 || given?.iter().any(|name| !message.arguments.contains(*name)),
        "say2" => needed > 2,
        _ => false,
    };
    unfit.then(|| {
        let names: Vec<&str> = message.arguments.iter().map(String::as_str).collect();
        let what = format!(
            "`{key}` takes {{{}}}, and `{verb}` gives others",
            names.join(", ")
        );
        Fault::new(&file.path, line, what, "Give exactly these arguments")
    })
}

fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\''])
        .filter(|piece| piece.contains('-') && !piece.contains(' '))
}

/// Other things than sentences can be said: a key has lower-case letters, digits and hyphens.
fn is_key(literal: &str) -> bool {
    literal
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A key may be written whole, or made: `format!("round-state-{}", state.code())`, or begun by the
/// caller of a function that ends it.
fn is_quoted(key: &str, quoted: &BTreeSet<&str>) -> bool {
    let is_made = |piece: &str| {
        let parts = piece.split_once('{').zip(piece.rsplit_once('}'));
        parts.is_some_and(|((start, _), (_, end))| {
            start.len() + end.len() > 1 && key.starts_with(start) && key.ends_with(end)
        })
    };
    quoted
        .iter()
        .any(|piece| key == *piece || is_made(piece) || continues(key, piece))
}

/// Whether a key is longer than this beginning, by whole words: `depot-kind` and `depot-kind-open`.
fn continues(key: &str, start: &str) -> bool {
    key.strip_prefix(start.trim_end_matches('-'))
        .is_some_and(|rest| rest.starts_with('-'))
}

#[cfg(test)]
mod tests;
