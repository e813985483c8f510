//! What can be wrong with a catalogue file, said so that a clerk can mend it.

use std::{fmt, path::PathBuf};

/// One mistake in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the catalogue's folder.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub cure: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}:{}: {}; {}",
            self.file.display(),
            self.line,
            self.problem,
            self.cure
        )
    }
}

/// The catalogue cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// A file or folder cannot be read.
    #[error("cannot read {}: {source}; check `catalogue.seed` and the rights of the folder", path.display())]
    Unreadable {
        /// What was to be read.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// Files hold mistakes; at most 50 are listed.
    #[error("the catalogue has mistakes:\n{}", .0.iter().take(50).map(|fault| format!("  {fault}")).collect::<Vec<_>>().join("\n"))]
    Faulty(Vec<Fault>),
}

/// The line, from 1, of a byte offset in `source`.
pub(super) fn line_of(source: &str, offset: usize) -> usize {
    source
        .as_bytes()
        .iter()
        .take(offset)
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}
