//! What the program itself says, in every language: the only place that knows Fluent.

mod bundle;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use rust_embed::Embed;

use bundle::Bundle;
pub use bundle::Value;

use crate::catalogue::Language;

/// The messages that tell visitors that a machine answers (AI Act, Art. 50(1)). The server does not start while one is empty.
pub const DISCLOSURES: [&str; 3] = ["disclosure-label", "disclosure-greeting", "launcher-open"];

/// The folder of the editor's texts, which residents never see.
const EDITOR: &str = "/editor/";

/// The languages of the editor; staff of a German town read German or, learning it, English.
pub const EDITOR_LANGUAGES: [Language; 2] = [Language::De, Language::En];

/// A notice with fewer letters says nothing.
const MIN_LETTERS: usize = 8;

#[derive(Embed)]
#[folder = "../locales"]
struct Embedded;

/// The texts cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    /// A language has no folder.
    #[error(
        "there are no texts in language `{0}`; remove it from `assistant.languages`, or add locales/{0}/"
    )]
    Missing(Language),
    /// A file is no Fluent.
    #[error("{}: {problem}", file.display())]
    Syntax {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// A file of the overlay cannot be read.
    #[error("cannot read {}: {source}; check `assistant.locales`", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// Messages are missing.
    #[error("language `{language}` lacks the messages {}", .keys.join(", "))]
    Incomplete {
        /// The language.
        language: Language,
        /// The missing keys.
        keys: Vec<String>,
    },
    /// The AI notice is empty.
    #[error(
        "the AI notice `{key}` is empty in language `{language}`; the law demands it (AI Act, Art. 50), so write it"
    )]
    NoDisclosure {
        /// The language.
        language: Language,
        /// The key.
        key: &'static str,
    },
}

/// Every message in every enabled language.
#[derive(Debug)]
pub struct Locales {
    bundles: BTreeMap<Language, Bundle>,
}

impl Locales {
    /// Reads the embedded texts of `languages`, and `overlay/<language>/*.ftl` over them.
    ///
    /// # Errors
    /// When a language is missing or incomplete, a file is broken, or the AI notice is empty.
    pub fn load(languages: &[Language], overlay: Option<&Path>) -> Result<Self, LocaleError> {
        let mut bundles = BTreeMap::new();
        for language in languages {
            let mut bundle = Bundle::new(*language);
            let files = embedded(*language, "ftl").into_iter();
            for (file, source) in files.filter(|(file, _)| !file.contains(EDITOR)) {
                bundle.add(Path::new(&file), source, bundle::Overriding::No)?;
            }
            if bundle.keys().next().is_none() {
                return Err(LocaleError::Missing(*language));
            }
            for (file, source) in overlaid(*language, overlay)? {
                bundle.add(&file, source, bundle::Overriding::Yes)?;
            }
            bundles.insert(*language, bundle);
        }
        let locales = Self { bundles };
        locales.check_complete()?;
        locales.check_disclosures()?;
        Ok(locales)
    }

    /// The embedded texts of the editor, in the [languages](EDITOR_LANGUAGES) that staff read.
    ///
    /// # Errors
    /// When a file is broken, or a language lacks a message.
    pub fn load_editor() -> Result<Self, LocaleError> {
        let mut bundles = BTreeMap::new();
        for language in EDITOR_LANGUAGES {
            let mut bundle = Bundle::new(language);
            let files = embedded(language, "ftl").into_iter();
            for (file, source) in files.filter(|(file, _)| file.contains(EDITOR)) {
                bundle.add(Path::new(&file), source, bundle::Overriding::No)?;
            }
            bundles.insert(language, bundle);
        }
        let locales = Self { bundles };
        locales.check_complete()?;
        Ok(locales)
    }

    fn check_complete(&self) -> Result<(), LocaleError> {
        let reference: BTreeSet<_> = self
            .bundles
            .get(&Language::De)
            .into_iter()
            .flat_map(Bundle::keys)
            .collect();
        for (language, bundle) in &self.bundles {
            let keys: BTreeSet<_> = bundle.keys().collect();
            let missing: Vec<_> = reference
                .difference(&keys)
                .map(|key| (*key).to_owned())
                .collect();
            if !missing.is_empty() {
                return Err(LocaleError::Incomplete {
                    language: *language,
                    keys: missing,
                });
            }
        }
        Ok(())
    }

    fn check_disclosures(&self) -> Result<(), LocaleError> {
        for (language, bundle) in &self.bundles {
            for key in DISCLOSURES {
                let text = bundle.format(key, &[("town", Value::Text("x"))]);
                // Letters, so that invisible characters do not pass for a notice.
                if text
                    .chars()
                    .filter(|character| character.is_alphabetic())
                    .count()
                    < MIN_LETTERS
                {
                    return Err(LocaleError::NoDisclosure {
                        language: *language,
                        key,
                    });
                }
            }
        }
        Ok(())
    }

    /// The languages, in alphabetical order of their tags' declaration.
    pub fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        self.bundles.keys().copied()
    }

    /// Whether `language` is enabled.
    #[must_use]
    pub fn has(&self, language: Language) -> bool {
        self.bundles.contains_key(&language)
    }

    /// The message `key` without variables.
    #[must_use]
    pub fn text(&self, language: Language, key: &str) -> String {
        self.format(language, key, &[])
    }

    /// The message `key` with its variables. Loading has made sure that every key exists in every language.
    #[must_use]
    pub fn format(&self, language: Language, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let bundle = [language, language.standard(), Language::De]
            .into_iter()
            .find_map(|candidate| self.bundles.get(&candidate));
        bundle
            .map(|bundle| bundle.format(key, values))
            .unwrap_or_default()
    }

    /// Every message of `language`, by key; variables are left empty.
    #[must_use]
    pub fn messages(&self, language: Language) -> BTreeMap<String, String> {
        let Some(bundle) = self.bundles.get(&language) else {
            return BTreeMap::new();
        };
        bundle
            .keys()
            .map(|key| (key.to_owned(), bundle.format(key, &[])))
            .collect()
    }
}

/// The embedded files of `language` that end in `.extension`, with their text.
fn embedded(language: Language, extension: &str) -> Vec<(String, String)> {
    Embedded::iter()
        .filter(|path| {
            path.strip_prefix(language.code()).is_some_and(|rest| {
                rest.starts_with('/') && rest.ends_with(&format!(".{extension}"))
            })
        })
        .filter_map(|path| {
            let file = Embedded::get(&path)?;
            Some((
                format!("locales/{path}"),
                String::from_utf8_lossy(&file.data).into_owned(),
            ))
        })
        .collect()
}

/// The embedded `vocabulary.toml` of `language`, with its name.
#[must_use]
pub fn vocabulary_source(language: Language) -> Option<(String, String)> {
    embedded(language, "toml")
        .into_iter()
        .find(|(file, _)| file.ends_with("/vocabulary.toml"))
}

/// The embedded `examples.toml` of `language`, with its name.
#[must_use]
pub fn examples_source(language: Language) -> Option<(String, String)> {
    embedded(language, "toml")
        .into_iter()
        .find(|(file, _)| file.ends_with("/examples.toml"))
}

fn overlaid(
    language: Language,
    overlay: Option<&Path>,
) -> Result<Vec<(PathBuf, String)>, LocaleError> {
    let Some(folder) = overlay.map(|overlay| overlay.join(language.code())) else {
        return Ok(Vec::new());
    };
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = |path: &Path, source| LocaleError::Unreadable {
        path: path.to_path_buf(),
        source,
    };
    let mut files = std::fs::read_dir(&folder)
        .map_err(|source| unreadable(&folder, source))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect::<Vec<_>>();
    files.sort();
    files
        .into_iter()
        .map(|path| match std::fs::read_to_string(&path) {
            Ok(text) => Ok((path, text)),
            Err(source) => Err(unreadable(&path, source)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn overlay(text: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("de")).unwrap();
        fs::write(folder.path().join("de/own.ftl"), text).unwrap();
        folder
    }

    #[test]
    fn every_shipped_language_is_complete() {
        let locales = Locales::load(&Language::ALL, None).unwrap();

        for language in Language::ALL {
            assert_eq!(
                locales.messages(language).keys().collect::<Vec<_>>(),
                locales.messages(Language::De).keys().collect::<Vec<_>>(),
                "{language}"
            );
        }
    }

    #[test]
    fn every_language_uses_the_variables_of_german() {
        let locales = Locales::load(&Language::ALL, None).unwrap();
        let german = &locales.bundles[&Language::De];

        for (language, bundle) in &locales.bundles {
            for key in german.keys() {
                assert_eq!(
                    bundle.variables(key),
                    german.variables(key),
                    "{language}: {key}"
                );
            }
        }
    }

    #[test]
    fn a_town_may_change_a_text_but_not_empty_the_ai_notice() {
        let own = overlay("disclosure-label = KI-System der Stadt, kein Mensch\n");
        let locales = Locales::load(&[Language::De], Some(own.path())).unwrap();
        assert_eq!(
            locales.text(Language::De, "disclosure-label"),
            "KI-System der Stadt, kein Mensch"
        );

        for nothing in [
            "{ \"\" }",
            "\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}\u{200b}",
            "…………………",
        ] {
            let empty = overlay(&format!("disclosure-label = {nothing}\n"));
            let error = Locales::load(&[Language::De], Some(empty.path())).unwrap_err();
            assert!(matches!(error, LocaleError::NoDisclosure { .. }), "{error}");
        }
    }

    #[test]
    fn a_broken_file_is_named() {
        let broken = overlay("= nothing\n");

        let error = Locales::load(&[Language::De], Some(broken.path()))
            .unwrap_err()
            .to_string();

        assert!(error.contains("own.ftl"), "{error}");
    }
}
