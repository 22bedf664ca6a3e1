//! A table is written by one room only, from its store; reading joins are free. The floor writes
//! its own tables; the seed and the archive write whole gardens; tests and benchmarks write what they like.

use std::collections::BTreeMap;

use super::source::strings;
use super::stairs::is_store;
use super::tree::{File, Tree};
use super::{Fault, room_of};

struct Write<'tree> {
    file: &'tree File,
    line: usize,
    table: String,
    writer: &'tree str,
}

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for write in tree
        .under("crates/", ".rs")
        .filter(|file| !is_free(&file.path))
        .flat_map(writes)
    {
        let owner = *owners.entry(write.table.clone()).or_insert(write.writer);
        if owner != write.writer {
            let what = format!(
                "`{}` writes the table `{}` of `{owner}`",
                write.writer, write.table
            );
            let remedy = format!("Call a function of `{owner}`'s store instead");
            faults.push(Fault::new(&write.file.path, write.line, what, remedy));
        }
        if room_of(&write.file.path, "crates/bocage/src/").is_some() && !is_store(&write.file.path)
        {
            let what = format!("the table `{}` is written outside a store", write.table);
            let remedy = format!(
                "Move the statement to crates/bocage/src/{}/store.rs",
                write.writer
            );
            faults.push(Fault::new(&write.file.path, write.line, what, remedy));
        }
    }
    faults
}

fn is_free(path: &str) -> bool {
    path.contains("/tests/")
        || path.contains("/examples/")
        || path.ends_with("tests.rs")
        || path.contains("/seed/")
        || path.ends_with("/seed.rs")
        || path.contains("/archive")
        || path.contains("/migrations")
}

fn writes(file: &File) -> Vec<Write<'_>> {
    let writer = writer_of(&file.path);
    strings(&file.text)
        .into_iter()
        .flat_map(|(line, literal)| {
            tables_written(literal).into_iter().map(move |table| Write {
                file,
                line,
                table,
                writer,
            })
        })
        .collect()
}

/// A room of the house, else the crate.
fn writer_of(path: &str) -> &str {
    room_of(path, "crates/bocage/src/")
        .unwrap_or_else(|| path.split('/').nth(1).unwrap_or_default())
}

/// Tables after `insert into`, `delete from` and `update … set` in a piece of SQL.
fn tables_written(sql: &str) -> Vec<String> {
    let words: Vec<String> = sql
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words
        .windows(3)
        .filter_map(|three| match three {
            [verb, link, table] if verb == "insert" && link == "into" => Some(table),
            [verb, link, table] if verb == "delete" && link == "from" => Some(table),
            [verb, table, set] if verb == "update" && set == "set" && table != "set" => Some(table),
            _ => None,
        })
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests;
