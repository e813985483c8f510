//! `stadtlotse check-config`: the effective configuration.

use std::process::ExitCode;

use crate::config::Config;

/// Prints the configuration. It was checked when it was read.
pub(super) fn run(config: &Config) -> ExitCode {
    print!("{}", config.to_public_toml());
    ExitCode::SUCCESS
}
