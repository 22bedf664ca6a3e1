//! Business rules and their tests are paired: each id of `docs/rules.md` is cited by a test, and
//! each id cited in the code is one of that page.

use std::collections::BTreeMap;

use super::Fault;
use super::source::{Keep, blank};
use super::tree::{File, Tree};

const RULES: &str = "docs/rules.md";

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let Some(page) = tree.file(RULES) else {
        return Vec::new();
    };
    let rules: BTreeMap<&str, usize> = page
        .text
        .lines()
        .enumerate()
        .filter_map(|(at, line)| Some((declared(line)?, at + 1)))
        .collect();
    let cited: Vec<(&File, usize, String)> = tree.under("crates/", ".rs").flat_map(cited).collect();
    let untested = rules.iter().filter(|(id, _)| {
        !cited
            .iter()
            .any(|(file, line, cited)| cited == **id && in_a_test(file, *line))
    });
    let unknown = cited
        .iter()
        .filter(|(_, _, id)| !rules.contains_key(id.as_str()));
    untested
        .map(|(id, line)| {
            let remedy = format!("Write its test, with a line `/// Rule {id}.` above it");
            Fault::new(RULES, *line, format!("rule {id} has no test"), remedy)
        })
        .chain(unknown.map(|(file, line, id)| {
            let remedy = format!("Write the rule in {RULES} first, or mend the id");
            Fault::new(
                &file.path,
                *line,
                format!("rule {id} is not in {RULES}"),
                remedy,
            )
        }))
        .collect()
}

/// `- **M-1** Amounts are…` declares M-1.
fn declared(line: &str) -> Option<&str> {
    let (id, _) = line.strip_prefix("- **")?.split_once("**")?;
    is_id(id).then_some(id)
}

/// `A-1`, `EXC-P2`, `SUB-4`.
fn is_id(word: &str) -> bool {
    let Some((family, number)) = word.split_once('-') else {
        return false;
    };
    let digits = number.trim_start_matches(|c: char| c.is_ascii_uppercase());
    (1..=4).contains(&family.len())
        && family.chars().all(|c| c.is_ascii_uppercase())
        && !digits.is_empty()
        && digits.chars().all(|c| c.is_ascii_digit())
}

/// Ids that follow the word "Rule" or "Rules" in a comment.
fn cited(file: &File) -> Vec<(&File, usize, String)> {
    let comments = blank(&file.text, Keep::Comments);
    let mut found = Vec::new();
    for (at, line) in comments.lines().enumerate() {
        let words = line.split(|c: char| !c.is_alphanumeric() && c != '-');
        let after =
            words.skip_while(|word| !["rule", "rules"].contains(&word.to_lowercase().as_str()));
        let ids = after
            .filter(|word| is_id(word))
            .map(|id| (file, at + 1, id.to_owned()));
        found.extend(ids);
    }
    found
}

fn in_a_test(file: &File, line: usize) -> bool {
    let marked = file
        .text
        .lines()
        .position(|text| text.trim() == "#[cfg(test)]");
    file.is_test() || marked.is_some_and(|start| line > start)
}

#[cfg(test)]
mod tests;
