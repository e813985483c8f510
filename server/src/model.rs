//! The sentence-embedding model: the only place that knows ONNX Runtime and tokenizers. Knows nothing of questions or services.

mod embedding;
mod manifest;
mod queue;
mod runtime;
mod session;
mod vector;

use std::path::PathBuf;

pub use embedding::Embedding;
pub use manifest::{Manifest, Pooling};
pub use queue::Encoder;
pub use runtime::Runtime;
pub use session::EmbeddingSession;
pub use vector::{Vector, dot};

/// What a text's vector is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A question, or a short text: its meaning is compared with questions.
    Query,
    /// A passage that may answer a question: its meaning is compared with questions. The model was trained with another prefix for it.
    Passage,
    /// A short text: how it is put is compared with how questions are.
    Phrasing,
}

/// The model cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A file is not there.
    #[error("{} is missing; run `make setup`, or correct `{key}` in the configuration", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
        /// The key of the configuration that names it.
        key: &'static str,
    },
    /// The manifest does not fit.
    #[error("the model's manifest {} does not fit: {problem}", path.display())]
    Manifest {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// A file is not the one that the manifest names.
    #[error("{} is not the file of the manifest (its SHA-256 is {found}, not {expected}); bring the right file, or write a manifest for this one", path.display())]
    Altered {
        /// The file.
        path: PathBuf,
        /// The SHA-256 of the manifest.
        expected: String,
        /// The SHA-256 of the file.
        found: String,
    },
    /// The shared library cannot be loaded.
    #[error("ONNX Runtime at {} cannot be loaded: {problem}; run `make setup`, or correct `model.runtime`", path.display())]
    Runtime {
        /// The library.
        path: PathBuf,
        /// What it says.
        problem: String,
    },
    /// The graph or the tokenizer cannot be read.
    #[error("the model cannot be opened: {0}; run `make setup`")]
    Broken(String),
    /// An inference failed.
    #[error("the model failed: {0}")]
    Failed(String),
    /// The queue is full.
    #[error("the model is busy")]
    Busy,
    /// The model's threads are gone.
    #[error("the model has stopped")]
    Stopped,
}
