//! Counts for the sizes report: lines of code and tests, longest files and functions.

use super::source::{Keep, blank, functions};
use super::tree::Tree;

/// One sentence per count.
pub(crate) fn sentences(tree: &Tree) -> Vec<String> {
    let mut files: Vec<usize> = Vec::new();
    let mut sizes: Vec<usize> = Vec::new();
    let (mut code, mut tests) = (0, 0);
    for file in tree.under("crates/", ".rs") {
        let blanked = blank(&file.text, Keep::CodeAndStrings);
        let lines = blanked
            .lines()
            .filter(|line| !line.trim().is_empty())
            .count();
        if file.is_test() {
            tests += lines;
        } else {
            code += lines;
            files.push(file.text.lines().count());
            sizes.extend(functions(&file.text).iter().map(|function| function.lines));
        }
    }
    vec![
        format!("lines of code: {code}; of tests: {tests}"),
        format!("functions: {}", spread(&mut sizes)),
        format!("files: {}", spread(&mut files)),
    ]
}

fn spread(numbers: &mut [usize]) -> String {
    numbers.sort_unstable();
    let at = |percent: usize| {
        let index = numbers.len().saturating_sub(1) * percent / 100;
        numbers.get(index).copied().unwrap_or_default()
    };
    format!(
        "median {}, nine in ten ≤ {}, longest {}",
        at(50),
        at(90),
        at(100)
    )
}

#[cfg(test)]
mod tests;
