//! The command line; one file a sub-command.

mod ask;
mod check_config;
mod doctor;
mod editor;
mod evaluate;
mod import;
mod serve;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{config::Config, telemetry};

/// The citizen-service assistant that a town runs on its own server.
#[derive(Debug, Parser)]
#[command(name = "stadtlotse", version, about)]
struct Arguments {
    /// A TOML file laid over the embedded configuration.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the assistant until it is told to stop.
    Serve(serve::ServeArguments),
    /// Answers one question on the terminal.
    Ask(ask::AskArguments),
    /// Measures the answers to a suite of questions.
    Evaluate(evaluate::EvaluateArguments),
    /// Prints the effective configuration, secrets as `***`.
    CheckConfig,
    /// Checks that everything is there and works, and says how to mend what does not.
    Doctor,
    /// Accounts of the editor, the switch of the assistant, the audit log.
    Editor(editor::EditorArguments),
    /// Reads content into the database and publishes it.
    Import(import::ImportArguments),
}

/// Runs the command that the process was started with. Exit status: 0 success, 1 the work failed, 2 wrong use.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments) {
        Ok(status) => status,
        Err(error) => {
            eprintln!("stadtlotse: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let config = Config::read(arguments.config.as_deref())?;
    telemetry::start(&config.log);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match arguments.command {
            Command::Serve(arguments) => Box::pin(serve::run(config, arguments)).await,
            Command::Ask(arguments) => ask::run(&config, arguments).await,
            Command::Evaluate(arguments) => evaluate::run(&config, arguments).await,
            Command::CheckConfig => Ok(check_config::run(&config)),
            Command::Doctor => Ok(doctor::run(&config).await),
            Command::Editor(arguments) => editor::run(&config, arguments).await,
            Command::Import(arguments) => import::run(&config, arguments).await,
        }
    })
}
