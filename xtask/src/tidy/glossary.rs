//! The glossary's code names exist in the code, so that the page never describes another program.

use std::collections::BTreeSet;

use super::Fault;
use super::tree::Tree;

const GLOSSARY: &str = "docs/glossary.md";

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let Some(glossary) = tree.file(GLOSSARY) else {
        return Vec::new();
    };
    let words = words_of_code(tree);
    let mut faults = Vec::new();
    for (at, line) in glossary
        .text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.starts_with('|'))
    {
        for name in line.split('`').skip(1).step_by(2) {
            if !name.split("::").all(|part| words.contains(&plain(part))) {
                let what = format!("`{name}` is in the glossary and nowhere in the code");
                let remedy =
                    "Use this word in the code, or take the line out until a room needs it";
                faults.push(Fault::new(GLOSSARY, at + 1, what, remedy));
            }
        }
    }
    faults
}

fn words_of_code(tree: &Tree) -> BTreeSet<String> {
    tree.under("crates/", ".rs")
        .chain(tree.under("crates/", ".sql"))
        .flat_map(|file| file.text.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .map(plain)
        .collect()
}

/// `BasketType`, `basket_type` and `basket_types` are one word.
fn plain(name: &str) -> String {
    let joined = name.replace('_', "").to_lowercase();
    joined
        .strip_suffix('s')
        .map_or(joined.clone(), str::to_owned)
}

#[cfg(test)]
mod tests;
