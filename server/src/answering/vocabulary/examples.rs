//! Example sentences, `locales/<language>/examples.toml`: of what is no question for a service, which are searched like the
//! services, by meaning, and so find what the rules' words miss; and of each part of an answer that can be asked for.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::VocabularyError;
use crate::{
    answering::{Kind, rules::FixedText},
    catalogue::{Facet, Language},
    locale::examples_source,
};

/// What a sentence is about that is no question for a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Topic {
    /// There is a fixed text.
    Fixed(FixedText),
    /// No authority's business.
    Outside,
}

impl Topic {
    /// Whether somebody may be in danger.
    pub(in super::super) fn is_emergency(&self) -> bool {
        matches!(self, Self::Fixed(fixed) if fixed.kind == Kind::Emergency)
    }
}

/// The topics with their examples in all languages, and those of the parts.
#[derive(Debug, Default)]
pub(in super::super) struct Examples {
    pub(in super::super) topics: Vec<Topic>,
    pub(in super::super) sentences: Vec<Example>,
    pub(in super::super) parts: Vec<PartExample>,
}

/// A question that asks for a part; [`Facet::General`] where it asks for none in particular.
#[derive(Debug)]
pub(in super::super) struct PartExample {
    pub(in super::super) facet: Facet,
    pub(in super::super) language: Language,
    pub(in super::super) text: String,
}

/// An example of a topic.
#[derive(Debug)]
pub(in super::super) struct Example {
    /// Its topic, from 0.
    pub(in super::super) topic: usize,
    pub(in super::super) language: Language,
    pub(in super::super) text: String,
}

/// The kind of a topic, none for what is outside, and its key.
type Name = (Option<Kind>, String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExamplesFile {
    emergency: BTreeMap<String, Vec<String>>,
    about: BTreeMap<String, Vec<String>>,
    small_talk: BTreeMap<String, Vec<String>>,
    refused: BTreeMap<String, Vec<String>>,
    outside: BTreeMap<String, Vec<String>>,
    parts: BTreeMap<Facet, Vec<String>>,
}

impl Examples {
    /// Reads the embedded examples.
    ///
    /// # Errors
    /// When a file is no TOML or holds an unknown section.
    pub(super) fn load() -> Result<Self, VocabularyError> {
        let mut by_topic: BTreeMap<Name, Vec<(Language, String)>> = BTreeMap::new();
        let mut examples = Self::default();
        for language in Language::ALL {
            let Some((file, source)) = examples_source(language) else {
                continue;
            };
            let parsed: ExamplesFile =
                toml::from_str(&source).map_err(|error| VocabularyError {
                    file,
                    problem: error.to_string(),
                })?;
            for (kind, section) in [
                (Some(Kind::Emergency), parsed.emergency),
                (Some(Kind::About), parsed.about),
                (Some(Kind::SmallTalk), parsed.small_talk),
                (Some(Kind::Refused), parsed.refused),
                (None, parsed.outside),
            ] {
                for (name, sentences) in section {
                    let known = by_topic.entry((kind, name)).or_default();
                    known.extend(sentences.into_iter().map(|text| (language, text)));
                }
            }
            for (facet, questions) in parsed.parts {
                let questions = questions.into_iter().map(|text| PartExample {
                    facet,
                    language,
                    text,
                });
                examples.parts.extend(questions);
            }
        }
        for ((kind, name), sentences) in by_topic {
            let topic = examples.topics.len();
            examples.topics.push(match kind {
                Some(kind) => Topic::Fixed(FixedText::new(kind, &name)),
                None => Topic::Outside,
            });
            let sentences = sentences.into_iter().map(|(language, text)| Example {
                topic,
                language,
                text,
            });
            examples.sentences.extend(sentences);
        }
        Ok(examples)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locales;

    #[test]
    fn every_topic_has_examples_in_every_language_and_a_text() {
        let examples = Examples::load().unwrap();
        let locales = Locales::load(&[Language::De], None).unwrap();

        for (index, topic) in examples.topics.iter().enumerate() {
            for language in Language::ALL {
                let has = examples
                    .sentences
                    .iter()
                    .any(|example| example.topic == index && example.language == language);
                assert!(
                    has || language == Language::DeSimple,
                    "{topic:?} {language}"
                );
            }
            if let Topic::Fixed(fixed) = topic {
                assert_ne!(locales.text(Language::De, &fixed.key), fixed.key);
            }
        }
    }
}
