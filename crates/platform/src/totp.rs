//! The second factor: codes of six digits made by a telephone every thirty seconds.

use rand::Rng as _;
use totp_rs::{Builder, Secret, Totp};
use values::Instant;

use crate::form::encode;

/// A fresh secret of 160 bits, in base 32 as applications ask for it.
pub fn fresh_secret() -> String {
    let mut bytes = [0_u8; 20];
    rand::rng().fill_bytes(&mut bytes);
    Secret::from(bytes.to_vec()).to_base32()
}

/// What the QR code says to the application: whose codes these are, and their secret.
pub fn address(secret: &str, account: &str, issuer: &str) -> String {
    let (account, issuer) = (encode(account), encode(issuer));
    format!("otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}")
}

/// The step of the code, if it is right now or thirty seconds around, and was not used before:
/// keep the step, so that a code serves once.
pub fn check(secret: &str, code: &str, now: Instant, last_step: Option<i64>) -> Option<i64> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconds = u64::try_from(now.unix_seconds()).ok()?;
    let step = generator(secret)?.check(&digits, seconds)?;
    let step = i64::try_from(step).ok()?;
    (last_step.is_none_or(|last| step > last)).then_some(step)
}

/// The code of an instant, for tests and the demonstration.
pub fn code_at(secret: &str, now: Instant) -> Option<String> {
    let seconds = u64::try_from(now.unix_seconds()).ok()?;
    Some(generator(secret)?.generate(seconds).to_string())
}

fn generator(secret: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    Builder::new().with_secret(secret).build().ok()
}

#[cfg(test)]
mod tests;
