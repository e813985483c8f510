//! The manifest: which files the model consists of, and how it wants to be used.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{ModelError, Purpose};
use crate::hexadecimal::hexadecimal;

/// What a sentence-embedding model is, and how it wants to be used.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Its name, shown with each answer.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// Its licence, by SPDX.
    pub licence: String,
    /// Numbers of a vector.
    pub dimensions: usize,
    /// Longer texts are cut to so many tokens.
    pub max_tokens: usize,
    /// Stands before a question.
    pub query_prefix: String,
    /// Stands before a passage.
    pub passage_prefix: String,
    /// How the vectors of the tokens become one.
    pub pooling: Pooling,
    /// Whether the graph's vectors already have length 1.
    pub normalized: bool,
    /// Names of the graph's inputs: `input_ids`, `attention_mask`, `token_type_ids`.
    pub inputs: Vec<String>,
    /// Name of the graph's output.
    pub output: String,
    /// Name of the output that tells how a text is put, of the same shape; `output` does that, too, where there is none.
    #[serde(default)]
    pub phrasing_output: Option<String>,
    /// The graph.
    pub graph: ModelFile,
    /// The Hugging Face tokenizer.
    pub tokenizer: ModelFile,
    /// The adapter whose change the graph holds; the graph's hash follows from it.
    #[serde(default)]
    pub adapter: Option<toml::Table>,
    /// The library that it was tried with; not checked.
    #[serde(default)]
    pub runtime: Option<toml::Table>,
}

/// A file of the model.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelFile {
    /// Its name below `model.folder`.
    pub file: PathBuf,
    /// Its SHA-256, in hexadecimal.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
}

/// How the vectors of the tokens, `[batch, length, dimensions]`, become one a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pooling {
    /// The graph does it: its output is `[batch, dimensions]`.
    InGraph,
    /// The mean over the tokens that are no padding.
    Mean,
    /// The first token.
    Cls,
}

impl Manifest {
    /// Reads a manifest.
    ///
    /// # Errors
    /// When the file is missing or does not fit.
    pub fn read(path: &Path) -> Result<Self, ModelError> {
        let text = fs::read_to_string(path).map_err(|_| ModelError::Missing {
            path: path.to_path_buf(),
            key: "model.manifest",
        })?;
        toml::from_str(&text).map_err(|error| ModelError::Manifest {
            path: path.to_path_buf(),
            problem: error.to_string().replace('\n', " "),
        })
    }

    /// Checks that both files below `folder` are those of the manifest.
    ///
    /// # Errors
    /// When one is missing or has another SHA-256.
    pub fn verify(&self, folder: &Path) -> Result<(), ModelError> {
        [&self.graph, &self.tokenizer]
            .into_iter()
            .try_for_each(|file| file.verify(folder))
    }

    /// `text` as the model wants it for `purpose`.
    #[must_use]
    pub fn prefixed(&self, purpose: Purpose, text: &str) -> String {
        let prefix = match purpose {
            Purpose::Query | Purpose::Phrasing => &self.query_prefix,
            Purpose::Passage => &self.passage_prefix,
        };
        format!("{prefix}{text}")
    }

    /// What the vectors depend on: they are the same as long as this is.
    #[must_use]
    pub fn vectors_version(&self) -> String {
        let mut hash = Sha256::new();
        for part in [
            &self.graph.sha256,
            &self.tokenizer.sha256,
            &self.query_prefix,
            &self.passage_prefix,
            &self.output,
            self.phrasing_output.as_ref().unwrap_or(&self.output),
        ] {
            hash.update(part.as_bytes());
            hash.update([0]);
        }
        hash.update([self.pooling as u8]);
        hexadecimal(&hash.finalize())
    }
}

impl ModelFile {
    fn verify(&self, folder: &Path) -> Result<(), ModelError> {
        let path = folder.join(&self.file);
        let missing = || ModelError::Missing {
            path: path.clone(),
            key: "model.folder",
        };
        let mut file = fs::File::open(&path).map_err(|_| missing())?;
        let found = sha256(&mut file).map_err(|_| missing())?;
        if found == self.sha256 {
            Ok(())
        } else {
            Err(ModelError::Altered {
                path,
                expected: self.sha256.clone(),
                found,
            })
        }
    }
}

fn sha256(reader: &mut impl Read) -> io::Result<String> {
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        let read = reader.read(&mut buffer)?;
        if read == 0 {
            return Ok(hexadecimal(&hash.finalize()));
        }
        hash.update(&buffer[..read]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        toml::from_str(
            r#"
name = "small"
source = "here"
licence = "MIT"
dimensions = 2
max_tokens = 8
query_prefix = "query: "
passage_prefix = "passage: "
pooling = "mean"
normalized = false
inputs = ["input_ids", "attention_mask"]
output = "last_hidden_state"
graph = { file = "a", sha256 = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", bytes = 1 }
tokenizer = { file = "a", sha256 = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", bytes = 1 }
"#,
        )
        .unwrap()
    }

    #[test]
    fn an_altered_or_missing_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let manifest = manifest();

        assert!(matches!(
            manifest.verify(folder.path()),
            Err(ModelError::Missing { .. })
        ));
        fs::write(folder.path().join("a"), "a").unwrap();
        assert!(manifest.verify(folder.path()).is_ok());
        fs::write(folder.path().join("a"), "b").unwrap();
        assert!(matches!(
            manifest.verify(folder.path()),
            Err(ModelError::Altered { .. })
        ));
    }

    #[test]
    fn the_vectors_version_follows_the_prefix() {
        let other = Manifest {
            query_prefix: String::new(),
            ..manifest()
        };

        assert_ne!(manifest().vectors_version(), other.vectors_version());
        assert_eq!(manifest().prefixed(Purpose::Query, "Wo?"), "query: Wo?");
    }
}
