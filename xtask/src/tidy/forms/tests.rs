//! Planted fields.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn a_field_without_a_label_is_found() {
    finds(
        check,
        &[(
            "a.html",
            "<form>\n<input type=\"text\" name=\"q\">\n</form>",
        )],
        "a.html:2: this `<input>` has no label",
    );
}

#[test]
fn a_label_of_another_field_does_not_count() {
    let page = "<label for=\"p\">P</label><select id=\"q\"></select>";
    finds(check, &[("a.html", page)], "`<select>` has no label");
}

#[test]
fn labels_around_and_beside_count() {
    let page = "<label>Q <input name=\"q\"></label><label for=\"{{ id }}\">N</label>\n<textarea id=\"{{ id }}\"></textarea>\n<input type=\"hidden\" name=\"h\"><input aria-label=\"{{ l }}\">";
    accepts(check, &[("a.html", page)]);
}
