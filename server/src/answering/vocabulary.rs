//! The words by which questions are understood: `locales/<language>/vocabulary.toml`.

mod examples;
mod pattern;
mod towns;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{
    catalogue::{Facet, Language, Weekday},
    locale::vocabulary_source,
};

pub(super) use examples::{Examples, Topic};
pub(super) use pattern::{Match, Patterns};
pub(super) use towns::{Towns, Whose};

/// A vocabulary cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {problem}")]
pub struct VocabularyError {
    file: String,
    problem: String,
}

/// The vocabularies of all languages.
#[derive(Debug)]
pub struct Vocabularies {
    by_language: BTreeMap<Language, Vocabulary>,
    examples: Examples,
    towns: Towns,
    empty: Vocabulary,
}

impl Vocabularies {
    /// Reads the embedded vocabularies.
    ///
    /// # Errors
    /// When one is no TOML or holds an unknown key.
    pub fn load() -> Result<Self, VocabularyError> {
        let mut by_language = BTreeMap::new();
        for language in Language::ALL {
            let Some((file, source)) = vocabulary_source(language) else {
                continue;
            };
            let parsed: VocabularyFile =
                toml::from_str(&source).map_err(|error| VocabularyError {
                    file,
                    problem: error.to_string(),
                })?;
            by_language.insert(language, Vocabulary::new(parsed));
        }
        Ok(Self {
            by_language,
            examples: Examples::load()?,
            towns: Towns::load()?,
            empty: Vocabulary::default(),
        })
    }

    /// Examples of what is no question for a service.
    pub(super) const fn examples(&self) -> &Examples {
        &self.examples
    }

    /// How other towns are named.
    pub(super) const fn towns(&self) -> &Towns {
        &self.towns
    }

    /// The vocabulary of `language`, or of its standard variety.
    pub(super) fn of(&self, language: Language) -> &Vocabulary {
        self.by_language
            .get(&language)
            .or_else(|| self.by_language.get(&language.standard()))
            .unwrap_or(&self.empty)
    }

    /// Every vocabulary, that of `first` first.
    pub(super) fn all(&self, first: Language) -> impl Iterator<Item = &Vocabulary> {
        let others = self
            .by_language
            .iter()
            .filter(move |(language, _)| **language != first.standard());
        std::iter::once(self.of(first)).chain(others.map(|(_, vocabulary)| vocabulary))
    }
}

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    pub(super) facets: BTreeMap<Facet, Patterns>,
    pub(super) days: BTreeMap<DayWord, Patterns>,
    pub(super) follow_up_openings: Patterns,
    pub(super) follow_up_references: Patterns,
    pub(super) about: BTreeMap<String, Patterns>,
    pub(super) small_talk: BTreeMap<String, Patterns>,
    pub(super) cries: BTreeMap<String, Patterns>,
    /// Around these a word of danger is none.
    pub(super) harmless: Patterns,
    pub(super) emergency: BTreeMap<String, Patterns>,
    pub(super) refused: BTreeMap<String, Patterns>,
    pub(super) contrast: ContrastWords,
    pub(super) stop: Patterns,
}

/// The words by which a clause is known that names what is not meant, or what is settled.
#[derive(Debug, Default)]
pub(super) struct ContrastWords {
    /// Such a clause begins with one of these: "not the …".
    pub(super) openings: Patterns,
    /// But not with these: "not only …".
    pub(super) exceptions: Patterns,
    /// Or it ends with one of these: "… isn't what I mean".
    pub(super) endings: Patterns,
    /// Or it holds one of these and is followed by [`Self::instead`].
    pub(super) negations: Patterns,
    /// With these what is meant begins.
    pub(super) instead: Patterns,
    /// Or it holds one of these and is followed by [`Self::now`].
    pub(super) settled: Patterns,
    /// With these what is still to be done begins.
    pub(super) now: Patterns,
}

/// A word for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum DayWord {
    Now,
    Today,
    Tomorrow,
    DayAfterTomorrow,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl DayWord {
    /// The weekday, if it is one.
    pub(super) const fn weekday(self) -> Option<Weekday> {
        Some(match self {
            Self::Monday => Weekday::Monday,
            Self::Tuesday => Weekday::Tuesday,
            Self::Wednesday => Weekday::Wednesday,
            Self::Thursday => Weekday::Thursday,
            Self::Friday => Weekday::Friday,
            Self::Saturday => Weekday::Saturday,
            Self::Sunday => Weekday::Sunday,
            _ => return None,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct VocabularyFile {
    facets: BTreeMap<Facet, Vec<String>>,
    days: BTreeMap<DayWord, Vec<String>>,
    follow_up: FollowUp,
    #[serde(default)]
    about: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    small_talk: BTreeMap<String, Vec<String>>,
    cries: BTreeMap<String, Vec<String>>,
    harmless: Words,
    #[serde(default)]
    emergency: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    refused: BTreeMap<String, Vec<String>>,
    contrast: Contrast,
    stop: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contrast {
    openings: Vec<String>,
    exceptions: Vec<String>,
    endings: Vec<String>,
    negations: Vec<String>,
    instead: Vec<String>,
    settled: Vec<String>,
    now: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FollowUp {
    openings: Vec<String>,
    references: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    words: Vec<String>,
}

impl Vocabulary {
    fn new(file: VocabularyFile) -> Self {
        Self {
            facets: compile(file.facets),
            days: compile(file.days),
            follow_up_openings: Patterns::new(&file.follow_up.openings),
            follow_up_references: Patterns::new(&file.follow_up.references),
            about: compile(file.about),
            small_talk: compile(file.small_talk),
            cries: compile(file.cries),
            harmless: Patterns::new(&file.harmless.words),
            emergency: compile(file.emergency),
            refused: compile(file.refused),
            contrast: ContrastWords::new(&file.contrast),
            stop: Patterns::new(&file.stop.words),
        }
    }
}

impl ContrastWords {
    fn new(file: &Contrast) -> Self {
        Self {
            openings: Patterns::new(&file.openings),
            exceptions: Patterns::new(&file.exceptions),
            endings: Patterns::new(&file.endings),
            negations: Patterns::new(&file.negations),
            instead: Patterns::new(&file.instead),
            settled: Patterns::new(&file.settled),
            now: Patterns::new(&file.now),
        }
    }
}

fn compile<K: Ord>(entries: BTreeMap<K, Vec<String>>) -> BTreeMap<K, Patterns> {
    entries
        .into_iter()
        .map(|(key, entries)| (key, Patterns::new(&entries)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_vocabulary_with_every_facet() {
        let vocabularies = Vocabularies::load().unwrap();

        for language in Language::ALL {
            let vocabulary = vocabularies.of(language);
            for facet in Facet::ALL {
                assert!(
                    vocabulary.facets.contains_key(&facet),
                    "{language}: {facet}"
                );
            }
            assert_eq!(vocabulary.days.len(), 11, "{language}");
            assert!(vocabulary.emergency.contains_key("suicide"), "{language}");
            assert!(vocabulary.cries.contains_key("fire"), "{language}");
            assert!(vocabulary.cries.contains_key("help"), "{language}");
            assert!(vocabulary.cries.contains_key("please"), "{language}");
        }
    }
}
