//! Finds the German inside texts of other languages, such as "(Bürgerbüro)". Knows nothing of pages.

use std::{collections::HashSet, ops::Range};

use super::{Catalogue, Language};

/// A word from this length on is one that only German has, if it is a noun.
const TELLING: usize = 4;

/// Nouns that other languages write alike: alone they make nothing German.
const SHARED: [&str; 5] = ["April", "August", "September", "November", "Internet"];

/// Signs between which a quotation stands: brackets, and what Fluent puts around a variable.
const OPENS: [char; 2] = ['(', '\u{2068}'];
const CLOSES: [char; 2] = [')', '\u{2069}'];

/// What parts one quotation from the next, or from its explanation.
const PARTS: [char; 5] = [',', ';', ':', '–', '/'];

/// The German words of a catalogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GermanWords(HashSet<String>);

impl GermanWords {
    /// The words of all German texts in `catalogue`.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let mut words = HashSet::new();
        let mut learn = |text: &str| words.extend(words_in(text).map(str::to_owned));
        for text in catalogue.services.values().flat_map(|service| {
            [Language::De, Language::DeSimple].map(|language| service.texts.get(&language))
        }) {
            let Some(text) = text else { continue };
            learn(&text.title);
            learn(&text.answer);
            text.names.iter().for_each(|name| learn(name));
            text.documents.values().for_each(|one| learn(one));
            text.fees.values().for_each(|one| learn(one));
            text.sections.iter().for_each(|one| learn(&one.markdown));
        }
        let laws = catalogue
            .services
            .values()
            .flat_map(|service| &service.facts.legal_basis);
        laws.for_each(|law| learn(&law.citation));
        for office in catalogue.offices.values() {
            office
                .name
                .get(&Language::De)
                .into_iter()
                .for_each(|name| learn(name));
            learn(&office.address.street);
            learn(&office.address.town);
        }
        for elsewhere in catalogue.elsewhere.values() {
            learn(&elsewhere.responsible.name);
            if let Some(text) = elsewhere.texts.get(&Language::De) {
                learn(&text.title);
                learn(&text.answer);
            }
        }
        Self(words)
    }

    /// Where `text`, which is in `language`, quotes German. Where the script is another one, everything in Latin letters can be
    /// a quotation; else what stands in brackets or is a variable.
    #[must_use]
    pub fn quoted_in(&self, text: &str, language: Language) -> Vec<Range<usize>> {
        if language.standard() == Language::De {
            return Vec::new();
        }
        let pieces = if is_written_in_latin(language) {
            bracketed(text)
        } else {
            latin(text)
        };
        let pieces = pieces.into_iter().map(|piece| trimmed(text, piece));
        pieces
            .filter(|piece| {
                text.get(piece.clone())
                    .is_some_and(|one| self.is_german(one))
            })
            .collect()
    }

    /// Safe HTML, with `lang` around the German that its text in `language` quotes.
    #[must_use]
    pub fn mark(&self, html: &str, language: Language) -> String {
        if language.standard() == Language::De {
            return html.to_owned();
        }
        // What is German as a whole says so already, and comes last.
        let end = html.find("<div lang=\"de\"").unwrap_or(html.len());
        let (own, german) = html.split_at(end);
        let mut marked = String::with_capacity(html.len() + 64);
        for (index, part) in own.split('<').enumerate() {
            let (tag, text) = match part.split_once('>') {
                Some((tag, text)) if index > 0 => (Some(tag), text),
                _ => (None, part),
            };
            marked.extend(tag.into_iter().flat_map(|tag| ["<", tag, ">"]));
            self.mark_text(text, language, &mut marked);
        }
        marked + german
    }

    fn mark_text(&self, text: &str, language: Language, marked: &mut String) {
        let mut done = 0;
        for range in self.quoted_in(text, language) {
            let (before, quoted) = (text.get(done..range.start), text.get(range.clone()));
            marked.extend(before);
            marked.push_str("<span lang=\"de\" dir=\"ltr\">");
            marked.extend(quoted);
            marked.push_str("</span>");
            done = range.end;
        }
        marked.extend(text.get(done..));
    }

    /// Every word is one of the catalogue's German ones, and one of them is a noun.
    fn is_german(&self, text: &str) -> bool {
        let is_known = |word: &str| self.0.contains(word);
        let is_noun = |word: &str| {
            word.starts_with(char::is_uppercase)
                && word.chars().count() >= TELLING
                && !SHARED.contains(&word)
        };
        words_in(text).all(is_known) && words_in(text).any(is_noun)
    }
}

const fn is_written_in_latin(language: Language) -> bool {
    !matches!(
        language,
        Language::Ar | Language::Fa | Language::Ru | Language::Uk
    )
}

fn words_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
}

/// The pieces of `text` that stand within brackets or are variables.
fn bracketed(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, sign) in text.char_indices() {
        let (opens, closes) = (OPENS.contains(&sign), CLOSES.contains(&sign));
        if !opens && !closes && !PARTS.contains(&sign) {
            continue;
        }
        if depth > 0 {
            pieces.push(start..at);
        }
        start = at + sign.len_utf8();
        if opens {
            depth += 1;
        } else if closes {
            depth = depth.saturating_sub(1);
        }
    }
    pieces
}

/// The longest pieces of `text` that hold Latin letters, figures and signs only.
fn latin(text: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| {
        matches!(c, '0'..='9' | ' ' | '-' | '.' | '"' | '„' | '“' | '\u{c0}'..='\u{24f}')
            || c.is_ascii_alphabetic()
    };
    let mut pieces = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices() {
        match (is_part(sign), start) {
            (true, None) => start = Some(at),
            (false, Some(begin)) => {
                pieces.push(begin..at);
                start = None;
            }
            _ => {}
        }
    }
    pieces.extend(start.map(|begin| begin..text.len()));
    pieces
}

/// `piece` of `text` without what is no letter at its ends.
fn trimmed(text: &str, piece: Range<usize>) -> Range<usize> {
    let part = text.get(piece.clone()).unwrap_or_default();
    let rest = part.trim_start_matches(|c: char| !c.is_alphabetic());
    let start = piece.end - rest.len();
    let end = start + rest.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> GermanWords {
        let words = "Reisepass Bürgerbüro vorläufiger Personalausweis Bildung und Teilhabe online Grundsicherungsgeld Handwerkskarte November";
        GermanWords(words_in(words).map(str::to_owned).collect())
    }

    fn quoted(text: &str, language: Language) -> Vec<&str> {
        let found = words().quoted_in(text, language);
        found.into_iter().filter_map(|one| text.get(one)).collect()
    }

    #[test]
    fn german_in_brackets_is_found_and_other_words_in_brackets_are_not() {
        let text = "Passport (Reisepass), photos (no prints, QR code), card (online) (Bildung und Teilhabe)";

        assert_eq!(
            quoted(text, Language::En),
            ["Reisepass", "Bildung und Teilhabe"]
        );
    }

    #[test]
    fn a_word_that_both_languages_have_is_no_quotation() {
        assert!(quoted("closed (Sunday, \u{2068}22 November\u{2069})", Language::En).is_empty());
    }

    #[test]
    fn an_explanation_beside_the_german_stays_what_it_is() {
        let text = "support (Grundsicherungsgeld, formerly Bürgergeld)";

        assert_eq!(quoted(text, Language::En), ["Grundsicherungsgeld"]);
    }

    #[test]
    fn in_another_script_german_is_found_outside_brackets_too() {
        let text = "في \u{2068}Bürgerbüro\u{2069} رمز QR أو vorläufiger Personalausweis.";

        let found = quoted(text, Language::Ar);

        assert_eq!(found, ["Bürgerbüro", "vorläufiger Personalausweis"]);
    }

    #[test]
    fn a_german_text_quotes_no_german() {
        assert!(quoted("Pass (Reisepass)", Language::De).is_empty());
        assert!(quoted("Pass (Reisepass)", Language::DeSimple).is_empty());
    }

    #[test]
    fn html_is_marked_in_its_text_and_never_in_a_tag() {
        let html = "<p title=\"(Reisepass)\">Passport (Reisepass) &amp; (more)</p><div lang=\"de\"><p>Pass (Reisepass)</p></div>";

        let marked = words().mark(html, Language::En);

        let expected = "<p title=\"(Reisepass)\">Passport (<span lang=\"de\" dir=\"ltr\">Reisepass</span>) &amp; (more)</p>\
                        <div lang=\"de\"><p>Pass (Reisepass)</p></div>";
        assert_eq!(marked, expected);
    }
}
