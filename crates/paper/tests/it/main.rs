//! What a person finds on the printed sheets, read back from the PDF.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test and its helpers fail by panicking"
)]

mod garden;
mod hostile;
mod labels;
mod preparation;
mod reading;
mod route;
