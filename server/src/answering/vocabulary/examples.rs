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
    /// It goes on with what was talked of before, and names no matter of its own.
    FollowUp,
}

impl Topic {
    /// Whether it only goes on with what was talked of before.
    pub(in super::super) const fn is_follow_up(&self) -> bool {
        matches!(self, Self::FollowUp)
    }

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

/// The section that a topic stands in, and its key.
type Name = (Section, String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Section {
    Outside,
    Fixed(Kind),
    /// The last, since only conversations look at them.
    FollowUp,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExamplesFile {
    emergency: BTreeMap<String, Vec<String>>,
    about: BTreeMap<String, Vec<String>>,
    small_talk: BTreeMap<String, Vec<String>>,
    refused: BTreeMap<String, Vec<String>>,
    outside: BTreeMap<String, Vec<String>>,
    follow_up: BTreeMap<Facet, Vec<String>>,
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
            let mut parts = parsed.parts;
            let mut follow_up = BTreeMap::new();
            for (facet, messages) in parsed.follow_up {
                let known: &mut Vec<_> = parts.entry(facet).or_default();
                known.extend(messages.iter().cloned());
                follow_up.insert(facet.key().to_owned(), messages);
            }
            for (section, topics) in [
                (Section::Fixed(Kind::Emergency), parsed.emergency),
                (Section::Fixed(Kind::About), parsed.about),
                (Section::Fixed(Kind::SmallTalk), parsed.small_talk),
                (Section::Fixed(Kind::Refused), parsed.refused),
                (Section::Outside, parsed.outside),
                (Section::FollowUp, follow_up),
            ] {
                for (name, sentences) in topics {
                    let known = by_topic.entry((section, name)).or_default();
                    known.extend(sentences.into_iter().map(|text| (language, text)));
                }
            }
            for (facet, questions) in parts {
                let questions = questions.into_iter().map(|text| PartExample {
                    facet,
                    language,
                    text,
                });
                examples.parts.extend(questions);
            }
        }
        for ((section, name), sentences) in by_topic {
            let topic = examples.topics.len();
            examples.topics.push(match section {
                Section::Fixed(kind) => Topic::Fixed(FixedText::new(kind, &name)),
                Section::Outside => Topic::Outside,
                Section::FollowUp => Topic::FollowUp,
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
