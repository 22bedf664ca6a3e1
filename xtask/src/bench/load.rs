//! One page under load: how many answers a second, how long each took, what it cost the server.

use std::fmt;
use std::thread;
use std::time::{Duration, Instant};

use super::http::{Connection, Request};

/// The figures of one page.
pub(super) struct Figures {
    answers: usize,
    seconds: f64,
    /// Sorted.
    times: Vec<Duration>,
    cpu_micros: f64,
    memory_kb: u64,
}

impl Figures {
    /// CPU of one answer, the figure least disturbed by what else the machine does.
    pub(super) fn cpu_micros(&self) -> f64 {
        self.cpu_micros
    }

    fn percentile(&self, percent: usize) -> f64 {
        let index = self.times.len().saturating_sub(1) * percent / 100;
        self.times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1e3)
    }
}

impl fmt::Display for Figures {
    #[expect(clippy::cast_precision_loss, reason = "counts of a few seconds")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:>8.0} req/s  p50 {:>7.2} ms  p99 {:>7.2} ms  {:>8.0} µs CPU  {:>4} MB",
            self.answers as f64 / self.seconds,
            self.percentile(50),
            self.percentile(99),
            self.cpu_micros,
            self.memory_kb / 1000,
        )
    }
}

/// Asks for one page over some connections for a while, all on this machine.
#[expect(clippy::cast_precision_loss, reason = "counts of a few seconds")]
pub(super) fn run(
    server: (u16, u32),
    request: &Request,
    connections: usize,
    time: Duration,
) -> Result<Figures, String> {
    let (port, process) = server;
    let before = cpu(process)?;
    let start = Instant::now();
    let workers: Vec<_> = (0..connections)
        .map(|_| {
            let request = request.clone();
            thread::spawn(move || ask_until(port, &request, start + time))
        })
        .collect();
    let mut times = Vec::new();
    for worker in workers {
        let asked = worker
            .join()
            .unwrap_or_else(|_| Err(std::io::Error::other("a worker stopped")));
        times.extend(asked.map_err(|error| format!("{}: {error}", request.path))?);
    }
    let spent = cpu(process)?.saturating_sub(before);
    times.sort_unstable();
    Ok(Figures {
        answers: times.len(),
        seconds: start.elapsed().as_secs_f64(),
        cpu_micros: spent.as_secs_f64() * 1e6 / times.len().max(1) as f64,
        memory_kb: memory_kb(process),
        times,
    })
}

fn ask_until(port: u16, request: &Request, end: Instant) -> std::io::Result<Vec<Duration>> {
    let mut connection = Connection::open(port)?;
    let mut times = Vec::new();
    while Instant::now() < end {
        let start = Instant::now();
        let answer = connection.ask(request)?;
        if answer.status != 200 {
            let said = format!("answered {} {}", answer.status, answer.location);
            return Err(std::io::Error::other(said));
        }
        times.push(start.elapsed());
    }
    Ok(times)
}

/// CPU time of a process so far; Linux counts it in hundredths of a second.
fn cpu(process: u32) -> Result<Duration, String> {
    let path = format!("/proc/{process}/stat");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    let fields = text
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace();
    let ticks: u64 = fields
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Ok(Duration::from_millis(ticks * 10))
}

fn memory_kb(process: u32) -> u64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = text
        .lines()
        .find(|line| line.starts_with("VmRSS:"))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|kb| kb.parse().ok())
        .unwrap_or(0)
}
