//! A PostgreSQL cluster for one run of the tests: made in a temporary folder, without care for
//! durability, and removed at the end, however the run ends.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Keeps the cluster while its standard input is open. When the run ends, even killed, the input
/// closes and the keeper stops the server and removes the folder.
const KEEPER: &str = r#"
trap '' INT HUP
trap 'exit 1' TERM
set -e
dir=$(mktemp -d "${TMPDIR:-/tmp}/bocage-postgres-XXXXXX")
trap '"$bin/pg_ctl" -D "$dir/data" -m immediate stop > /dev/null 2>&1; rm -rf "$dir"' EXIT
"$bin/initdb" -D "$dir/data" -U bocage -A trust -E UTF8 --locale=C.UTF-8 --no-sync > "$dir/log" 2>&1 || { cat "$dir/log"; exit 1; }
cat >> "$dir/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$dir'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 300
max_locks_per_transaction = 512
shared_buffers = 128MB
CONF
"$bin/pg_ctl" -D "$dir/data" -l "$dir/log" -w start > /dev/null || { cat "$dir/log"; exit 1; }
"$bin/createdb" -h "$dir" -p "$port" -U bocage bocage_test
echo ready
cat > /dev/null
"#;

/// A running cluster; dropping it stops and removes it.
pub(crate) struct Cluster {
    keeper: Child,
    pub(crate) url: String,
}

impl Cluster {
    pub(crate) fn start() -> Result<Self, String> {
        let programs =
            programs().ok_or("PostgreSQL is missing. Try: apt-get install postgresql")?;
        let port = crate::shell::free_port()?;
        let mut keeper = keeper(&programs, port)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("the PostgreSQL keeper does not start: {error}"))?;
        let url = format!("postgres://bocage@127.0.0.1:{port}/bocage_test");
        let said = said_until_ready(&mut keeper);
        let cluster = Self { keeper, url };
        said.map_or(Ok(cluster), |said| {
            Err(format!("PostgreSQL does not start:\n{said}"))
        })
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("PostgreSQL was not stopped: {error}");
        }
    }
}

/// What the keeper said instead of `ready`, if it did not say it.
fn said_until_ready(keeper: &mut Child) -> Option<String> {
    let mut said = String::new();
    for line in BufReader::new(keeper.stdout.take()?)
        .lines()
        .map_while(Result::ok)
    {
        if line == "ready" {
            return None;
        }
        said.push_str(&line);
        said.push('\n');
    }
    Some(said)
}

/// PostgreSQL refuses to run as root: there, its own user keeps it.
fn keeper(programs: &Path, port: u16) -> Command {
    let is_root = crate::shell::answer("id -u").is_some_and(|id| id == "0");
    let mut command = if is_root {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", "sh", "-c", KEEPER]);
        command
    } else {
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER]);
        command
    };
    command
        .env("bin", programs)
        .env("port", port.to_string())
        .current_dir("/");
    command
}

/// Debian keeps the server's programs apart, one folder per version: the newest is taken.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let version = |path: &PathBuf| -> Option<u32> { path.file_name()?.to_str()?.parse().ok() };
    let newest = versions
        .flatten()
        .map(|entry| entry.path())
        .max_by_key(version)?;
    Some(newest.join("bin")).filter(|bin| bin.join("initdb").exists())
}
