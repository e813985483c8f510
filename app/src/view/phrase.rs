//! A text that knows which of its parts are German, so that they can be read aloud as such.

use std::{fmt, ops::Range};

/// Names in the program's own texts that are no German.
const NAMES: [&str; 4] = ["Cookies", "JavaScript", "Stadtlotse", "WebAssembly"];
/// A shorter word may be anything.
const TELLING: usize = 4;

/// A text with the places where it quotes German.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Phrase {
    text: String,
    german: Vec<Range<usize>>,
}

impl Phrase {
    /// `text`, whose bytes in each of `german` are German; ranges stand in their order and do not overlap.
    #[must_use]
    pub fn new(text: impl Into<String>, german: Vec<Range<usize>>) -> Self {
        Self {
            text: text.into(),
            german,
        }
    }

    /// A name that is German as a whole.
    #[must_use]
    pub fn german(text: impl Into<String>) -> Self {
        let text = text.into();
        let whole = 0..text.len();
        Self::new(text, vec![whole])
    }

    /// A text of the program's own in the interface's `language`. Its translators put German words in brackets, such as
    /// "(Rathaus)"; where the script is another one, a noun in Latin letters needs none.
    #[must_use]
    pub fn of_interface(text: impl Into<String>, language: &str) -> Self {
        let text = text.into();
        let german = if language.starts_with("de") {
            Vec::new()
        } else {
            german_nouns(&text, matches!(language, "ar" | "fa" | "ru" | "uk"))
        };
        Self::new(text, german)
    }

    /// The words alone.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part of it in `range`.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let inside = |one: &Range<usize>| {
            let (start, end) = (one.start.max(range.start), one.end.min(range.end));
            (start < end).then(|| start - range.start..end - range.start)
        };
        Self {
            german: self.german.iter().filter_map(inside).collect(),
            text: self.text.get(range).unwrap_or_default().to_owned(),
        }
    }

    /// Its parts in their order, with whether each is quoted German.
    #[must_use]
    pub fn parts(&self) -> Vec<(String, bool)> {
        let mut parts = Vec::new();
        let mut done = 0;
        let mut push = |range: Range<usize>, german: bool| {
            if let Some(part) = self.text.get(range).filter(|part| !part.is_empty()) {
                parts.push((part.to_owned(), german));
            }
        };
        for range in &self.german {
            push(done..range.start, false);
            push(range.clone(), true);
            done = range.end;
        }
        push(done..self.text.len(), false);
        parts
    }
}

/// Where nouns in Latin letters stand in `text`, within brackets or everywhere.
fn german_nouns(text: &str, everywhere: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    // The end of the text ends its last word.
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_latin(sign) {
            continue;
        }
        let word = text.get(start..at).unwrap_or_default();
        if (everywhere || depth > 0) && is_noun(word) {
            found.push(start..at);
        }
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        start = at + sign.len_utf8();
    }
    found
}

fn is_latin(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, '\u{c0}'..='\u{24f}')
}

fn is_noun(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && word.chars().count() >= TELLING
        && word.chars().skip(1).all(char::is_lowercase)
        && !NAMES.contains(&word)
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self::new(text, Vec::new())
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_in_our_own_texts_is_known_by_brackets_or_by_its_letters() {
        let parts = |text, language| {
            let parts = Phrase::of_interface(text, language).parts().into_iter();
            parts
                .filter_map(|(part, german)| german.then_some(part))
                .collect::<Vec<_>>()
        };

        assert_eq!(
            parts("Belediye (Rathaus) açık (YZ), Telefon", "tr"),
            ["Rathaus"]
        );
        assert_eq!(
            parts("إلى Mühlenplatz وليس Stadtlotse (Cookies)", "ar"),
            ["Mühlenplatz"]
        );
        assert!(parts("Das Rathaus (Rathaus)", "de-simple").is_empty());
    }

    #[test]
    fn the_parts_are_the_text_with_its_german_apart() {
        let german = 10..19;
        let phrase = Phrase::new("Passport (Reisepass)", vec![german]);

        let parts = phrase.parts();

        let expected = [("Passport (", false), ("Reisepass", true), (")", false)];
        assert_eq!(
            parts,
            expected.map(|(part, german)| (part.to_owned(), german))
        );
        assert_eq!(
            phrase.slice(10..20).parts().first(),
            Some(&("Reisepass".to_owned(), true))
        );
    }
}
