//! The shape of source files: opening sentence, sizes, names of files and folders, and names of
//! functions and types that say nothing.

use super::Fault;
use super::source::{Keep, blank, functions};
use super::tree::{File, Tree};

const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 60;
const EMPTY_FOLDERS: [&str; 4] = ["common", "utils", "helpers", "shared"];
const EMPTY_VERBS: [&str; 3] = ["get_", "process_", "handle_"];
const EMPTY_NOUNS: [&str; 7] = [
    "Manager", "Service", "Helper", "Helpers", "Utils", "Data", "Info",
];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let sources = tree.ending(".rs").flat_map(of_source);
    let pages = [".html", ".mjs", ".css", ".sh"]
        .into_iter()
        .flat_map(|suffix| tree.ending(suffix).filter_map(too_long));
    sources.chain(pages).collect()
}

fn of_source(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(too_long(file));
    faults.extend(place(file));
    faults.extend(opening(file));
    faults.extend(functions_of(file));
    faults.extend(types_of(file));
    faults
}

fn too_long(file: &File) -> Option<Fault> {
    let lines = file.text.lines().count();
    (lines > FILE_LINES).then(|| {
        let what = format!("{lines} lines, at most {FILE_LINES}");
        Fault::new(
            &file.path,
            FILE_LINES,
            what,
            "Split it by what its parts are about",
        )
    })
}

fn place(file: &File) -> Option<Fault> {
    if file.path.ends_with("/mod.rs") {
        let remedy = "Name it after its module, beside the folder: `depots.rs` and `depots/`";
        return Some(Fault::new(
            &file.path,
            1,
            "`mod.rs` says nothing in a list of files",
            remedy,
        ));
    }
    let mut parts = file
        .path
        .split('/')
        .map(|part| part.trim_end_matches(".rs"));
    let empty = parts.find(|part| EMPTY_FOLDERS.contains(part))?;
    let remedy = "Put each item in the room or value it is about";
    Some(Fault::new(
        &file.path,
        1,
        format!("`{empty}` is no room"),
        remedy,
    ))
}

fn opening(file: &File) -> Option<Fault> {
    let opens = file.text.starts_with("//! ");
    let remedy = "Open it with `//!`: what is here, in one to three sentences";
    (!opens).then(|| Fault::new(&file.path, 1, "the file does not say what it is", remedy))
}

fn functions_of(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    for function in functions(&file.text) {
        if function.lines > FUNCTION_LINES {
            let what = format!(
                "`{}` has {} lines, at most {FUNCTION_LINES}",
                function.name, function.lines
            );
            faults.push(Fault::new(
                &file.path,
                function.line,
                what,
                "Name its steps as functions",
            ));
        }
        if let Some(verb) = EMPTY_VERBS
            .iter()
            .find(|verb| function.name.starts_with(**verb))
        {
            let what = format!("`{}` begins with an empty verb", function.name);
            let remedy = format!("Drop `{verb}` or say what it does");
            faults.push(Fault::new(&file.path, function.line, what, remedy));
        }
    }
    faults
}

fn types_of(file: &File) -> Vec<Fault> {
    let code = blank(&file.text, Keep::Code);
    code.lines()
        .enumerate()
        .filter_map(|(at, line)| {
            let words = || line.split(|c: char| !c.is_alphanumeric() && c != '_');
            let declared = words()
                .zip(words().skip(1))
                .find(|(keyword, _)| ["struct", "enum", "trait"].contains(keyword))?
                .1;
            let noun = EMPTY_NOUNS.iter().find(|noun| declared.ends_with(**noun))?;
            let what = format!("`{declared}` ends with an empty noun");
            let remedy = format!("Say what it is instead of `{noun}`");
            Some(Fault::new(&file.path, at + 1, what, remedy))
        })
        .collect()
}

#[cfg(test)]
mod tests;
