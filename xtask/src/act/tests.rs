//! The pattern, filled in a folder of its own.

use super::*;

fn folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("bocage-act-{name}-{}", std::process::id()));
    for (path, text) in [
        (
            "crates/bocage/src/depots.rs",
            "//! Depots.\n\nmod list;\n\npub fn acts() {}\n",
        ),
        (
            "crates/bocage/tests/it/depots.rs",
            "//! Acts of the depots.\n\nmod list;\n",
        ),
        ("crates/bocage/src/depots/words.fr.ftl", "a-b = A\n"),
        ("crates/bocage/src/depots/words.en.ftl", "a-b = A\n"),
    ] {
        write(&folder, path, text).unwrap();
    }
    folder
}

#[test]
fn an_act_gets_its_page_sentences_and_test() {
    let folder = folder("new");
    create(&folder, &["depots".to_owned(), "close_early".to_owned()]).unwrap();
    let act = read(&folder, "crates/bocage/src/depots/close_early.rs").unwrap();
    assert!(act.contains("depots/close_early.html") && act.contains("depots-close-early-title"));
    assert!(!act.contains('@'));
    let door = read(&folder, "crates/bocage/src/depots.rs").unwrap();
    assert!(door.contains("\nmod close_early;\nmod list;\n"));
    let again = create(&folder, &["depots".to_owned(), "close_early".to_owned()]);
    assert!(again.unwrap_err().contains("already there"));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn an_unknown_room_is_refused_with_the_known_ones() {
    let folder = folder("room");
    let refusal = create(&folder, &["cellar".to_owned(), "close".to_owned()]).unwrap_err();
    assert!(refusal.contains("depots"));
    fs::remove_dir_all(folder).unwrap();
}
