//! The command line.

use anyhow::{Context, bail};
use std::path::PathBuf;

const USAGE: &str = "give --wasm PATH --out FOLDER, and if need be --style FOLDER, --public FOLDER";

/// Where everything is read from and written to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The module as cargo built it.
    pub(crate) wasm: PathBuf,
    /// Folder for the result.
    pub(crate) out: PathBuf,
    /// Folder of the stylesheets; default `style`.
    pub(crate) style: PathBuf,
    /// Folder of the static files; default `app/public`.
    pub(crate) public: PathBuf,
}

impl Arguments {
    /// Reads the arguments behind the program's name.
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> anyhow::Result<Self> {
        let (mut wasm, mut out) = (None, None);
        let (mut style, mut public) = (PathBuf::from("style"), PathBuf::from("app/public"));
        let mut words = words;
        while let Some(word) = words.next() {
            let value = words.next().map(PathBuf::from);
            let value = value.with_context(|| format!("{word} needs a value: {USAGE}"))?;
            match word.as_str() {
                "--wasm" => wasm = Some(value),
                "--out" => out = Some(value),
                "--style" => style = value,
                "--public" => public = value,
                _ => bail!("{word} is not known: {USAGE}"),
            }
        }
        let (Some(wasm), Some(out)) = (wasm, out) else {
            bail!(USAGE)
        };
        Ok(Self {
            wasm,
            out,
            style,
            public,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> anyhow::Result<Arguments> {
        Arguments::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn the_folders_have_defaults() {
        let arguments = parse("--wasm app.wasm --out site").unwrap();

        assert_eq!(arguments.style, PathBuf::from("style"));
        assert_eq!(arguments.public, PathBuf::from("app/public"));
    }

    #[test]
    fn what_is_missing_or_unknown_is_said() {
        assert_eq!(parse("--out site").unwrap_err().to_string(), USAGE);
        assert!(
            parse("--wasm")
                .unwrap_err()
                .to_string()
                .starts_with("--wasm needs a value")
        );
        assert!(
            parse("--fast yes")
                .unwrap_err()
                .to_string()
                .starts_with("--fast is not known")
        );
    }
}
