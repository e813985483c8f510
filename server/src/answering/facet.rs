//! Which part of an answer a question asks for: by its words and by its likeness to examples.

mod reader;
mod thresholds;

pub use reader::PartReader;
pub use thresholds::PartSignal;
pub(super) use thresholds::{PartThresholds, signals};

use super::{
    Question,
    vocabulary::{Match, Vocabularies},
};
use crate::catalogue::{Facet, Language};

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

/// The facet that `question` asks for by its words alone, with those words; `None` where it asks for none in particular.
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
}
