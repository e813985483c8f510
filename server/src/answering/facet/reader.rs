//! Which part a question asks for by its likeness to examples: a classifier, taught by them when an index is built.

use super::{
    super::{
        retrieval::{Classifier, Entry, EntryKind},
        vocabulary::{Examples, Vocabularies},
    },
    PRECEDENCE,
};
use crate::{catalogue::Facet, model::Vector};

/// Tells by the examples of `locales/<language>/examples.toml` which part is asked for.
pub struct PartReader(Classifier);

impl PartReader {
    /// So many parts are told apart.
    pub const PARTS: usize = PRECEDENCE.len();

    /// The examples, as what a reader learns from.
    #[must_use]
    pub fn texts(vocabularies: &Vocabularies) -> Vec<Entry> {
        let Examples { parts, .. } = vocabularies.examples();
        let place = |facet| PRECEDENCE.iter().position(|known| *known == facet);
        parts
            .iter()
            .filter_map(|example| {
                Some(Entry {
                    document: place(example.facet)?,
                    language: example.language,
                    kind: EntryKind::Question,
                    text: example.text.clone(),
                })
            })
            .collect()
    }

    /// As an example of what asks for no part in particular: a title or a name alone; `None` for any other text.
    #[must_use]
    pub fn topic(entry: &Entry) -> Option<Entry> {
        let is_name = matches!(entry.kind, EntryKind::Title | EntryKind::Name);
        let document = PRECEDENCE
            .iter()
            .position(|facet| *facet == Facet::General)?;
        is_name.then(|| Entry {
            document,
            ..entry.clone()
        })
    }

    /// Reads by a classifier of [`PARTS`](Self::PARTS), trained on [`texts`](Self::texts) and [`topic`](Self::topic)s.
    #[must_use]
    pub const fn new(classifier: Classifier) -> Self {
        Self(classifier)
    }

    /// How likely `text`, whose vector is `vector`, asks for each part, 0 to 1; in the order of [`PRECEDENCE`].
    pub(in super::super) fn chances(&self, text: &str, vector: &Vector) -> Vec<f32> {
        self.0.chances(text, vector)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Language;

    /// A reader that knows fees by one axis, hours by another, and none in particular by the third.
    fn reader() -> PartReader {
        let facets = [Facet::Fees, Facet::Hours, Facet::General];
        let (texts, vectors): (Vec<_>, Vec<_>) = (0..30_usize)
            .map(|number| {
                let mut values = [0.1, 0.1, 0.1];
                values[number % 3] = 1.0;
                let place = PRECEDENCE
                    .iter()
                    .position(|facet| *facet == facets[number % 3]);
                let entry = Entry {
                    document: place.unwrap(),
                    language: Language::De,
                    kind: EntryKind::Question,
                    text: String::new(),
                };
                (entry, Vector::normalized(values.to_vec()))
            })
            .unzip();
        PartReader::new(Classifier::train(PartReader::PARTS, &texts, &vectors).unwrap())
    }

    #[test]
    fn a_part_is_likely_where_the_question_is_like_its_examples() {
        let likeliest = |values: [f32; 3]| {
            let chances = reader().chances("?", &Vector::normalized(values.to_vec()));
            let (place, _) = chances
                .iter()
                .enumerate()
                .max_by(|(_, one), (_, other)| one.total_cmp(other))
                .unwrap();
            PRECEDENCE[place]
        };

        assert_eq!(likeliest([1.0, 0.1, 0.1]), Facet::Fees);
        assert_eq!(likeliest([0.1, 1.0, 0.1]), Facet::Hours);
        assert_eq!(likeliest([0.1, 0.1, 1.0]), Facet::General);
    }

    #[test]
    fn every_part_has_examples_in_every_language_that_has_words_for_it() {
        let vocabularies = Vocabularies::load().unwrap();
        let texts = PartReader::texts(&vocabularies);

        for language in Language::ALL {
            for (place, facet) in PRECEDENCE.iter().enumerate() {
                let has = texts
                    .iter()
                    .any(|text| text.document == place && text.language == language);
                assert!(
                    has || language == Language::DeSimple,
                    "{language} {facet:?}"
                );
            }
        }
    }
}
