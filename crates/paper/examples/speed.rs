//! Prints how long each document of a large day takes: `cargo run --release -p paper --example
//! speed [folder to write the documents to]`.

#![expect(
    clippy::print_stdout,
    reason = "the figures are what this program is for"
)]

#[path = "../tests/it/garden.rs"]
#[expect(
    clippy::indexing_slicing,
    reason = "the invented day is a test's, where it is allowed"
)]
mod garden;

use std::error::Error;
use std::time::Instant;
use std::{env, fs};

use paper::{Arrangement, Kind, LabelFormat, Press};

/// 40 depots in 6 rounds would not divide evenly: 5 rounds of 8 stops of 20 households.
const LARGE_DAY: (usize, usize, usize) = (5, 8, 20);

const KINDS: [(&str, Kind); 7] = [
    ("by-product", Kind::Preparation(Arrangement::ByProduct)),
    ("by-depot", Kind::Preparation(Arrangement::ByDepot)),
    ("by-customer", Kind::Preparation(Arrangement::ByCustomer)),
    ("labels", Kind::Labels(LabelFormat::A4)),
    (
        "labels-roll",
        Kind::Labels(LabelFormat::Roll {
            width_mm: 62,
            height_mm: 40,
        }),
    ),
    ("route-sheets", Kind::RouteSheets),
    ("depot-lists", Kind::DepotLists),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1);
    let started = Instant::now();
    let press = Press::new()?;
    println!("{:<14} {:>7.1} ms", "press", millis(started));
    let words = garden::words();
    let small = garden::day(1, 1, 6);
    for round in ["cold", "warm", "warm"] {
        let started = Instant::now();
        let _page = press.print(&garden::document(Kind::DepotLists, &words, &small))?;
        println!("{:<14} {:>7.1} ms  {round}", "one page", millis(started));
    }
    let (rounds, stops, people) = LARGE_DAY;
    let large = garden::day(rounds, stops, people);
    let whole = Instant::now();
    for (name, kind) in KINDS {
        let started = Instant::now();
        let pdf = press.print(&garden::document(kind, &words, &large))?;
        let (pages, kilobytes) = (pdf.pages, pdf.bytes.len() / 1024);
        println!(
            "{name:<14} {:>7.1} ms  {pages:>4} pages {kilobytes:>5} kB  {} MiB at most",
            millis(started),
            memory_mib()?
        );
        if let Some(folder) = &folder {
            fs::write(format!("{folder}/{name}.pdf"), pdf.bytes)?;
        }
    }
    println!("{:<14} {:>7.1} ms", "whole day", millis(whole));
    Ok(())
}

fn millis(started: Instant) -> f64 {
    started.elapsed().as_secs_f64() * 1000.0
}

/// The most memory the process has held, in MiB.
fn memory_mib() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .ok_or("no VmHWM")?;
    let kib: u64 = line.split_whitespace().nth(1).ok_or("no figure")?.parse()?;
    Ok(kib / 1024)
}
