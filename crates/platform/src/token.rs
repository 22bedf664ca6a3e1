//! Secrets given to browsers and letters: random, and kept here only as a digest.

use rand::Rng as _;
use sha2::{Digest as _, Sha256};

/// A fresh secret of 256 bits, in letters and digits safe in addresses and cookies.
pub fn fresh() -> String {
    let mut bytes = [0_u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    hex(&bytes)
}

/// What is stored of a secret: a stolen database opens nothing.
pub fn digest(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing to a String cannot fail.
            let _written = write!(text, "{byte:02x}");
            text
        })
}
