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
    let words = garden::words();
    let clock = Clock::start()?;
    let press = Press::new()?;
    println!("{:<14} {}", "press", clock.read()?);
    let small = garden::day(1, 1, 6);
    for run in ["cold", "warm", "warm"] {
        let clock = Clock::start()?;
        press.print(&garden::document(Kind::DepotLists, &words, &small))?;
        println!("{:<14} {}  {run}", "one page", clock.read()?);
    }
    let (rounds, stops, people) = LARGE_DAY;
    let large = garden::day(rounds, stops, people);
    let whole = Clock::start()?;
    for (name, kind) in KINDS {
        let clock = Clock::start()?;
        let pdf = press.print(&garden::document(kind, &words, &large))?;
        let (pages, kilobytes) = (pdf.pages, pdf.bytes.len() / 1024);
        println!(
            "{name:<14} {}  {pages:>4} pages {kilobytes:>5} kB",
            clock.read()?
        );
        if let Some(folder) = &folder {
            fs::write(format!("{folder}/{name}.pdf"), pdf.bytes)?;
        }
    }
    println!("{:<14} {}", "all of them", whole.read()?);
    println!(
        "{:<14} {:>7} MiB at most",
        "memory",
        proc_figure("status", "VmHWM:", 0)? / 1024
    );
    Ok(())
}

/// Time on the wall and time of processors: the second is fair on a machine that is shared.
struct Clock {
    wall: Instant,
    processor_ticks: u64,
}

impl Clock {
    fn start() -> Result<Self, Box<dyn Error>> {
        Ok(Self {
            wall: Instant::now(),
            processor_ticks: processor_ticks()?,
        })
    }

    fn read(&self) -> Result<String, Box<dyn Error>> {
        let wall = self.wall.elapsed().as_millis();
        let processor = (processor_ticks()? - self.processor_ticks) * 10;
        Ok(format!("{wall:>6} ms  {processor:>6} ms of processor"))
    }
}

/// Hundredths of a second that the process has used, on all its threads.
fn processor_ticks() -> Result<u64, Box<dyn Error>> {
    proc_figure("stat", ")", 11)
}

/// The figure at a place among the words after a mark, in a file of `/proc/self`.
fn proc_figure(file: &str, mark: &str, place: usize) -> Result<u64, Box<dyn Error>> {
    let text = fs::read_to_string(format!("/proc/self/{file}"))?;
    let (_, after) = text.split_once(mark).ok_or("no such mark")?;
    Ok(after
        .split_whitespace()
        .nth(place)
        .ok_or("no such figure")?
        .parse()?)
}
