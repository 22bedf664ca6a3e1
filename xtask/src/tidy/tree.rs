//! The repository's text files, read once. Checks take a tree, so that tests plant faults in a
//! small one held in memory.

use std::path::Path;
use std::process::Command;

/// One text file: its path from the root of the repository, and what it says.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every file that git tracks, or would on the next `git add`.
#[derive(Default)]
pub(crate) struct Tree {
    pub(crate) files: Vec<File>,
    /// Paths and sizes in bytes of all files, binary ones included.
    pub(crate) sizes: Vec<(String, u64)>,
}

impl Tree {
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let mut tree = Self::default();
        for path in listed(root)? {
            let full = root.join(&path);
            let Ok(bytes) = std::fs::read(&full) else {
                // Deleted, but the deletion is not committed yet.
                continue;
            };
            tree.sizes.push((path.clone(), bytes.len() as u64));
            if let Ok(text) = String::from_utf8(bytes) {
                tree.files.push(File { path, text });
            }
        }
        Ok(tree)
    }

    pub(crate) fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.file(path).is_some()
    }

    pub(crate) fn ending<'tree>(
        &'tree self,
        suffix: &'tree str,
    ) -> impl Iterator<Item = &'tree File> {
        self.files
            .iter()
            .filter(move |file| file.path.ends_with(suffix))
    }

    pub(crate) fn under<'tree>(
        &'tree self,
        folder: &'tree str,
        suffix: &'tree str,
    ) -> impl Iterator<Item = &'tree File> {
        self.ending(suffix)
            .filter(move |file| file.path.starts_with(folder))
    }

    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let mut tree = Self::default();
        for (path, text) in files {
            tree.sizes.push(((*path).to_owned(), text.len() as u64));
            tree.files.push(File {
                path: (*path).to_owned(),
                text: (*text).to_owned(),
            });
        }
        tree
    }
}

impl File {
    /// The name without folders or last extension: `confirm` for `a/b/confirm.rs`.
    pub(crate) fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    pub(crate) fn extension(&self) -> &str {
        self.path
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension)
    }

    /// The folder with its closing slash: `a/b/` for `a/b/confirm.rs`.
    pub(crate) fn folder(&self) -> &str {
        self.path
            .strip_suffix(self.path.rsplit('/').next().unwrap_or_default())
            .unwrap_or_default()
    }

    /// Tests live in `tests/` folders and in files named `tests.rs`.
    pub(crate) fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("tests.rs")
    }
}

fn listed(root: &Path) -> Result<Vec<String>, String> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .output()
        .map_err(|error| format!("git does not start: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let names = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(names
        .split('\0')
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect())
}
