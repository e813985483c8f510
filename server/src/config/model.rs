//! `[model]`: the sentence-embedding model.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::ConfigError;

/// The sentence-embedding model and ONNX Runtime.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelConfig {
    /// The manifest: files, SHA-256, prefixes, pooling. `STADTLOTSE_MODEL__MANIFEST`; default the shipped one.
    pub manifest: PathBuf,
    /// Where the manifest's files lie. `STADTLOTSE_MODEL__FOLDER`; default `var/model`.
    pub folder: PathBuf,
    /// The shared library of ONNX Runtime. `STADTLOTSE_MODEL__RUNTIME`; default `var/lib/libonnxruntime.so`.
    pub runtime: PathBuf,
    /// Threads of one inference. `STADTLOTSE_MODEL__THREADS`; default 1.
    pub threads: usize,
    /// Inferences at once, each with its own session. `STADTLOTSE_MODEL__WORKERS`; default 2.
    pub workers: usize,
    /// Questions that may wait. `STADTLOTSE_MODEL__QUEUE`; default 64.
    pub queue: usize,
    /// A question that would wait longer than this is told at once that the assistant is busy, in milliseconds.
    /// `STADTLOTSE_MODEL__LONGEST_WAIT_MS`; default 2000.
    pub longest_wait_ms: u64,
}

impl ModelConfig {
    pub(super) fn validate(&self) -> Result<(), ConfigError> {
        for (key, value, most) in [
            ("model.threads", self.threads, 64),
            ("model.workers", self.workers, 64),
            ("model.queue", self.queue, 10_000),
            (
                "model.longest_wait_ms",
                usize::try_from(self.longest_wait_ms).unwrap_or(usize::MAX),
                60_000,
            ),
        ] {
            if !(1..=most).contains(&value) {
                let problem = format!("is {value}; write 1 to {most}");
                return Err(ConfigError::Invalid { key, problem });
            }
        }
        Ok(())
    }
}
