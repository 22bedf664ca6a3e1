//! Keeps what people typed from disturbing a page: one place, for every document.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter};

/// Letters without a break after which a word may be cut by a hyphen.
const LONGEST_WORD: usize = 16;
const SOFT_HYPHEN: char = '\u{ad}';

/// Writes `value` as the JSON a template reads, with every text made fit for paper.
pub(crate) fn to_json(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(
        &mut bytes, Paper,
    ))?;
    Ok(bytes)
}

/// JSON whose texts hold no control characters.
struct Paper;

impl Formatter for Paper {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        writer.write_all(fit(fragment).as_bytes())
    }

    fn write_char_escape<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        escape: CharEscape,
    ) -> io::Result<()> {
        match escape {
            CharEscape::Quote => writer.write_all(b"\\\""),
            CharEscape::ReverseSolidus => writer.write_all(b"\\\\"),
            CharEscape::Solidus => writer.write_all(b"/"),
            CharEscape::Backspace
            | CharEscape::FormFeed
            | CharEscape::LineFeed
            | CharEscape::CarriageReturn
            | CharEscape::Tab
            | CharEscape::AsciiControl(_) => writer.write_all(b" "),
        }
    }
}

/// Replaces what the font lacks, drops marks that would reorder a line, and lets endless words
/// break.
fn fit(text: &str) -> String {
    let mut fitted = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.chars() {
        let Some(letter) = printable(letter) else {
            continue;
        };
        run = if letter.is_alphanumeric() { run + 1 } else { 0 };
        if run > LONGEST_WORD {
            fitted.push(SOFT_HYPHEN);
            run = 1;
        }
        fitted.push(letter);
    }
    fitted
}

/// The character to print for one that was typed.
fn printable(letter: char) -> Option<char> {
    match letter {
        // The narrow no-break space is not in the font: an ordinary no-break space stands for it.
        '\u{202f}' => Some('\u{a0}'),
        '\u{2011}' => Some('-'),
        // Directional overrides and isolates could turn a neighbour's text around.
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some(' '),
        other => Some(other),
    }
}

#[cfg(test)]
mod tests;
