//! While somebody types: curated questions that go on like it. Knows only what people have written into the catalogue.

use std::{collections::BTreeMap, ops::Range};

use super::fold::words;
use crate::catalogue::{Catalogue, Language, ServiceId};

/// Questions that are offered at once.
const OFFERED: usize = 5;
/// Of these, how many may belong to one service.
const PER_SERVICE: usize = 2;
/// Letters from which something can be offered; Arabic script says more with one.
const FEWEST: usize = 2;
/// Words of what was typed that are compared.
const MOST_WORDS: usize = 12;

/// A question that people of the town have written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// What is offered, and asked when it is chosen.
    pub question: String,
    /// The service that it belongs to.
    pub service: ServiceId,
}

/// The curated questions of every language.
pub(super) struct Suggester {
    languages: BTreeMap<Language, Vec<Candidate>>,
}

struct Candidate {
    suggestion: Suggestion,
    /// Another name of the service: found by, never offered.
    is_name: bool,
    /// [`words`] of the question.
    words: Vec<String>,
}

impl Suggester {
    /// Titles and questions of `catalogue`, by the language in which a visitor would see them.
    pub(super) fn build(catalogue: &Catalogue) -> Self {
        let mut languages = BTreeMap::new();
        for language in Language::ALL {
            let mut candidates = Vec::new();
            for service in catalogue.services.values() {
                let (_, text) = service.text(language);
                let questions = std::iter::once(&text.title).chain(&text.questions);
                let questions = questions.map(|question| (question, false));
                let names = text.names.iter().map(|name| (name, true));
                for (question, is_name) in questions.chain(names) {
                    candidates.push(Candidate {
                        suggestion: Suggestion {
                            question: question.clone(),
                            service: service.id.clone(),
                        },
                        is_name,
                        words: words(question),
                    });
                }
            }
            languages.insert(language, candidates);
        }
        Self { languages }
    }

    /// Up to five questions in `language` for what was typed so far, best first; the same for the same text.
    pub(super) fn suggest(&self, typed: &str, language: Language) -> Vec<Suggestion> {
        let typed = words(typed);
        let letters: usize = typed.iter().map(|word| word.chars().count()).sum();
        if letters < FEWEST || typed.len() > MOST_WORDS {
            return Vec::new();
        }
        let mut found: Vec<_> = self
            .languages
            .get(&language)
            .into_iter()
            .flatten()
            .filter(|candidate| !candidate.is_name)
            .filter_map(|candidate| Some((rank(&typed, &candidate.words)?, candidate)))
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        let mut offered: Vec<Suggestion> = Vec::new();
        for (_, candidate) in found {
            let service = &candidate.suggestion.service;
            let of_service = offered.iter().filter(|other| other.service == *service);
            let is_known = offered
                .iter()
                .any(|other| other.question == candidate.suggestion.question);
            if of_service.count() < PER_SERVICE && !is_known {
                offered.push(candidate.suggestion.clone());
            }
            if offered.len() == OFFERED {
                break;
            }
        }
        offered
    }
}

impl Suggester {
    /// The title, name or question of `service` that has most words with `question` in common, for its share of words.
    pub(super) fn nearest(
        &self,
        question: &str,
        service: &ServiceId,
        language: Language,
    ) -> Option<&str> {
        let asked = words(question);
        let share = |candidate: &Candidate| {
            let common = candidate
                .words
                .iter()
                .filter(|word| asked.contains(word))
                .count();
            // Twice the common words over all words of both, in thousandths: an order without fractions.
            2000 * common / (candidate.words.len() + asked.len()).max(1)
        };
        self.languages
            .get(&language)?
            .iter()
            .filter(|candidate| candidate.suggestion.service == *service)
            .map(|candidate| (share(candidate), candidate))
            .filter(|(share, _)| *share > 0)
            // The first of equals, so that the same question always shows the same.
            .reduce(|best, next| if next.0 > best.0 { next } else { best })
            .map(|(_, candidate)| candidate.suggestion.question.as_str())
    }
}

/// How well `question` goes on like `typed`, less is better: first what begins so, then what has the words in this order, then
/// what has them at all; the last word may be unfinished. `None` if a word is missing.
fn rank(typed: &[String], question: &[String]) -> Option<(u8, usize, usize)> {
    let (last, whole) = typed.split_last()?;
    let position = |range: Range<usize>, fits: &dyn Fn(&str) -> bool| {
        let start = range.start;
        question
            .get(range)?
            .iter()
            .position(|word| fits(word))
            .map(|at| at + start)
    };
    let begins = question.starts_with(whole)
        && question
            .get(whole.len())
            .is_some_and(|word| word.starts_with(last.as_str()));
    if begins {
        return Some((0, 0, question.len()));
    }
    let mut next = 0;
    let mut first = question.len();
    let mut is_ordered = true;
    for (index, word) in typed.iter().enumerate() {
        let is_last = index + 1 == typed.len();
        let fits = |other: &str| other == word || is_last && other.starts_with(word.as_str());
        let behind = position(next..question.len(), &fits);
        is_ordered &= behind.is_some();
        let at = behind.or_else(|| position(0..question.len(), &fits))?;
        first = first.min(at);
        next = at + 1;
    }
    Some((if is_ordered { 1 } else { 2 }, first, question.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranked(typed: &str, question: &str) -> Option<u8> {
        rank(&words(typed), &words(question)).map(|(class, ..)| class)
    }

    #[test]
    fn a_beginning_comes_before_words_within_and_these_before_words_in_another_order() {
        let question = "Was kostet ein Reisepass?";

        assert_eq!(ranked("was kos", question), Some(0));
        assert_eq!(ranked("Reisep", question), Some(1));
        assert_eq!(ranked("reisepass kos", question), Some(2));
    }

    #[test]
    fn only_the_last_word_may_be_unfinished_and_none_may_be_missing() {
        let question = "Was kostet ein Reisepass?";

        assert_eq!(ranked("kos reisepass", question), None);
        assert_eq!(ranked("reisepass kind", question), None);
        assert_eq!(ranked("pass", question), None);
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(ranked("FUHRER", "Führerschein umtauschen"), Some(0));
        assert_eq!(ranked("إقامه", "إقامة جديدة"), Some(0));
    }
}
