//! The project's own verbs: `cargo x` lists them.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks by printing"
)]

mod act;
mod bench;
mod ci;
mod postgres;
mod shell;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

type Outcome = Result<(), String>;

struct Verb {
    name: &'static str,
    takes: &'static str,
    does: &'static str,
    run: fn(&Path, &[String]) -> Outcome,
}

const VERBS: [Verb; 11] = [
    Verb {
        name: "setup",
        takes: "",
        does: "install what the tests need",
        run: ci::setup,
    },
    Verb {
        name: "dev",
        takes: "",
        does: "serve the demonstration network",
        run: ci::dev,
    },
    Verb {
        name: "test",
        takes: "[nextest words]",
        does: "tests on SQLite and PostgreSQL",
        run: ci::test,
    },
    Verb {
        name: "check",
        takes: "",
        does: "what one runs before a commit",
        run: ci::check,
    },
    Verb {
        name: "fix",
        takes: "",
        does: "format, and what clippy can mend",
        run: ci::fix,
    },
    Verb {
        name: "accept",
        takes: "",
        does: "rewrite snapshots and docs/ pages from the code",
        run: ci::accept,
    },
    Verb {
        name: "ci",
        takes: "[step]",
        does: "every check, in order, with its time",
        run: ci::all,
    },
    Verb {
        name: "tidy",
        takes: "",
        does: "the habits of the house alone",
        run: tidy_verb,
    },
    Verb {
        name: "bench",
        takes: "",
        does: "pages of the large garden under load, beside two floors",
        run: bench::report,
    },
    Verb {
        name: "shots",
        takes: "",
        does: "the pictures of the README, taken by the walks",
        run: ci::shots,
    },
    Verb {
        name: "act",
        takes: "<room> <name>",
        does: "a new act, page and test",
        run: act::create,
    },
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let Some((name, arguments)) = words.split_first() else {
        list();
        return ExitCode::SUCCESS;
    };
    let Some(verb) = VERBS.iter().find(|verb| verb.name == name) else {
        eprintln!("cargo x: no verb `{name}`.");
        list();
        return ExitCode::FAILURE;
    };
    match (verb.run)(&root, arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("cargo x {name}: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn list() {
    for verb in &VERBS {
        println!(
            "cargo x {:<22} {}",
            format!("{} {}", verb.name, verb.takes),
            verb.does
        );
    }
}

fn tidy_verb(root: &Path, _: &[String]) -> Outcome {
    tidy::run(root)
}
