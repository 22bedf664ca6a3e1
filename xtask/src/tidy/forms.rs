//! Every field of a form has a name a screen reader can say: a label around it, a label that
//! points to it, or an `aria-label`.

use super::Fault;
use super::tree::{File, Tree};

const FIELDS: [&str; 3] = ["<input", "<select", "<textarea"];
const SILENT_TYPES: [&str; 4] = ["hidden", "submit", "button", "image"];

pub(crate) fn check(tree: &Tree) -> Vec<Fault> {
    tree.ending(".html").flat_map(of_page).collect()
}

fn of_page(file: &File) -> Vec<Fault> {
    let mut faults = Vec::new();
    for field in FIELDS {
        for (at, _) in file.text.match_indices(field) {
            let (before, after) = file.text.split_at(at);
            let tag = after.split_once('>').map_or(after, |(tag, _)| tag);
            if !is_named(&file.text, before, tag) {
                let line = before.matches('\n').count() + 1;
                let what = format!("this `{field}>` has no label");
                let remedy = "Give it an id and a `<label for>`, or use a field macro of ui/";
                faults.push(Fault::new(&file.path, line, what, remedy));
            }
        }
    }
    faults
}

fn is_named(page: &str, before: &str, tag: &str) -> bool {
    let silent = attribute(tag, "type").is_some_and(|kind| SILENT_TYPES.contains(&kind));
    let wrapped = before.rfind("<label") > before.rfind("</label");
    let pointed_at =
        || attribute(tag, "id").is_some_and(|id| page.contains(&format!("for=\"{id}\"")));
    silent || tag.contains("aria-label") || wrapped || pointed_at()
}

fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests;
