//! Reads a printed document back: its words, page by page, and the sizes of its letters.

use lopdf::content::Content;
use lopdf::{Document as File, Object};
use paper::{DayLoad, Kind, Pdf, Press};

use crate::garden;

/// What a document shows.
pub(crate) struct Reading {
    pub(crate) pages: Vec<String>,
}

impl Reading {
    pub(crate) fn all(&self) -> String {
        self.pages.join("\n")
    }

    /// How many times a text is printed.
    pub(crate) fn count(&self, text: &str) -> usize {
        self.all().matches(text).count()
    }
}

pub(crate) fn print(kind: Kind, load: &DayLoad) -> Pdf {
    let words = garden::words();
    Press::new()
        .unwrap()
        .print(&garden::document(kind, &words, load))
        .unwrap()
}

/// Prints, and reads what was printed.
pub(crate) fn read(kind: Kind, load: &DayLoad) -> Reading {
    let pdf = print(kind, load);
    let file = File::load_mem(&pdf.bytes).unwrap();
    let pages: Vec<String> = file
        .get_pages()
        .keys()
        .map(|page| plain(&file.extract_text(&[*page]).unwrap()))
        .collect();
    assert_eq!(pages.len(), pdf.pages);
    Reading { pages }
}

/// One space between words, as a person reads them.
fn plain(text: &str) -> String {
    text.replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The sizes of the letters of a document, in points.
pub(crate) fn letter_sizes(pdf: &Pdf) -> Vec<f32> {
    let file = File::load_mem(&pdf.bytes).unwrap();
    let contents = file
        .get_pages()
        .into_values()
        .map(|page| file.get_page_content(page));
    let operations = contents.flat_map(|bytes| Content::decode(&bytes).unwrap().operations);
    operations
        .filter(|operation| operation.operator == "Tf")
        .filter_map(|operation| operation.operands.get(1).map(Object::as_float))
        .map(Result::unwrap)
        .collect()
}
