//! Which part a question asks for by its likeness to examples: a classifier, taught by them when an index is built.

use super::{
    super::{
        retrieval::{Classifier, Entry, EntryKind, Shape},
        vocabulary::Vocabularies,
    },
    PRECEDENCE,
};
use crate::{catalogue::Facet, model::Embedding};

/// Tells by the examples of `locales/<language>/examples.toml` which part is asked for.
pub struct PartReader(Classifier);

impl PartReader {
    /// So many parts are told apart; since they are few, places cost little.
    pub const SHAPE: Shape = Shape {
        documents: PRECEDENCE.len(),
        vectors: 2,
        places: 1 << 15,
    };

    /// What a reader learns from: the examples, and of the texts that are `searched` the titles and names, which on their own
    /// ask for no part in particular.
    #[must_use]
    pub fn texts(vocabularies: &Vocabularies, searched: &[Entry]) -> Vec<Entry> {
        let place = |facet| PRECEDENCE.iter().position(|known| *known == facet);
        let examples = vocabularies.examples().parts.iter().filter_map(|example| {
            Some(Entry {
                document: place(example.facet)?,
                language: example.language,
                kind: EntryKind::Question,
                text: example.text.clone(),
            })
        });
        let is_name = |entry: &&Entry| matches!(entry.kind, EntryKind::Title | EntryKind::Name);
        let names = searched.iter().filter(is_name).filter_map(|entry| {
            Some(Entry {
                document: place(Facet::General)?,
                ..entry.clone()
            })
        });
        examples.chain(names).collect()
    }

    /// Reads by a classifier of this [`SHAPE`](Self::SHAPE), trained on both vectors of its [`texts`](Self::texts).
    #[must_use]
    pub const fn new(classifier: Classifier) -> Self {
        Self(classifier)
    }

    /// How likely `text` asks for each part, 0 to 1; in the order of [`PRECEDENCE`].
    pub(in super::super) fn chances(&self, text: &str, embedding: &Embedding) -> Vec<f32> {
        self.0.chances(text, &embedding.side_by_side())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogue::Language, model::Vector};

    /// A text that is about `values` and put like them.
    fn embedding(values: [f32; 3]) -> Embedding {
        let vector = Vector::normalized(values.to_vec());
        Embedding {
            meaning: vector.clone(),
            phrasing: vector,
        }
    }

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
                (entry, embedding(values).side_by_side())
            })
            .unzip();
        PartReader::new(Classifier::train(PartReader::SHAPE, &texts, &vectors).unwrap())
    }

    #[test]
    fn a_part_is_likely_where_the_question_is_like_its_examples() {
        let likeliest = |values| {
            let chances = reader().chances("?", &embedding(values));
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
        let texts = PartReader::texts(&vocabularies, &[]);

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
