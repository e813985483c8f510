//! Which part of an answer a question asks for: by its words, and where they say nothing, by its likeness to examples.

use super::{
    Question,
    retrieval::{Classifier, Entry, EntryKind},
    vocabulary::{Examples, Match, Vocabularies},
};
use crate::{
    catalogue::{Facet, Language},
    model::Vector,
};

/// Between equally specific words: opening hours and prices are named plainly, "where" and "how" stand in many questions.
const PRECEDENCE: [Facet; 9] = [
    Facet::Hours,
    Facet::Fees,
    Facet::Documents,
    Facet::Deadline,
    Facet::Duration,
    Facet::Online,
    Facet::Requirements,
    Facet::Where,
    Facet::General,
];

/// The facet that `question` asks for, with the words that say so; `None` where it asks for none in particular.
pub(super) fn facet_of(
    question: &Question,
    language: Language,
    vocabularies: &Vocabularies,
) -> Option<(Facet, Match)> {
    let vocabulary = vocabularies.of(language);
    let found = |facet: &Facet| {
        let found = vocabulary.facets.get(facet)?.find(question.words())?;
        Some((*facet, found))
    };
    // `max_by_key` keeps the last of equals, so the order is reversed.
    PRECEDENCE
        .iter()
        .rev()
        .filter_map(found)
        .max_by_key(|(facet, found)| (weight(*facet, *found), found.letters))
}

/// Several words say more than one; "where" and "how" on their own say little.
fn weight(facet: Facet, found: Match) -> usize {
    match facet {
        Facet::General => 0,
        Facet::Where if found.words == 1 => 1,
        _ => 1 + found.words,
    }
}

/// How sure the examples must make a part; less sure, and the answer starts with what is most important.
const SURE: f32 = 0.5;
/// How much oftener residents ask for no part in particular than the examples do, where no word tells one: 46 of 100 on the
/// development suites, 31 of 100 among the examples, as odds.
const NONE_IN_PARTICULAR: f32 = 2.0;

/// Tells by the examples of `locales/<language>/examples.toml` which part is asked for.
pub struct PartReader(Classifier);

impl PartReader {
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

    /// Learns from [`texts`](Self::texts) and their vectors. `None` without vectors, as when there is no model.
    #[must_use]
    pub fn train(texts: &[Entry], vectors: &[Vector]) -> Option<Self> {
        Classifier::train(PRECEDENCE.len(), texts, vectors).map(Self)
    }

    /// The part that `text`, whose vector is `vector`, surely asks for.
    pub(super) fn read(&self, text: &str, vector: &Vector) -> Option<Facet> {
        let weigh = |(chance, facet)| match facet {
            Facet::General => (chance * NONE_IN_PARTICULAR, facet),
            _ => (chance, facet),
        };
        let chances: Vec<(f32, Facet)> = self
            .0
            .chances(text, vector)
            .into_iter()
            .zip(PRECEDENCE)
            .map(weigh)
            .collect();
        let sum: f32 = chances.iter().map(|(chance, _)| chance).sum();
        let (chance, facet) = chances
            .into_iter()
            .max_by(|(one, _), (other, _)| one.total_cmp(other))?;
        (chance >= SURE * sum && facet != Facet::General).then_some(facet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, language: Language, expected: Option<Facet>) {
        let vocabularies = Vocabularies::load().unwrap();

        let found = facet_of(&Question::parse(text).unwrap(), language, &vocabularies);

        assert_eq!(found.map(|(facet, _)| facet), expected, "{text}");
    }

    #[test]
    fn the_part_asked_for_is_found_in_several_languages() {
        check("Was kostet ein Reisepass?", Language::De, Some(Facet::Fees));
        check(
            "Welche Unterlagen brauche ich für den Pass?",
            Language::De,
            Some(Facet::Documents),
        );
        check(
            "Wie lange dauert der Führerschein?",
            Language::De,
            Some(Facet::Duration),
        );
        check(
            "Wann hat das Bürgerbüro geöffnet?",
            Language::De,
            Some(Facet::Hours),
        );
        check(
            "Kann ich das online machen?",
            Language::De,
            Some(Facet::Online),
        );
        check("How much is a passport?", Language::En, Some(Facet::Fees));
        check("Pasaport ücreti ne kadar?", Language::Tr, Some(Facet::Fees));
        check("Скільки коштує паспорт?", Language::Uk, Some(Facet::Fees));
        check("كم يكلف جواز السفر؟", Language::Ar, Some(Facet::Fees));
        check("Perso verloren", Language::De, None);
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
                (entry, Vector::normalized(values.to_vec()))
            })
            .unzip();
        PartReader::train(&texts, &vectors).unwrap()
    }

    #[test]
    fn a_part_is_read_from_what_is_like_its_examples() {
        let read = |values: [f32; 3]| reader().read("?", &Vector::normalized(values.to_vec()));

        assert_eq!(read([1.0, 0.1, 0.1]), Some(Facet::Fees));
        assert_eq!(read([0.1, 1.0, 0.1]), Some(Facet::Hours));
    }

    #[test]
    fn what_is_like_none_or_between_two_asks_for_no_part() {
        let read = |values: [f32; 3]| reader().read("?", &Vector::normalized(values.to_vec()));

        assert_eq!(read([0.1, 0.1, 1.0]), None);
        assert_eq!(read([0.6, 0.6, 0.6]), None);
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
