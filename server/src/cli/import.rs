//! `stadtlotse import`: reads content into the database and publishes it.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, ValueEnum};

use crate::{catalogue::seed, config::Config, start, storage::Storage};

/// What to read.
#[derive(Debug, Args)]
pub(super) struct ImportArguments {
    /// The format.
    format: Format,
    /// The file or folder.
    file: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A folder such as knowledge/.
    Knowledge,
}

pub(super) async fn run(config: &Config, arguments: ImportArguments) -> anyhow::Result<ExitCode> {
    let Format::Knowledge = arguments.format;
    let catalogue = seed::read(&arguments.file)?;
    let storage = Storage::open(&config.storage.address()?, config.storage.connections).await?;
    let now = start::clock(config)?.now();
    storage.replace_catalogue(&catalogue, &now).await?;
    println!(
        "{} services, version {}",
        catalogue.services.len(),
        catalogue.version()
    );
    Ok(ExitCode::SUCCESS)
}
