//! `stadtlotse evaluate`: measures the answers.

use std::{io::Write, path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::Args;

use crate::{
    config::Config,
    evaluation::{
        Detail, curve, evaluate_catalogue, evaluate_pages, picture, read_pages, read_suite,
    },
    model::Encoder,
    start,
};

/// Progress is logged whenever so many more passages are done.
const PROGRESS_EVERY: usize = 1000;

/// What to measure.
#[derive(Debug, Args)]
pub(super) struct EvaluateArguments {
    /// The suite, as JSON Lines.
    suite: PathBuf,
    /// Search these pages instead of the catalogue.
    #[arg(long)]
    pages: Option<PathBuf>,
    /// Write one line a case to this file.
    #[arg(long, value_name = "OUT")]
    details: Option<PathBuf>,
    /// Draw coverage against wrong answers into this file, as SVG.
    #[arg(long, value_name = "OUT")]
    picture: Option<PathBuf>,
}

pub(super) async fn run(config: &Config, arguments: EvaluateArguments) -> anyhow::Result<ExitCode> {
    let cases = read_suite(&arguments.suite)?;
    let (report, details) = if let Some(pages) = &arguments.pages {
        let pages = read_pages(pages)?;
        let model = config.model.clone();
        let encoder = tokio::task::spawn_blocking(move || Encoder::start(&model)).await??;
        let mut told = 0;
        evaluate_pages(&encoder, pages, &cases, |done| {
            if done >= told + PROGRESS_EVERY {
                told = done;
                tracing::info!("Encoded {done} passages");
            }
        })
        .await?
    } else {
        let parts = start::open_ready(config).await?;
        evaluate_catalogue(&parts.assistant, &cases).await?
    };
    if let Some(path) = &arguments.details {
        write(path, &details).with_context(|| format!("cannot write {}", path.display()))?;
    }
    if let Some(path) = &arguments.picture {
        std::fs::write(path, picture(&curve(&cases, &details)))
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(ExitCode::SUCCESS)
}

fn write(path: &PathBuf, details: &[Detail]) -> anyhow::Result<()> {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path)?);
    for detail in details {
        serde_json::to_writer(&mut file, detail)?;
        file.write_all(b"\n")?;
    }
    file.flush()?;
    Ok(())
}
