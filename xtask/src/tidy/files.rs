//! Files that have no place in the repository: too large, of an unexpected kind, or naming one
//! person's machine.

use super::Fault;
use super::tree::Tree;

const LARGEST_BYTES: u64 = 200_000;

/// Larger files, and why.
const LARGE: [(&str, &str); 2] = [
    ("Cargo.lock", "written by cargo"),
    ("package-lock.json", "written by npm"),
];

const EXTENSIONS: [&str; 23] = [
    "rs",
    "toml",
    "lock",
    "md",
    "sql",
    "html",
    "txt",
    "ftl",
    "css",
    "mjs",
    "js",
    "json",
    "svg",
    "snap",
    "typ",
    "csv",
    "webp",
    "png",
    "woff2",
    "ttf",
    "otf",
    "xml",
    "webmanifest",
];
const WITHOUT_EXTENSION: [&str; 4] = ["LICENSE", "ci", "run", ".gitignore"];

/// Beginnings of paths that exist on one machine only; in two pieces, to be absent from here.
const MACHINE_PATHS: [(&str, &str); 4] = [
    ("/ro", "ot/"),
    ("/wo", "rk/"),
    ("/ho", "me/"),
    ("/Us", "ers/"),
];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, bytes) in &tree.sizes {
        faults.extend(too_large(path, *bytes));
        faults.extend(unexpected(path));
    }
    faults.extend(machine_paths(tree));
    faults
}

fn too_large(path: &str, bytes: u64) -> Option<Fault> {
    let excused = LARGE.iter().any(|(name, _)| path.ends_with(name));
    (bytes > LARGEST_BYTES && !excused).then(|| {
        let what = format!("{} kB, at most {}", bytes / 1000, LARGEST_BYTES / 1000);
        Fault::new(
            path,
            1,
            what,
            "Make it smaller, or list it with a reason in tidy/files.rs",
        )
    })
}

fn unexpected(path: &str) -> Option<Fault> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let known = name
        .rsplit_once('.')
        .is_some_and(|(_, extension)| EXTENSIONS.contains(&extension));
    let remedy = "Use a kind of file the project already has, or add it to tidy/files.rs";
    (!known && !WITHOUT_EXTENSION.contains(&name))
        .then(|| Fault::new(path, 1, "an unexpected kind of file", remedy))
}

fn machine_paths(tree: &Tree) -> Vec<Fault> {
    let mut faults = Vec::new();
    for file in &tree.files {
        for (at, line) in file.text.lines().enumerate() {
            if let Some(path) = machine_path(line) {
                let what = format!("`{path}` exists on one machine only");
                faults.push(Fault::new(
                    &file.path,
                    at + 1,
                    what,
                    "Use a path of the repository",
                ));
            }
        }
    }
    faults
}

fn machine_path(line: &str) -> Option<String> {
    MACHINE_PATHS
        .iter()
        .map(|(start, end)| format!("{start}{end}"))
        .find(|path| {
            let starts_a_word = |at: usize| {
                let (before, _) = line.split_at(at);
                !before.ends_with(|c: char| c.is_alphanumeric() || "}.-_/".contains(c))
            };
            line.match_indices(path.as_str())
                .any(|(at, _)| starts_a_word(at))
        })
}

#[cfg(test)]
mod tests;
