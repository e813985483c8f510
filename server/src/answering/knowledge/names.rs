//! The services' one-word names: what a question of a single word may be. Knows nothing of meaning.

use std::collections::BTreeMap;

use crate::{
    answering::fold::words,
    catalogue::{Catalogue, Language, ServiceId},
};

/// From so many letters on a name is known in spite of one mistake.
const LETTERS_FOR_ONE_MISTAKE: usize = 6;
/// From so many letters on a name is known in spite of two.
const LETTERS_FOR_TWO_MISTAKES: usize = 11;

/// A part of a compound has at least so many letters: "Schein", not "bau".
const LETTERS_OF_PART: usize = 4;

/// Titles, names and questions that are one word, with their service.
#[derive(Debug, Default)]
pub(super) struct Names {
    by_language: BTreeMap<Language, Vec<(String, ServiceId)>>,
}

impl Names {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let mut by_language: BTreeMap<Language, Vec<(String, ServiceId)>> = BTreeMap::new();
        for service in catalogue.services.values() {
            for (language, text) in &service.texts {
                let names = by_language.entry(language.standard()).or_default();
                let heads = std::iter::once(&text.title).chain(&text.names);
                for head in heads.chain(&text.questions) {
                    if let [word] = words(head).as_slice() {
                        names.push((word.clone(), service.id.clone()));
                    }
                }
            }
        }
        Self { by_language }
    }

    /// Whether `word` is how longer German names end: "Schein" is what many things are.
    pub(super) fn end_with(&self, word: &str) -> bool {
        let german = self.by_language.get(&Language::De);
        word.chars().count() >= LETTERS_OF_PART
            && german.is_some_and(|names| {
                names
                    .iter()
                    .any(|(name, _)| name.len() > word.len() && name.ends_with(word))
            })
    }

    /// Whether `word` is a name of `service`, or nearly, and of no other; in `language`, or in German, whose words stand in
    /// questions of every language.
    pub(super) fn belong_to(&self, service: &ServiceId, word: &str, language: Language) -> bool {
        let mut languages = vec![language.standard()];
        if language.standard() != Language::De {
            languages.push(Language::De);
        }
        let names: Vec<_> = languages
            .iter()
            .filter_map(|language| self.by_language.get(language))
            .flatten()
            .collect();
        let letters = word.chars().count();
        let allowed = match letters {
            LETTERS_FOR_TWO_MISTAKES.. => 2,
            LETTERS_FOR_ONE_MISTAKE.. => 1,
            _ => 0,
        };
        // A word that is a name itself is no mistaken other one.
        for mistakes in 0..=allowed {
            let mut owners = names
                .iter()
                .filter(|(name, _)| mistakes_between(name, word, mistakes))
                .map(|(_, owner)| owner)
                .peekable();
            if owners.peek().is_some() {
                return owners.all(|owner| owner == service);
            }
        }
        false
    }
}

/// Whether at most so many letters are wrong, missing or too many (Levenshtein).
fn mistakes_between(one: &str, other: &str, most: usize) -> bool {
    if most == 0 {
        return one == other;
    }
    let other: Vec<char> = other.chars().collect();
    if one.chars().count().abs_diff(other.len()) > most {
        return false;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.chars().enumerate() {
        let mut corner = row[0];
        row[0] = index + 1;
        for column in 1..=other.len() {
            let replaced = corner + usize::from(other[column - 1] != letter);
            corner = row[column];
            row[column] = replaced.min(corner + 1).min(row[column - 1] + 1);
        }
    }
    row[other.len()] <= most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, language: Language, service: &str, expected: bool) {
        let id = |id: &str| ServiceId::parse(id).unwrap();
        let names = Names {
            by_language: BTreeMap::from([
                (
                    Language::De,
                    vec![
                        ("reisepass".to_owned(), id("passport")),
                        ("parkausweis".to_owned(), id("parking")),
                        ("parkausweis".to_owned(), id("disabled-parking")),
                    ],
                ),
                (Language::Tr, vec![("pasaport".to_owned(), id("passport"))]),
            ]),
        };

        assert_eq!(
            names.belong_to(&id(service), word, language),
            expected,
            "{word}"
        );
    }

    #[test]
    fn a_name_is_known_in_spite_of_a_mistake_and_in_german_everywhere() {
        check("reisepass", Language::De, "passport", true);
        check("reisepas", Language::De, "passport", true);
        check("reisepass", Language::Ar, "passport", true);
        check("pasaportt", Language::Tr, "passport", true);
        check("pasaport", Language::De, "passport", false);
        check("karte", Language::De, "passport", false);
    }

    #[test]
    fn the_end_of_longer_names_is_no_name() {
        let id = ServiceId::parse("housing").unwrap();
        let name = ("wohnberechtigungsschein".to_owned(), id);
        let names = Names {
            by_language: BTreeMap::from([(Language::De, vec![name])]),
        };

        assert!(names.end_with("schein"));
        assert!(!names.end_with("wohnberechtigungsschein"));
        assert!(!names.end_with("ein"));
        assert!(!names.end_with("wohn"));
    }

    #[test]
    fn a_name_of_two_services_is_a_name_of_neither() {
        check("parkausweis", Language::De, "parking", false);
        check("parkausweis", Language::De, "disabled-parking", false);
    }
}
