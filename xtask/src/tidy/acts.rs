//! An act is a file of a room with a `show` or a `submit`: it has its test, its page beside it if
//! it renders one, and says by its `Visit` who may come in.

use super::source::{Function, functions, strings};
use super::tree::{File, Tree};
use super::{Fault, room_of};

const HOUSE: &str = "crates/bocage/src/";
const TESTS: &str = "crates/bocage/tests/it/";

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    let acts = tree.under(HOUSE, ".rs").filter_map(|file| {
        let room = room_of(&file.path, HOUSE)?;
        let handlers = handlers(file);
        let is_act = !handlers.is_empty() && !file.is_test();
        is_act.then(|| of_act(tree, file, room, &handlers))
    });
    acts.flatten().chain(orphans(tree)).collect()
}

fn handlers(file: &File) -> Vec<Function> {
    let mut found = functions(&file.text);
    found.retain(|function| ["show", "submit"].contains(&function.name.as_str()));
    found.retain(|function| {
        let line = file
            .text
            .lines()
            .nth(function.line.saturating_sub(1))
            .unwrap_or_default();
        line.contains("async fn")
    });
    found
}

fn of_act(tree: &Tree, file: &File, room: &str, handlers: &[Function]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let tests = tests_of(file, room);
    if !tests.iter().any(|test| tree.has(test)) {
        let first = tests.first().map_or("", String::as_str);
        let remedy = format!("Write {first}: what the person does, on both engines");
        faults.push(Fault::new(&file.path, 1, "this act has no test", remedy));
    }
    for (line, template) in templates(file) {
        if !tree.has(&format!("{HOUSE}{template}"))
            && !tree.has(&format!("{}{template}", file.folder()))
        {
            let what = format!("its template `{template}` is not there");
            let remedy = format!(
                "Put it beside the act: {}{}.html",
                file.folder(),
                file.stem()
            );
            faults.push(Fault::new(&file.path, line, what, remedy));
        }
    }
    for handler in handlers
        .iter()
        .filter(|handler| !handler.signature.contains("Visit"))
    {
        let what = format!("`{}` does not say who may come in", handler.name);
        faults.push(Fault::new(
            &file.path,
            handler.line,
            what,
            "Take a `Visit` as first argument",
        ));
    }
    faults
}

/// Where an act's test may be: under its own path or name, or that of the way it is a step of
/// (`sign_up/confirm.rs` in `sign_up.rs`).
fn tests_of(file: &File, room: &str) -> Vec<String> {
    let inside = file.path.strip_prefix(HOUSE).unwrap_or_default();
    let inside = inside.strip_suffix(".rs").unwrap_or_default();
    let steps: Vec<&str> = inside.split('/').skip(1).collect();
    let own = format!("{TESTS}{room}/{}.rs", steps.join("/"));
    let way = steps.first().map(|way| format!("{TESTS}{room}/{way}.rs"));
    let flat = format!("{TESTS}{room}/{}.rs", file.stem());
    [own, flat].into_iter().chain(way).collect()
}

/// Paths named by `#[template(path = "…")]`.
fn templates(file: &File) -> Vec<(usize, &str)> {
    strings(&file.text)
        .into_iter()
        .filter(|(line, literal)| {
            let declared = file
                .text
                .lines()
                .nth(line.saturating_sub(1))
                .unwrap_or_default();
            literal.contains(".html") && declared.contains("path =")
        })
        .collect()
}

/// Pages of a room that nothing renders.
fn orphans(tree: &Tree) -> impl Iterator<Item = Fault> {
    tree.under(HOUSE, ".html").filter_map(|page| {
        let inside = page.path.strip_prefix(HOUSE)?;
        room_of(&page.path, HOUSE)?;
        let named = |file: &File| file.path != page.path && file.text.contains(inside);
        let used = tree.under(HOUSE, ".rs").any(named) || tree.under(HOUSE, ".html").any(named);
        let remedy = "Name it in the act's `template(path)`, or delete it";
        (!used).then(|| Fault::new(&page.path, 1, "nothing renders this page", remedy))
    })
}

#[cfg(test)]
mod tests;
