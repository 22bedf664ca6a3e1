//! The command line: the demonstration, the server, the worker, and what one does with a garden.

use std::process::ExitCode;

use bocage::command::{self, Command};
use clap::Parser as _;

#[tokio::main]
async fn main() -> ExitCode {
    command::run(Command::parse()).await
}
