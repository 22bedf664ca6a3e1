//! What can be asked of the program from a terminal.

mod demo;
mod garden;
mod logs;
mod serve;

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use values::{Instant, Slug};

use crate::config::Config;

/// Bocage, the shared platform of solidarity market gardens. Without a verb: the demonstration.
#[derive(Debug, Parser)]
#[command(version, about, arg_required_else_help = false)]
pub struct Command {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    verb: Option<Verb>,
}

/// Settings of the instance, each also read from the environment.
#[derive(Clone, Debug, clap::Args)]
struct Options {
    /// Where files are kept.
    #[arg(long, global = true, env = "BOCAGE_DATA", default_value = "data")]
    data: PathBuf,
    /// PostgreSQL, instead of one file per garden.
    #[arg(long, global = true, env = "DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// The address to listen to.
    #[arg(
        long,
        global = true,
        env = "BOCAGE_LISTEN",
        default_value = "127.0.0.1:8080"
    )]
    listen: String,
    /// The address of the reverse proxy: the last address of its X-Forwarded-For is the visitor's.
    #[arg(long, global = true, env = "BOCAGE_TRUSTED_PROXY")]
    trusted_proxy: Option<IpAddr>,
    /// The public address of the network; gardens are its sub-domains.
    #[arg(
        long,
        global = true,
        env = "BOCAGE_URL",
        default_value = "http://localhost:8080"
    )]
    url: String,
    /// Serve this garden alone, at every address.
    #[arg(long, global = true, env = "BOCAGE_ONLY_GARDEN")]
    only_garden: Option<Slug>,
    /// The mail server, such as `smtps://user:password@mail.example.org`.
    #[arg(long, global = true, env = "BOCAGE_SMTP_URL", hide_env_values = true)]
    smtp_url: Option<String>,
    /// The sender of letters.
    #[arg(
        long,
        global = true,
        env = "BOCAGE_MAIL_FROM",
        default_value = "Bocage <bocage@localhost>"
    )]
    mail_from: String,
    /// Leave jobs to another process (`bocage work`).
    #[arg(long, global = true, env = "BOCAGE_NO_JOBS")]
    no_jobs: bool,
    /// Hold the clock at this instant (demonstration and tests).
    #[arg(long, global = true, env = "BOCAGE_CLOCK", hide = true)]
    clock: Option<Instant>,
}

/// For whom the house is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// Real gardens.
    Real,
    /// Invented people, one-click sign-in.
    Demo,
}

#[derive(Clone, Debug, Subcommand)]
enum Verb {
    /// Make the demonstration network if it is not there, then serve it.
    Demo,
    /// Serve the gardens.
    Serve,
    /// Run the jobs, beside servers started with --no-jobs.
    Work,
    /// Bring every database to this version.
    Migrate,
    /// Make, list, take out, bring in, save or restore one garden.
    #[command(subcommand)]
    Garden(garden::Verb),
}

/// Does what was asked; a failure is one sentence on the terminal.
pub async fn run(command: Command) -> ExitCode {
    logs::start();
    let verb = command.verb.unwrap_or(Verb::Demo);
    let result = match verb {
        Verb::Demo => demo::run(command.options).await,
        Verb::Serve => serve::run(command.options).await,
        Verb::Work => serve::work(command.options).await,
        Verb::Migrate => serve::migrate(command.options).await,
        Verb::Garden(verb) => garden::run(command.options, verb).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say(&format!("Bocage: {reason}"));
            ExitCode::FAILURE
        }
    }
}

/// A sentence for the person at the terminal.
#[expect(clippy::print_stderr, reason = "the command line speaks to a person")]
fn say(sentence: &str) {
    eprintln!("{sentence}");
}

impl Options {
    fn config(&self, mode: Mode) -> Config {
        Config {
            data_dir: self.data.clone(),
            database_url: self.database_url.clone(),
            listen: self.listen.clone(),
            trusted_proxy: self.trusted_proxy,
            public_url: self.url.clone(),
            only_garden: self.only_garden.clone(),
            demo: mode == Mode::Demo,
            works: !self.no_jobs,
            smtp_url: self.smtp_url.clone(),
            mail_from: self.mail_from.clone(),
        }
    }
}
