//! A new act from the pattern: the file, its page, its sentences and its test, each in its place.

use std::fs;
use std::path::Path;

use crate::Outcome;

/// Each room and the right that lets staff look at it.
const ROOMS: [(&str, &str); 9] = [
    ("network", "SettingsRead"),
    ("people", "PeopleRead"),
    ("customers", "CustomersRead"),
    ("calendar", "CalendarRead"),
    ("catalogue", "CatalogueRead"),
    ("depots", "DepotsRead"),
    ("membership", "MembershipsRead"),
    ("subscriptions", "SubscriptionsRead"),
    ("deliveries", "DeliveriesRead"),
];

/// A file to write: where, and the pattern with its tokens replaced.
struct Leaf {
    path: String,
    text: String,
}

pub(crate) fn create(house: &Path, arguments: &[String]) -> Outcome {
    let [room, name] = arguments else {
        return Err("say the room and the name: cargo x act depots close".to_owned());
    };
    let guard = ROOMS
        .iter()
        .find(|(known, _)| known == room)
        .map(|(_, guard)| *guard);
    let guard = guard.ok_or_else(|| {
        let rooms: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
        format!("no room `{room}`; the rooms are {}", rooms.join(", "))
    })?;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
        return Err(format!(
            "`{name}` is no name for an act: a verb or a screen, in lower case"
        ));
    }
    let leaves = leaves(room, name, guard);
    if let Some(leaf) = leaves.iter().find(|leaf| house.join(&leaf.path).exists()) {
        return Err(format!("{} is already there", leaf.path));
    }
    for leaf in &leaves {
        write(house, &leaf.path, &leaf.text)?;
        println!("wrote   {}", leaf.path);
    }
    for path in [
        format!("crates/bocage/src/{room}"),
        format!("crates/bocage/tests/it/{room}"),
    ] {
        append_module(house, &format!("{path}.rs"), name)?;
    }
    for language in ["fr", "en"] {
        append_sentences(house, room, name, language)?;
    }
    println!("to do   in crates/bocage/src/{room}.rs: .get(\"/{name}\", {name}::show)");
    println!("to do   say who does what in the first line, write the sentences, then the test");
    Ok(())
}

fn leaves(room: &str, name: &str, guard: &str) -> [Leaf; 3] {
    let fill = |pattern: &str| {
        pattern
            .replace("@guard", guard)
            .replace("@room", room)
            .replace("@name", name)
            .replace("@key", &key(room, name))
            .replace("@path", name)
            .replace("@title", name)
    };
    let leaf = |path: String, pattern: &str| Leaf {
        path,
        text: fill(pattern),
    };
    [
        leaf(
            format!("crates/bocage/src/{room}/{name}.rs"),
            include_str!("act/act.txt"),
        ),
        leaf(
            format!("crates/bocage/src/{room}/{name}.html"),
            include_str!("act/page.txt"),
        ),
        leaf(
            format!("crates/bocage/tests/it/{room}/{name}.rs"),
            include_str!("act/test.txt"),
        ),
    ]
}

fn key(room: &str, name: &str) -> String {
    format!("{room}-{}", name.replace('_', "-"))
}

/// Declares the module beside the others; the formatter sorts them.
fn append_module(house: &Path, path: &str, name: &str) -> Outcome {
    let text = read(house, path)?;
    let declared = format!("mod {name};\n");
    let text = match text.find("\nmod ").or_else(|| text.find("\npub mod ")) {
        Some(at) => {
            let (before, after) = text.split_at(at);
            format!("{before}\n{declared}{}", after.trim_start())
        }
        None => format!("{text}\n{declared}"),
    };
    write(house, path, &text)?;
    println!("changed {path}");
    Ok(())
}

fn append_sentences(house: &Path, room: &str, name: &str, language: &str) -> Outcome {
    let path = format!("crates/bocage/src/{room}/words.{language}.ftl");
    let text = read(house, &path)?;
    let key = key(room, name);
    write(
        house,
        &path,
        &format!("{text}{key}-title = {name}\n{key}-about = …\n"),
    )?;
    println!("changed {path}");
    Ok(())
}

fn read(house: &Path, path: &str) -> Result<String, String> {
    fs::read_to_string(house.join(path)).map_err(|error| format!("{path}: {error}"))
}

fn write(house: &Path, path: &str, text: &str) -> Outcome {
    let full = house.join(path);
    let folder = full.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(&full, text))
        .map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests;
