//! The door: a document goes in, a PDF comes out.

use std::sync::Arc;

use thiserror::Error;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

use crate::clean;
use crate::document::Document;
use crate::shelf::Shelf;
use crate::view::View;
use crate::world::Setting;

/// Prints documents. Cheap to clone, may be used from several threads; how many documents are set
/// at once is the caller's business.
#[derive(Clone)]
pub struct Press {
    shelf: Arc<Shelf>,
}

/// A printed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub pages: usize,
}

/// Why a document could not be printed: always a mistake of ours, never of what people typed.
#[derive(Debug, Error)]
pub enum PaperError {
    #[error("an item names product {0}, which is not among the products of the day")]
    UnknownProduct(usize),
    #[error("the data of the document cannot be written: {0}")]
    Data(#[from] serde_json::Error),
    #[error("the template does not print: {0}")]
    Template(String),
    #[error("row {0} does not hold a cell of the right kind for each column")]
    Row(u32),
    #[error("the spreadsheet cannot be written: {0}")]
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
}

impl Press {
    /// Reads fonts and templates, once for the life of the process.
    pub fn new() -> Result<Self, PaperError> {
        Ok(Self {
            shelf: Arc::new(Shelf::fill()?),
        })
    }

    /// Sets a document. Takes milliseconds to hundreds of milliseconds of a core, so never on a
    /// thread that serves requests.
    pub fn print(&self, document: &Document<'_>) -> Result<Pdf, PaperError> {
        document.load.check()?;
        let setting = Setting {
            shelf: &self.shelf,
            template: Shelf::template_of(document.kind)?,
            data: Bytes::new(clean::to_json(&View::of(document))?),
        };
        let pdf = set(&setting);
        // Typst remembers each step of what it sets; a day's sheets never come back the same.
        comemo::evict(0);
        pdf
    }
}

fn set(setting: &Setting<'_>) -> Result<Pdf, PaperError> {
    let document: PagedDocument = typst::compile(setting)
        .output
        .map_err(|errors| template_error(&errors))?;
    let options = PdfOptions {
        creator: typst::foundations::Smart::Custom(Some("Bocage".to_owned())),
        tagged: false,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&document, &options).map_err(|errors| template_error(&errors))?;
    Ok(Pdf {
        bytes,
        pages: document.pages().len(),
    })
}

fn template_error(errors: &[SourceDiagnostic]) -> PaperError {
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    PaperError::Template(messages.join("; "))
}
