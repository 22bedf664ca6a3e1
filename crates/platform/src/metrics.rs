//! Figures of the running process, in the Prometheus text format, without personal data.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Counters of answers; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    by_class: [AtomicU64; 5],
    micros: AtomicU64,
    slow: AtomicU64,
}

const SLOW: Duration = Duration::from_secs(1);
const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

impl Metrics {
    /// Counts one answer.
    pub fn record(&self, status: u16, took: Duration) {
        let class = usize::from(status / 100).saturating_sub(1);
        if let Some(count) = self.counts.by_class.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.counts.micros.fetch_add(micros, Ordering::Relaxed);
        if took >= SLOW {
            self.counts.slow.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The figures as text; `open_gardens` is how many garden files are open.
    pub fn render(&self, open_gardens: usize) -> String {
        let mut text = String::from("# TYPE bocage_answers_total counter\n");
        for (class, count) in CLASSES.iter().zip(&self.counts.by_class) {
            let count = count.load(Ordering::Relaxed);
            // Writing to a String cannot fail.
            let _written = writeln!(text, "bocage_answers_total{{class=\"{class}\"}} {count}");
        }
        let micros = self.counts.micros.load(Ordering::Relaxed);
        let slow = self.counts.slow.load(Ordering::Relaxed);
        let _written = write!(
            text,
            "# TYPE bocage_answer_microseconds_total counter\nbocage_answer_microseconds_total {micros}\n\
             # TYPE bocage_slow_answers_total counter\nbocage_slow_answers_total {slow}\n\
             # TYPE bocage_open_gardens gauge\nbocage_open_gardens {open_gardens}\n"
        );
        text
    }
}
