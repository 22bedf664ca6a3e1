//! Printed documents: Typst pages and spreadsheets, behind two small doors.
//!
//! `Press::print` turns a `Document` about one day's load into a PDF; `sheet::Workbook` turns
//! typed rows into a spreadsheet. Every word printed comes from the caller, in its language.

mod clean;
mod document;
mod load;
mod press;
pub mod sheet;
mod shelf;
mod view;
mod world;

pub use document::{Arrangement, Document, Kind, LabelFormat, Language, Words};
pub use load::{Colour, DayLoad, Item, Person, Product, Room, Round, Stop};
pub use press::{PaperError, Pdf, Press};
