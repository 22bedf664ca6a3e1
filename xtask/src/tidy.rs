//! The habits of the house, checked: each check reads the tree and names its faults with the file,
//! the line, what is wrong and what to do. Clippy already looks at nesting, parameters and panics.

mod acts;
mod census;
mod crates;
mod files;
mod forms;
mod glossary;
mod rules;
mod shape;
mod source;
mod stairs;
mod tree;
mod wording;
mod words;
mod writers;

use std::fmt;
use std::path::Path;

use tree::Tree;

/// Something to mend, said so that it can be mended without asking.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    path: String,
    line: usize,
    what: String,
    remedy: String,
}

impl Fault {
    fn new(path: &str, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            line,
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {}. {}.",
            self.path, self.line, self.what, self.remedy
        )
    }
}

type Check = fn(&Tree) -> Vec<Fault>;

const CHECKS: [(&str, Check); 12] = [
    ("allowed dependencies per crate", crates::check),
    ("stairs between rooms", stairs::check),
    ("one writer per table", writers::check),
    ("shape of files and functions", shape::check),
    ("acts with their template and test", acts::check),
    ("labels of form fields", forms::check),
    ("glossary and code", glossary::check),
    ("rules and tests", rules::check),
    ("sentences in both languages", words::check),
    ("sentences that reach the page", words::check_uses),
    ("wording", wording::check),
    ("files", files::check),
];

/// Runs every check on the repository at `root`.
pub(crate) fn run(root: &Path) -> Result<(), String> {
    let tree = Tree::read(root)?;
    let mut faults: Vec<Fault> = CHECKS.iter().flat_map(|(_, check)| check(&tree)).collect();
    faults.sort();
    for fault in &faults {
        println!("{fault}");
    }
    match faults.len() {
        0 => Ok(()),
        1 => Err("1 fault".to_owned()),
        many => Err(format!("{many} faults")),
    }
}

/// How large the tree is, one sentence per count.
pub(crate) fn census(root: &Path) -> Result<Vec<String>, String> {
    Tree::read(root).map(|tree| census::sentences(&tree))
}

/// The rooms, lowest step first. A room's rules and stores may use only rooms on lower steps.
const STEPS: [&[&str]; 6] = [
    &["people"],
    &["network"],
    &["customers", "calendar", "catalogue", "depots"],
    &["membership"],
    &["subscriptions"],
    &["deliveries"],
];

fn step(room: &str) -> Option<usize> {
    STEPS.iter().position(|rooms| rooms.contains(&room))
}

/// The room a path belongs to: `crates/domain/src/people/role.rs` and `…/people.rs` are `people`.
fn room_of<'path>(path: &'path str, sources: &str) -> Option<&'path str> {
    let inside = path.strip_prefix(sources)?;
    let first = inside.split('/').next()?;
    let room = first.strip_suffix(".rs").unwrap_or(first);
    step(room).map(|_| room)
}

#[cfg(test)]
mod tests;
