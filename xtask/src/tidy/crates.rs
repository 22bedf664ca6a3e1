//! What each crate may depend on. The pure crates name every dependency they may have; the others
//! name only which of ours.

use super::Fault;
use super::tree::{File, Tree};

const OURS: [&str; 6] = [
    "values",
    "domain",
    "platform",
    "connectors",
    "paper",
    "bocage",
];

/// Crate, which of ours it may use, and which others when these are limited.
type Allowed = (
    &'static str,
    &'static [&'static str],
    Option<&'static [&'static str]>,
);

const ALLOWED: [Allowed; 7] = [
    ("values", &[], Some(&["jiff", "thiserror"])),
    ("domain", &["values"], Some(&["thiserror"])),
    ("platform", &["values"], None),
    ("connectors", &["values"], None),
    ("paper", &["values"], None),
    (
        "bocage",
        &["values", "domain", "platform", "connectors", "paper"],
        None,
    ),
    ("xtask", &[], Some(&[])),
];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    tree.ending("Cargo.toml")
        .filter(|file| file.path != "Cargo.toml")
        .flat_map(of_crate)
        .collect()
}

fn of_crate(file: &File) -> Vec<Fault> {
    let name = file.path.rsplit('/').nth(1).unwrap_or_default();
    let Some((_, ours, others)) = ALLOWED.iter().find(|(allowed, ..)| *allowed == name) else {
        let remedy = "Add it to the table of xtask/src/tidy/crates.rs, with an ADR that says why";
        return vec![Fault::new(
            &file.path,
            1,
            format!("unknown crate `{name}`"),
            remedy,
        )];
    };
    dependencies(&file.text)
        .filter_map(|(line, dependency)| {
            let is_ours = OURS.contains(&dependency);
            let allowed = match others {
                _ if is_ours => ours.contains(&dependency),
                Some(list) => list.contains(&dependency),
                None => true,
            };
            let what = format!("`{name}` may not depend on `{dependency}`");
            let remedy = if is_ours {
                "Pass what is needed as an argument, or move the caller to `bocage`"
            } else {
                "Keep this crate pure: do that work at the edge, in `platform` or `bocage`"
            };
            (!allowed).then(|| Fault::new(&file.path, line, what, remedy))
        })
        .collect()
}

/// Names in `[dependencies]` and `[build-dependencies]`; tests may use what they like.
fn dependencies(manifest: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut counts = false;
    manifest.lines().enumerate().filter_map(move |(at, line)| {
        if line.starts_with('[') {
            counts = line.ends_with("dependencies]") && !line.contains("dev-dependencies");
            return None;
        }
        let (name, _) = line.split_once(['=', '.'])?;
        (counts && !line.starts_with([' ', '#', '"'])).then(|| (at + 1, name.trim()))
    })
}

#[cfg(test)]
mod tests;
