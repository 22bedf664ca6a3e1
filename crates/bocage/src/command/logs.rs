//! Logs: one line an event, as text for a person or as JSON for a machine, never personal data.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

/// Starts the logs; `RUST_LOG` chooses what is written.
pub(super) fn start() {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,bocage=info"));
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        logs.compact().init();
    } else {
        logs.json().flatten_event(true).init();
    }
}
