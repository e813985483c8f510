//! A visitor's question, parsed and bounded before anything else sees it.

use unicode_normalization::UnicodeNormalization;

use super::fold::words;

/// The longest question, in characters.
pub const MAX_QUESTION_CHARS: usize = 500;

/// A question: non-empty, at most 500 characters, NFC, without invisible characters. Its words are a visitor's and never go
/// into a log: there is no `Debug` that would show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Question {
    text: String,
    words: Vec<String>,
}

/// The text is no question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuestionError {
    /// There is nothing, or nothing visible.
    #[error("the question is empty")]
    Empty,
    /// There are more than [`MAX_QUESTION_CHARS`] characters.
    #[error("the question is longer than 500 characters")]
    TooLong,
}

impl Question {
    /// Reads a question.
    ///
    /// # Errors
    /// When it is empty or too long.
    pub fn parse(text: &str) -> Result<Self, QuestionError> {
        // Counted before anything is removed: padding with invisible characters must not pass.
        if text.chars().nth(MAX_QUESTION_CHARS).is_some() {
            return Err(QuestionError::TooLong);
        }
        let visible: String = text.nfc().filter_map(visible).collect();
        let text = visible.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words(&text);
        if words.is_empty() {
            return Err(QuestionError::Empty);
        }
        Ok(Self { text, words })
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The words, folded: lower case, without diacritics.
    #[must_use]
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }
}

impl std::fmt::Debug for Question {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            formatter,
            "Question({} characters)",
            self.text.chars().count()
        )
    }
}

/// The character as it is kept; `None` for what nobody sees but a model reads.
fn visible(character: char) -> Option<char> {
    match character {
        // The zero-width non-joiner parts words in Persian.
        '\u{200C}' => Some(' '),
        '\u{00AD}' // soft hyphen
        | '\u{034F}' // grapheme joiner
        | '\u{061C}' // Arabic letter mark
        | '\u{115F}'..='\u{1160}' // Hangul fillers
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' // Mongolian selectors
        | '\u{200B}'..='\u{200F}' // zero width, direction marks
        | '\u{202A}'..='\u{202E}' // bidi embeddings and overrides
        | '\u{2060}'..='\u{206F}' // word joiner, invisible operators, bidi isolates
        | '\u{3164}' | '\u{FFA0}'
        | '\u{FE00}'..='\u{FE0F}' // variation selectors
        | '\u{FEFF}' // byte order mark
        | '\u{FFF0}'..='\u{FFFD}' // annotation and replacement characters
        | '\u{E0000}'..='\u{E0FFF}' // tags and further selectors
        => None,
        character if character.is_whitespace() => Some(' '),
        character if character.is_control() => None,
        character => Some(character),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_visible_is_no_question() {
        for text in [
            "",
            "   ",
            "\u{200B}\u{202E}",
            "\u{E0041}\u{E0042}",
            "?!…",
            "\0\0",
        ] {
            assert_eq!(Question::parse(text), Err(QuestionError::Empty), "{text:?}");
        }
    }

    #[test]
    fn five_hundred_characters_are_the_most() {
        assert!(Question::parse(&"ü".repeat(500)).is_ok());
        assert_eq!(
            Question::parse(&"ü".repeat(501)),
            Err(QuestionError::TooLong)
        );
        let padded = format!("Perso{}", "\u{200B}".repeat(500));
        assert_eq!(Question::parse(&padded), Err(QuestionError::TooLong));
    }

    #[test]
    fn invisible_characters_are_taken_out() {
        let question =
            Question::parse("Pass\u{200B}port\u{202E}\u{E0041} \u{0007}neu\n\tbitte").unwrap();

        assert_eq!(question.text(), "Passport neu bitte");
        assert_eq!(question, Question::parse("Passport  neu bitte ").unwrap());
    }

    #[test]
    fn a_question_does_not_show_itself_in_a_log() {
        assert!(!format!("{:?}", Question::parse("Geheimnis").unwrap()).contains("Geheimnis"));
    }

    proptest! {
        #[test]
        fn whatever_is_parsed_stays_the_same_when_parsed_again(text in "\\PC{0,80}") {
            if let Ok(question) = Question::parse(&text) {
                prop_assert_eq!(Question::parse(question.text()), Ok(question));
            }
        }
    }
}
