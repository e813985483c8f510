//! One number for how hard a German text is. Knows no rules.

use super::{blocks::blocks, sentences};
use crate::catalogue::{Language, ServiceText};

/// Texts with fewer words than this have no score: it would be chance.
const MIN_WORDS: u32 = 20;

/// The first Wiener Sachtextformel, to one decimal: about the school year in which the text is understood, 4 very easy to 15 very
/// hard. Only for German, and only for texts long enough. Source: Bamberger and Vanecek, "Lesen – Verstehen – Lernen – Schreiben",
/// Vienna 1984: 0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875, with MS the share of words of three or more syllables, SL the
/// words in a sentence, IW the share of words of more than six letters, ES that of one syllable, shares in percent.
#[must_use]
pub fn score(language: Language, text: &ServiceText) -> Option<f64> {
    if language.standard() != Language::De {
        return None;
    }
    let mut counts = Counts::default();
    counts.add(&text.answer);
    for section in &text.sections {
        for block in blocks(&section.markdown) {
            counts.add(&block.text);
        }
    }
    counts.score()
}

#[derive(Default)]
struct Counts {
    sentences: u32,
    words: u32,
    many_syllables: u32,
    one_syllable: u32,
    long: u32,
}

impl Counts {
    fn add(&mut self, text: &str) {
        for sentence in sentences::sentences(text) {
            self.sentences += 1;
            for word in sentences::words(sentence) {
                self.words += 1;
                let syllables = sentences::syllables(word);
                self.many_syllables += u32::from(syllables >= 3);
                self.one_syllable += u32::from(syllables == 1);
                self.long += u32::from(word.chars().nth(6).is_some());
            }
        }
    }

    fn score(&self) -> Option<f64> {
        if self.words < MIN_WORDS {
            return None;
        }
        let words = f64::from(self.words);
        let percent = |count: u32| 100.0 * f64::from(count) / words;
        let score = 0.1935 * percent(self.many_syllables)
            + 0.1672 * (words / f64::from(self.sentences))
            + 0.1297 * percent(self.long)
            - 0.0327 * percent(self.one_syllable)
            - 0.875;
        Some((score * 10.0).round() / 10.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_formula_is_the_one_of_the_book() {
        let counts = Counts {
            sentences: 4,
            words: 50,
            many_syllables: 10,
            one_syllable: 25,
            long: 15,
        };

        // 0.1935 · 20 + 0.1672 · 12.5 + 0.1297 · 30 − 0.0327 · 50 − 0.875 = 7.341
        assert_eq!(counts.score(), Some(7.3));
    }

    #[test]
    fn official_german_is_harder_than_plain_german() {
        let of = |text: &str| {
            let mut counts = Counts::default();
            counts.add(text);
            counts.score().unwrap()
        };
        let official = "Die Erteilung einer straßenverkehrsrechtlichen Ausnahmegenehmigung erfolgt ausschließlich auf schriftlichen \
            Antrag des Berechtigten unter Beifügung der erforderlichen Nachweise bei der zuständigen Straßenverkehrsbehörde.";
        let plain = "Sie wollen hier parken? Dann brauchen Sie einen Ausweis. Sie bekommen ihn bei uns im Amt. Bringen Sie bitte den \
            Pass mit. Der Ausweis gilt ein Jahr.";

        assert!(of(official) > 12.0, "{}", of(official));
        assert!(of(plain) < 5.0, "{}", of(plain));
    }

    #[test]
    fn a_few_words_have_no_score() {
        assert_eq!(Counts::default().score(), None);
    }
}
