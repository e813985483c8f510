//! Patterns of words: `word` matches a word, `word*` its beginning, `*word` its end, `*word*` its middle, `*` any one word.

use super::super::fold::fold;

/// A list of patterns.
#[derive(Debug, Default)]
pub(in super::super) struct Patterns(Vec<Pattern>);

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

impl Patterns {
    pub(super) fn new(entries: &[String]) -> Self {
        let pattern = |entry: &String| {
            let words: Vec<_> = entry
                .split_whitespace()
                .flat_map(WordPattern::parse)
                .collect();
            let letters = words.iter().map(WordPattern::letters).sum();
            (!words.is_empty()).then_some(Pattern { words, letters })
        };
        Self(entries.iter().filter_map(pattern).collect())
    }

    /// The most specific place where a pattern fits.
    pub(in super::super) fn find(&self, words: &[String]) -> Option<Match> {
        self.find_all(words)
            .max_by_key(|found| (found.letters, found.words))
    }

    /// Every place where a pattern fits.
    pub(in super::super) fn find_all<'a>(
        &'a self,
        words: &'a [String],
    ) -> impl Iterator<Item = Match> + 'a {
        self.0.iter().flat_map(move |pattern| {
            let length = pattern.words.len();
            words
                .windows(length)
                .enumerate()
                .filter_map(move |(start, window)| {
                    let fits = pattern
                        .words
                        .iter()
                        .zip(window)
                        .all(|(part, word)| part.fits(word));
                    fits.then_some(Match {
                        start,
                        words: length,
                        letters: pattern.letters,
                    })
                })
        })
    }

    /// Whether a pattern fits at the start.
    pub(in super::super) fn opens(&self, words: &[String]) -> Option<Match> {
        self.find_all(words)
            .filter(|found| found.start == 0)
            .max_by_key(|found| found.words)
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
