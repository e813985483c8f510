//! What a question says that it is not about: "not the id card, the passport", "the flat is done, now the car".
//!
//! Vectors and words hardly feel a negation: the id card that is not meant draws an answer as strongly as the passport that is.
//! So the clause that sets something aside is told from the others by words, and both are searched for by themselves.

use super::{
    fold::words,
    question::Question,
    vocabulary::{Patterns, Vocabulary},
};

/// Marks between clauses.
const MARKS: [char; 9] = [',', ';', ':', '.', '!', '?', '…', '،', '؟'];
/// Tokens that are looked at for the start of a clause.
const AHEAD: usize = 5;
/// Letters that an ending must have to part a clause where no mark does: "no" and "nu" stand everywhere.
const LONG_ENDING: usize = 4;

/// A question in two: what it sets aside and what it wants.
#[derive(PartialEq, Eq)]
pub(super) struct Contrast {
    /// The clauses that name what is not meant, or what is settled.
    pub(super) aside: String,
    /// All others.
    pub(super) wanted: Question,
}

/// A piece of the question between marks or turning words.
#[derive(Default)]
struct Clause {
    text: String,
    words: Vec<String>,
}

impl Contrast {
    /// Parts `question` in two where it sets something aside and still wants something.
    pub(super) fn of(question: &Question, vocabulary: &Vocabulary) -> Option<Self> {
        let clauses = clauses(question.text(), vocabulary);
        let mut aside = Vec::new();
        let mut wanted = Vec::new();
        for (index, clause) in clauses.iter().enumerate() {
            let next = clauses.get(index + 1);
            if is_set_aside(clause, next, vocabulary) {
                aside.push(clause);
            } else {
                wanted.push(clause);
            }
        }
        // "No, the passport" sets nothing aside, and "not the passport, please" wants nothing else.
        let says_something = |clauses: &[&Clause]| {
            clauses
                .iter()
                .any(|clause| !vocabulary.stop.cover(&clause.words))
        };
        if !says_something(&aside) || !says_something(&wanted) {
            return None;
        }
        Some(Self {
            aside: joined(&aside),
            wanted: Question::parse(&joined(&wanted)).ok()?,
        })
    }
}

fn joined(clauses: &[&Clause]) -> String {
    let texts: Vec<_> = clauses.iter().map(|clause| clause.text.as_str()).collect();
    texts.join(", ")
}

/// Whether `clause`, which `next` follows, names what is not wanted.
fn is_set_aside(clause: &Clause, next: Option<&Clause>, vocabulary: &Vocabulary) -> bool {
    let contrast = &vocabulary.contrast;
    let words = &clause.words;
    // "Not yet" and "not only" begin like it, "is not valid" ends like it.
    let is_named = contrast.exceptions.find(words).is_none()
        && (contrast.openings.opens(words).is_some() || ends_with(&contrast.endings, words, 0));
    let is_replaced = || {
        let next = next.is_some_and(|next| contrast.instead.opens(&next.words).is_some());
        next && contrast.negations.find(words).is_some()
    };
    let is_settled = || {
        let next = next.is_some_and(|next| contrast.now.find(&next.words).is_some());
        next && contrast.settled.find(words).is_some()
    };
    is_named || is_replaced() || is_settled()
}

/// Whether one of `patterns` fits at the end of `words`, with something before it, there being so many `letters`.
fn ends_with(patterns: &Patterns, words: &[String], letters: usize) -> bool {
    patterns.find_all(words).any(|found| {
        let end = &words[found.start..];
        let long = || end.iter().map(|word| word.chars().count()).sum::<usize>() >= letters;
        found.start > 0 && found.words == end.len() && long()
    })
}

/// Parts `text` at marks, before words that set something aside or turn to what is wanted, and after those that end what is not.
fn clauses(text: &str, vocabulary: &Vocabulary) -> Vec<Clause> {
    let contrast = &vocabulary.contrast;
    let tokens: Vec<_> = text
        .split_whitespace()
        .map(|token| (token, words(token)))
        .collect();
    let mut found = Vec::new();
    let mut clause = Clause::default();
    for (index, (token, token_words)) in tokens.iter().enumerate() {
        let ahead: Vec<_> = tokens[index..]
            .iter()
            .take(AHEAD)
            .flat_map(|(_, words)| words.iter().cloned())
            .collect();
        let turns = || {
            // "I" in front of "don't want" belongs to it.
            let opening = contrast.openings.opens(&ahead);
            opening.is_some_and(|opening| opening.words > 1)
                && !vocabulary.stop.cover(&clause.words)
                || contrast.instead.opens(&ahead).is_some()
                    && contrast.negations.find(&clause.words).is_some()
        };
        let is_dash = token_words.is_empty();
        if is_dash || turns() {
            found.push(std::mem::take(&mut clause));
        }
        if is_dash {
            continue;
        }
        clause.push(token, token_words);
        if token.ends_with(MARKS) || ends_with(&contrast.endings, &clause.words, LONG_ENDING) {
            found.push(std::mem::take(&mut clause));
        }
    }
    found.push(clause);
    found.retain(|clause| !clause.words.is_empty());
    found
}

impl Clause {
    fn push(&mut self, token: &str, words: &[String]) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(token.trim_end_matches(MARKS));
        self.words.extend_from_slice(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answering::Vocabularies, catalogue::Language};

    #[track_caller]
    fn check(language: Language, question: &str, expected: Option<(&str, &str)>) {
        let vocabularies = Vocabularies::load().unwrap();
        let question = Question::parse(question).unwrap();

        let found = Contrast::of(&question, vocabularies.of(language));

        let found = found.map(|found| (found.aside, found.wanted.text().to_owned()));
        let expected = expected.map(|(aside, wanted)| (aside.to_owned(), wanted.to_owned()));
        assert_eq!(found, expected, "{}", question.text());
    }

    #[test]
    fn what_is_not_meant_is_set_aside() {
        for (language, question, aside, wanted) in [
            (
                Language::De,
                "Nicht den Perso, den Reisepass",
                "Nicht den Perso",
                "den Reisepass",
            ),
            (
                Language::De,
                "Ich will keinen Personalausweis sondern einen Reisepass",
                "Ich will keinen Personalausweis",
                "sondern einen Reisepass",
            ),
            (
                Language::De,
                "Die Wohnung ist schon umgemeldet, jetzt noch das Auto",
                "Die Wohnung ist schon umgemeldet",
                "jetzt noch das Auto",
            ),
            (
                Language::En,
                "I need a passport, not an id card",
                "not an id card",
                "I need a passport",
            ),
            (
                Language::Tr,
                "kimlik değil pasaport istiyorum",
                "kimlik değil",
                "pasaport istiyorum",
            ),
            (
                Language::Ar,
                "مو الهوية، بدي جواز السفر",
                "مو الهوية",
                "بدي جواز السفر",
            ),
            (
                Language::Uk,
                "не посвідчення, а паспорт",
                "не посвідчення",
                "а паспорт",
            ),
        ] {
            check(language, question, Some((aside, wanted)));
        }
    }

    #[test]
    fn a_negation_alone_sets_nothing_aside() {
        for (language, question) in [
            (Language::De, "Mein Ausweis ist nicht mehr gültig"),
            (Language::De, "Nein, den Reisepass"),
            (
                Language::De,
                "Nicht nur der Perso, auch der Reisepass ist weg",
            ),
            (Language::De, "keinen Reisepass"),
            (Language::En, "I have no passport"),
            (Language::En, "Not yet registered, where do I go?"),
            (Language::Tr, "Pasaportum yok, ne yapmalıyım?"),
        ] {
            check(language, question, None);
        }
    }
}
