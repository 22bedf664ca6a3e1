//! What is typed becomes what is printed.

use super::to_json;

fn printed(text: &str) -> String {
    let json = to_json(&text).unwrap();
    serde_json::from_slice(&json).unwrap()
}

#[test]
fn quotes_and_backslashes_come_through_unchanged() {
    let hostile = r#"#panic() [x] *a* _b_ $c$ \ " ' </script> `"#;
    assert_eq!(printed(hostile), hostile);
}

#[test]
fn a_line_break_becomes_a_space() {
    assert_eq!(printed("Anne\nMarie\t\u{0}x\u{2028}y"), "Anne Marie  x y");
}

#[test]
fn the_narrow_space_of_french_becomes_one_the_font_has() {
    assert_eq!(printed("16\u{202f}h"), "16\u{a0}h");
}

#[test]
fn marks_that_turn_a_line_around_are_dropped() {
    assert_eq!(printed("a\u{202e}b\u{2066}c"), "abc");
}

#[test]
fn an_endless_word_may_be_cut_and_ordinary_ones_may_not() {
    assert_eq!(
        printed("Saint-Barthélemy-d’Anjou"),
        "Saint-Barthélemy-d’Anjou"
    );
    assert_eq!(printed(&"a".repeat(40)).matches('\u{ad}').count(), 2);
}
