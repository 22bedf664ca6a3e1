//! Words the project does not use, with what it says instead: in code and documents, and in the
//! French shown to people.

use super::Fault;
use super::tree::{File, Tree};

/// In two pieces, so that this list does not fault itself.
const BANNED: [(&str, &str, &str); 8] = [
    ("TO", "DO", "Open an issue, or do it now"),
    ("FIX", "ME", "Open an issue, or mend it now"),
    ("white", "list", "Say `allowed`"),
    ("black", "list", "Say `refused`"),
    ("sanity", " check", "Say what is checked"),
    (
        "tenant",
        "_id",
        "One database per garden: no row needs a garden's id",
    ),
    (
        "garden",
        "_id BIGINT",
        "One database per garden: no row needs a garden's id",
    ),
    (
        "#[",
        "ignore",
        "Assert today's behaviour and say why it is wrong",
    ),
];

/// In French sentences.
const BANNED_IN_FRENCH: [(&str, &str); 7] = [
    ("'", "Use a real apostrophe: ’"),
    ("...", "Use a real ellipsis: …"),
    ("·", "Choose a neutral word: membre, personne, équipe"),
    ("utilisateur", "Say membre, personne or équipe"),
    ("Cliquez ici", "Say what the link leads to"),
    (
        "erreur est survenue",
        "Say what happened and what to do instead",
    ),
    ("invalide", "Say what is expected, with an example"),
];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let written_by_people = |file: &&File| {
        [
            ".rs", ".md", ".html", ".mjs", ".sql", ".css", ".toml", ".ftl",
        ]
        .iter()
        .any(|suffix| file.path.ends_with(suffix))
    };
    let anywhere = tree
        .files
        .iter()
        .filter(written_by_people)
        .flat_map(of_file);
    anywhere
        .chain(tree.ending(".fr.ftl").flat_map(of_french))
        .collect()
}

fn of_file(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (start, end, remedy) in BANNED {
        let word = format!("{start}{end}");
        for (at, _) in file
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains(&word))
        {
            faults.push(Fault::new(&file.path, at + 1, format!("`{word}`"), remedy));
        }
    }
    faults
}

fn of_french(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, line) in file
        .text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
    {
        for (word, remedy) in BANNED_IN_FRENCH
            .iter()
            .filter(|(word, _)| line.contains(word))
        {
            faults.push(Fault::new(&file.path, at + 1, format!("`{word}`"), *remedy));
        }
    }
    faults
}

#[cfg(test)]
mod tests;
