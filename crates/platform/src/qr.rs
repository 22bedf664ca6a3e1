//! QR codes as the path of an SVG, to be scanned from the screen.

use qrcodegen::{QrCode, QrCodeEcc};

/// The dark squares of a QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// The side, quiet border included, in squares.
    pub side: i32,
    /// One unit square a dark cell, as an SVG path.
    pub path: String,
}

/// The border that readers need around the code.
const QUIET: i32 = 4;

/// Draws a text; none if it is too long for a QR code.
pub fn draw(text: &str) -> Option<Qr> {
    use std::fmt::Write as _;
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let cells = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    let dark = cells.filter(|(x, y)| code.get_module(*x, *y));
    let path = dark.fold(String::new(), |mut path, (x, y)| {
        // Writing to a String cannot fail.
        let _written = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        path
    });
    Some(Qr {
        side: size + 2 * QUIET,
        path,
    })
}

#[cfg(test)]
mod tests;
