//! A new act from the pattern: the file, its page and its test, each in the room asked for.

use std::path::Path;

use crate::Outcome;

pub(crate) fn create(_: &Path, _: &[String]) -> Outcome {
    Err("soon".into())
}
