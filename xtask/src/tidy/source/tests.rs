//! The scanner on the few shapes of Rust that could mislead it.

use super::*;

#[test]
fn comments_and_strings_are_blanked_and_lines_kept() {
    let text = "let a = \"// no\"; // yes\nlet c = '\"'; /* b /* c */ */ let d: &'a str;\n";
    let code = blank(text, Keep::Code);
    assert_eq!(code.matches('\n').count(), 2);
    assert!(
        !code.contains("no")
            && !code.contains("yes")
            && !code.contains('c'.to_string().as_str().repeat(2).as_str())
    );
    assert!(code.contains("let d: &'a str;"));
    assert!(blank(text, Keep::Comments).contains("// yes"));
}

#[test]
fn raw_strings_and_escapes_end_where_they_end() {
    let text = r##"f(r#"a "b" c"#, "d\"e", b"f"); g"##;
    let found: Vec<&str> = strings(text)
        .into_iter()
        .map(|(_, literal)| literal)
        .collect();
    assert_eq!(found, ["a \"b\" c", "d\\\"e", "f"]);
    assert!(blank(text, Keep::Code).ends_with("; g"));
}

#[test]
fn a_function_counts_its_signature_and_body() {
    let text =
        "trait T { fn no(&self); }\n\nfn yes(\n    a: [u8; 2],\n) {\n    if a == b {\n    }\n}\n";
    let found = functions(text);
    assert_eq!(found.len(), 1);
    let function = found.first().unwrap();
    assert_eq!(
        (function.name.as_str(), function.line, function.lines),
        ("yes", 3, 6)
    );
}

#[test]
fn grouped_paths_are_opened() {
    let code = "use crate::{people::{Person, Role}, depots};\nlet x = crate::calendar::week(1);";
    let found = paths_from(code, "crate");
    let paths: Vec<&str> = found.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(
        paths,
        ["people::Person", "people::Role", "depots", "calendar::week"]
    );
    assert_eq!(found.last().map(|(line, _)| *line), Some(2));
}
