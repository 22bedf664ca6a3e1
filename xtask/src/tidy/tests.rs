//! Every check on the real tree, so that a plain `cargo test` finds what tidy finds.

use super::*;

/// What a check says of a small planted tree.
pub(super) fn said(check: Check, files: &[(&str, &str)]) -> Vec<String> {
    check(&Tree::of(files))
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// Asserts that a check says one thing, containing these words.
pub(super) fn finds(check: Check, files: &[(&str, &str)], words: &str) {
    let said = said(check, files);
    assert_eq!(said.len(), 1, "one fault expected: {said:#?}");
    assert!(
        said.iter().all(|fault| fault.contains(words)),
        "{words:?} expected: {said:#?}"
    );
}

/// Asserts that a check has nothing to say.
pub(super) fn accepts(check: Check, files: &[(&str, &str)]) {
    assert_eq!(said(check, files), Vec::<String>::new());
}

#[test]
fn the_repository_is_tidy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let tree = Tree::read(&root).unwrap();
    for (name, check) in CHECKS {
        let faults: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    }
}

#[test]
fn a_room_is_found_by_its_folder_or_front_door() {
    assert_eq!(
        room_of("crates/domain/src/people/role.rs", "crates/domain/src/"),
        Some("people")
    );
    assert_eq!(
        room_of("crates/domain/src/people.rs", "crates/domain/src/"),
        Some("people")
    );
    assert_eq!(
        room_of("crates/bocage/src/layout/frame.rs", "crates/bocage/src/"),
        None
    );
}
