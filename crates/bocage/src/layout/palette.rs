//! The colours of the house: one table, from which the style sheet and the contrast test
//! are both made. A garden chooses a hue; lightness and chroma are settled here.

/// The part of the style sheet made from the table.
pub fn css() -> String {
    String::new()
}
