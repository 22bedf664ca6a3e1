//! How large the project is, in the numbers of the bar it set itself: a report, not a limit.

use std::path::Path;

use crate::Outcome;
use crate::shell::{answer, target};
use crate::tidy::census;

pub(crate) fn report(root: &Path) -> Outcome {
    for line in census(root)? {
        println!("{line}");
    }
    let program = target(root).join("debug/bocage");
    if let Ok(file) = std::fs::metadata(&program) {
        println!("program, unoptimised: {} MB", file.len() / 1_000_000);
    }
    if let Some(tree) = answer("cargo tree --workspace --edges normal --prefix none --no-dedupe") {
        let mut crates: Vec<&str> = tree
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        crates.sort_unstable();
        crates.dedup();
        println!("crates in the program and its tools: {}", crates.len());
    }
    Ok(())
}
