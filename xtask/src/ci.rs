//! The checks, in the order that fails soonest; each step says how long it took, and the first that
//! fails ends the run.

mod sizes;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::postgres::Cluster;
use crate::shell::{command, run, target};
use crate::tidy;

/// Where the tests that reach rows find PostgreSQL; in files when it is not set.
const DATABASE: &str = "BOCAGE_TEST_DATABASE_URL";

struct Step {
    name: &'static str,
    run: fn(&Path) -> Outcome,
}

const BEFORE_A_COMMIT: [Step; 4] = [
    Step {
        name: "format",
        run: format,
    },
    Step {
        name: "tidy",
        run: tidy::run,
    },
    Step {
        name: "clippy",
        run: clippy,
    },
    Step {
        name: "tests",
        run: tests,
    },
];

const ALL: [Step; 11] = [
    Step {
        name: "format",
        run: format,
    },
    Step {
        name: "tidy",
        run: tidy::run,
    },
    Step {
        name: "clippy",
        run: clippy,
    },
    Step {
        name: "rustdoc",
        run: rustdoc,
    },
    Step {
        name: "licences, bans and sources",
        run: deny,
    },
    Step {
        name: "unused dependencies",
        run: unused,
    },
    Step {
        name: "typos",
        run: typos,
    },
    Step {
        name: "tests",
        run: tests,
    },
    Step {
        name: "tests on PostgreSQL",
        run: tests_on_postgres,
    },
    Step {
        name: "sizes",
        run: sizes::report,
    },
    Step {
        name: "journeys",
        run: journeys,
    },
];

/// Every check, or those from a given one on: `cargo x ci tests`.
pub(crate) fn all(root: &Path, arguments: &[String]) -> Outcome {
    let first = arguments.first().map_or("", String::as_str);
    let start = ALL.iter().position(|step| step.name.starts_with(first));
    let wanted = start.and_then(|start| ALL.get(start..));
    steps(root, wanted.ok_or_else(|| format!("no step `{first}`"))?)
}

/// The checks worth waiting for before each commit.
pub(crate) fn check(root: &Path, _: &[String]) -> Outcome {
    steps(root, &BEFORE_A_COMMIT)
}

/// Installs what the tests need.
pub(crate) fn setup(root: &Path, _: &[String]) -> Outcome {
    run(&mut command(root, "bin/ci --install-only"))?;
    println!("Ready. `cargo x dev` serves the demonstration network, `cargo x check` checks.");
    Ok(())
}

/// Serves the demonstration network; the program prints its addresses.
pub(crate) fn dev(root: &Path, arguments: &[String]) -> Outcome {
    run(command(root, "cargo run --package bocage -- demo").args(arguments))
}

/// Mends what can be mended without a person.
pub(crate) fn fix(root: &Path, _: &[String]) -> Outcome {
    run(&mut command(
        root,
        "cargo clippy --workspace --all-targets --fix --allow-dirty --allow-staged",
    ))?;
    run(&mut command(root, "cargo fmt --all"))
}

fn steps(root: &Path, steps: &[Step]) -> Outcome {
    let mut times = Vec::new();
    for step in steps {
        println!("\n── {} ──", step.name);
        let start = Instant::now();
        let outcome = (step.run)(root);
        println!("{}: {}", step.name, seconds(start.elapsed()));
        outcome.map_err(|reason| format!("{}: {reason}", step.name))?;
        times.push((step.name, start.elapsed()));
    }
    println!("\nAll is well.");
    for (name, time) in &times {
        println!("{:>9}  {name}", seconds(*time));
    }
    println!(
        "{:>9}  in all",
        seconds(times.iter().map(|(_, time)| *time).sum())
    );
    Ok(())
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn format(root: &Path) -> Outcome {
    run(&mut command(root, "cargo fmt --all --check"))
        .map_err(|reason| format!("{reason}. Run: cargo x fix"))
}

fn clippy(root: &Path) -> Outcome {
    run(&mut command(
        root,
        "cargo clippy --workspace --all-targets -- -D warnings",
    ))
}

fn rustdoc(root: &Path) -> Outcome {
    run(command(
        root,
        "cargo doc --workspace --no-deps --document-private-items",
    )
    .env("RUSTDOCFLAGS", "-D warnings"))
}

/// The advisory database is not asked: it may be out of reach where the checks run.
fn deny(root: &Path) -> Outcome {
    run(&mut command(
        root,
        "cargo deny --log-level error check bans licenses sources",
    ))
}

fn unused(root: &Path) -> Outcome {
    run(&mut command(root, "cargo shear"))
}

fn typos(root: &Path) -> Outcome {
    run(&mut command(root, "typos"))
}

/// All tests, databases in files; and no snapshot that none of them asks for.
fn tests(root: &Path) -> Outcome {
    let line = "cargo insta test --workspace --check --unreferenced reject --test-runner nextest \
                --disable-nextest-doctest";
    run(command(root, line).env("CI", "true").env_remove(DATABASE))
}

/// The tests that reach rows, once more. The whole workspace is named, so that nothing is built
/// again with other features.
fn tests_on_postgres(root: &Path) -> Outcome {
    on_postgres(
        command(root, "cargo nextest run --workspace -E")
            .arg("package(bocage) | package(platform)"),
    )
}

/// Rewrites what tests compare with: snapshots, and the pages of docs/ that the code writes. The
/// difference is then for a person to read.
pub(crate) fn accept(root: &Path, _: &[String]) -> Outcome {
    run(
        command(root, "cargo nextest run --workspace --no-fail-fast")
            .env("INSTA_UPDATE", "always")
            .env("BOCAGE_ACCEPT", "1")
            .env_remove(DATABASE),
    )?;
    run(&mut command(root, "git status --short"))
}

/// Some tests, on one engine then on the other; arguments go to nextest.
pub(crate) fn test(root: &Path, arguments: &[String]) -> Outcome {
    let nextest = || {
        let mut nextest = command(root, "cargo nextest run --workspace");
        nextest.args(arguments);
        nextest
    };
    run(nextest().env_remove(DATABASE))?;
    on_postgres(&mut nextest())
}

/// With a PostgreSQL beside: the one named by the environment, else one for this run.
fn on_postgres(tests: &mut Command) -> Outcome {
    tests.env("CI", "true");
    let mut cluster = None;
    if std::env::var_os(DATABASE).is_none() {
        let started = cluster.insert(Cluster::start()?);
        tests.env(DATABASE, &started.url);
    }
    run(tests)
}

/// Pictures that walks take, and their names in docs/pictures.
const PICTURES: [(&str, &str); 2] = [
    ("member-home.png", "member.png"),
    ("preparation-day.png", "preparation.png"),
];

/// Takes the pictures of the README again.
pub(crate) fn shots(root: &Path, _: &[String]) -> Outcome {
    run(&mut command(root, "cargo build --package bocage"))?;
    journeys(root)?;
    let folder = root.join("docs/pictures");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for (shot, picture) in PICTURES {
        let shot = target(root).join("shots").join(shot);
        std::fs::copy(&shot, folder.join(picture))
            .map_err(|error| format!("{}: {error}", shot.display()))?;
    }
    Ok(())
}

/// The walks use the program that the tests just built.
fn journeys(root: &Path) -> Outcome {
    let folder = root.join("tests/journeys");
    run(&mut command(&folder, "node --test"))?;
    let target = target(root);
    run(command(&folder, "node run.mjs")
        .env("BOCAGE_PROGRAM", target.join("debug/bocage"))
        .env("BOCAGE_SHOTS", target.join("shots")))
}
