//! Rooms stand on steps: rules and stores use rooms on lower steps only (the compiler already sees
//! to the front doors). Acts and jobs, being the edge, may open any door.

use super::source::{Keep, blank, paths_from};
use super::tree::{File, Tree};
use super::{Fault, room_of, step};

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let rules = tree
        .under("crates/domain/src/", ".rs")
        .flat_map(|file| of_file(file, "crates/domain/src/", &["crate"]));
    let stores = tree
        .under("crates/bocage/src/", ".rs")
        .filter(|file| is_store(&file.path))
        .flat_map(|file| of_file(file, "crates/bocage/src/", &["crate", "domain"]));
    rules.chain(stores).collect()
}

/// `store.rs`, or a file of a `store/` folder.
pub(super) fn is_store(path: &str) -> bool {
    path.ends_with("/store.rs") || path.contains("/store/")
}

fn of_file(file: &File, sources: &str, roots: &[&str]) -> Vec<Fault> {
    let Some(room) = room_of(&file.path, sources) else {
        return Vec::new();
    };
    let code = blank(&file.text, Keep::Code);
    roots
        .iter()
        .flat_map(|root| paths_from(&code, root))
        .filter_map(|(line, path)| fault(file, room, line, &path))
        .collect()
}

fn fault(file: &File, room: &str, line: usize, path: &str) -> Option<Fault> {
    let other = path.split("::").next().filter(|other| *other != room)?;
    (step(other)? >= step(room)?).then(|| {
        let what = format!("`{room}` looks up to `{other}`");
        let remedy = "Take the fact as an argument; the act fetches it from both rooms";
        Fault::new(&file.path, line, what, remedy)
    })
}

#[cfg(test)]
mod tests;
