//! Patterns of words: `word` matches a word, `word*` its beginning, `*word` its end, `*word*` its middle, `*` any one word.

use std::collections::HashMap;

use super::super::fold::fold;

/// A list of patterns, found by the first letter of their first word: every question is compared with those of all languages.
#[derive(Debug, Default)]
pub(in super::super) struct Patterns {
    by_letter: HashMap<char, Vec<Pattern>>,
    /// Patterns whose first word may begin with any letter.
    by_any_letter: Vec<Pattern>,
}

/// A pattern with how many letters it names.
#[derive(Debug)]
struct Pattern {
    words: Vec<WordPattern>,
    letters: usize,
}

#[derive(Debug, PartialEq, Eq)]
enum WordPattern {
    Any,
    Whole(String),
    Start(String),
    End(String),
    Middle(String),
}

/// Where a pattern fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Match {
    /// The first word.
    pub(in super::super) start: usize,
    /// How many words.
    pub(in super::super) words: usize,
    /// How many letters the pattern names: how specific it is.
    pub(in super::super) letters: usize,
}

impl Match {
    /// Whether the two share a word.
    pub(in super::super) const fn overlaps(&self, other: &Self) -> bool {
        self.start < other.start + other.words && other.start < self.start + self.words
    }
}

impl Patterns {
    pub(super) fn new(entries: &[String]) -> Self {
        let mut patterns = Self::default();
        for entry in entries {
            let words: Vec<_> = entry
                .split_whitespace()
                .flat_map(WordPattern::parse)
                .collect();
            let Some(first) = words.first() else {
                continue;
            };
            let place = match first.first_letter() {
                Some(letter) => patterns.by_letter.entry(letter).or_default(),
                None => &mut patterns.by_any_letter,
            };
            let letters = words.iter().map(WordPattern::letters).sum();
            place.push(Pattern { words, letters });
        }
        patterns
    }

    /// The most specific place where a pattern fits.
    pub(in super::super) fn find(&self, words: &[String]) -> Option<Match> {
        self.find_all(words)
            .max_by_key(|found| (found.letters, found.words))
    }

    /// Every place where a pattern fits, in the order of the words.
    pub(in super::super) fn find_all<'a>(
        &'a self,
        words: &'a [String],
    ) -> impl Iterator<Item = Match> + 'a {
        words.iter().enumerate().flat_map(move |(start, word)| {
            let rest = &words[start..];
            let letter = word.chars().next();
            let by_letter = letter.and_then(|letter| self.by_letter.get(&letter));
            let patterns = by_letter.into_iter().flatten().chain(&self.by_any_letter);
            patterns
                .filter(|pattern| pattern.fits(rest))
                .map(move |pattern| Match {
                    start,
                    words: pattern.words.len(),
                    letters: pattern.letters,
                })
        })
    }

    /// Whether patterns cover every one of `words`.
    pub(in super::super) fn cover(&self, words: &[String]) -> bool {
        let covered = self.covered(words);
        !covered.contains(&false) && !covered.is_empty()
    }

    /// Whether patterns cover some of `words`, and those `beside` them all others.
    pub(in super::super) fn cover_beside(&self, words: &[String], beside: &Self) -> bool {
        let (covered, others) = (self.covered(words), beside.covered(words));
        let mut both = covered.iter().zip(&others);
        covered.contains(&true) && both.all(|(own, other)| *own || *other)
    }

    /// Which of `words` a pattern covers.
    fn covered(&self, words: &[String]) -> Vec<bool> {
        let mut covered = vec![false; words.len()];
        for found in self.find_all(words) {
            covered[found.start..found.start + found.words].fill(true);
        }
        covered
    }

    /// Whether a pattern fits at the start.
    pub(in super::super) fn opens(&self, words: &[String]) -> Option<Match> {
        self.find_all(words)
            .filter(|found| found.start == 0)
            .max_by_key(|found| found.words)
    }
}

impl Pattern {
    /// Whether `words` begin with it.
    fn fits(&self, words: &[String]) -> bool {
        self.words.len() <= words.len()
            && self
                .words
                .iter()
                .zip(words)
                .all(|(part, word)| part.fits(word))
    }
}

impl WordPattern {
    /// One or, where folding parts a word (as at a hyphen), several patterns.
    fn parse(word: &str) -> Vec<Self> {
        if word == "*" {
            return vec![Self::Any];
        }
        let (open_start, open_end) = (word.starts_with('*'), word.ends_with('*'));
        let folded = fold(word.trim_matches('*'));
        let parts: Vec<_> = folded.split_whitespace().map(str::to_owned).collect();
        let last = parts.len().saturating_sub(1);
        parts
            .into_iter()
            .enumerate()
            .map(
                |(index, part)| match (open_start && index == 0, open_end && index == last) {
                    (false, false) => Self::Whole(part),
                    (false, true) => Self::Start(part),
                    (true, false) => Self::End(part),
                    (true, true) => Self::Middle(part),
                },
            )
            .collect()
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Whole(part) => word == part,
            Self::Start(part) => word.starts_with(part.as_str()),
            Self::End(part) => word.ends_with(part.as_str()),
            Self::Middle(part) => word.contains(part.as_str()),
        }
    }

    /// The letter with which each word that fits begins, if that is one.
    fn first_letter(&self) -> Option<char> {
        match self {
            Self::Whole(part) | Self::Start(part) => part.chars().next(),
            Self::Any | Self::End(_) | Self::Middle(_) => None,
        }
    }

    fn letters(&self) -> usize {
        match self {
            Self::Any => 0,
            Self::Whole(part) | Self::Start(part) | Self::End(part) | Self::Middle(part) => {
                part.chars().count()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::super::fold::words, *};

    #[track_caller]
    fn check(pattern: &str, text: &str, fits: bool) {
        let patterns = Patterns::new(&[pattern.to_owned()]);

        assert_eq!(
            patterns.find(&words(text)).is_some(),
            fits,
            "{pattern} in {text}"
        );
    }

    #[test]
    fn stars_stand_for_the_rest_of_a_word() {
        check("kost*", "Was kostet das?", true);
        check("kost*", "Unkosten", false);
        check("*kosten", "Unkosten", true);
        check("*gebühr*", "Passgebuehr", false);
        check("*gebühr*", "Passgebühren", true);
        check("hat * auf", "Wann hat Bürgerbüro auf", true);
        check("wie viel", "wie lange und viel", false);
        check("E-Mail", "per e-mail bitte", true);
    }

    #[test]
    fn the_most_specific_place_wins() {
        let patterns = Patterns::new(&["wo".to_owned(), "welches amt".to_owned()]);

        let found = patterns.find(&words("wo ist welches Amt")).unwrap();

        assert_eq!((found.start, found.words), (2, 2));
    }
}
