//! Hints that make a text easier to read: long sentences, long words, links that say nothing, and the rules of Leichte Sprache. They are
//! hints, never a gate: a person decides. Knows nothing of how they are shown.
//!
//! Sources: the rules of the Netzwerk Leichte Sprache and DIN SPEC 33429 for `de-simple`; WCAG 2.2, 2.4.4 and 2.4.6 for links and
//! headings; for German besides them what can be told with few false alarms.

mod blocks;
mod german;
mod score;
mod sentences;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::catalogue::{Facet, Language, ServiceText};

use blocks::{Block, Link, blocks};
pub use score::score;
use sentences::{sentences, words};

/// The most hints that are given for one text: who gets a hundred begins anew.
const MAX_HINTS: usize = 100;

/// The longest quote, in characters.
const MAX_QUOTE_CHARS: usize = 80;

/// The longest paragraph, in sentences.
const MAX_SENTENCES: usize = 5;

/// What makes a text harder to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rule {
    /// A sentence with more words than people keep in mind.
    LongSentence,
    /// A word that is too long, mostly a German compound.
    LongWord,
    /// A paragraph of more than five sentences.
    LongParagraph,
    /// It does not say who does it.
    Passive,
    /// Clauses within clauses.
    Nested,
    /// Leichte Sprache: more than one statement in a sentence.
    SeveralStatements,
    /// Leichte Sprache: a genitive.
    Genitive,
    /// Leichte Sprache: a number as a word.
    NumberAsWord,
    /// Leichte Sprache: an abbreviation.
    Abbreviation,
    /// Leichte Sprache: what is not the case.
    Negation,
    /// A link whose text says nothing without the text around it.
    EmptyLinkText,
    /// A link whose text is its address, or an address that is no link.
    BareLink,
    /// A part without a heading.
    EmptyHeading,
    /// Two parts with the same heading.
    DoubledHeading,
}

impl Rule {
    /// The key in Fluent ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::LongSentence => "long-sentence",
            Self::LongWord => "long-word",
            Self::LongParagraph => "long-paragraph",
            Self::Passive => "passive",
            Self::Nested => "nested",
            Self::SeveralStatements => "several-statements",
            Self::Genitive => "genitive",
            Self::NumberAsWord => "number-as-word",
            Self::Abbreviation => "abbreviation",
            Self::Negation => "negation",
            Self::EmptyLinkText => "empty-link-text",
            Self::BareLink => "bare-link",
            Self::EmptyHeading => "empty-heading",
            Self::DoubledHeading => "doubled-heading",
        }
    }

    /// Whether it often has to be so all the same: to be shown less urgently.
    #[must_use]
    pub const fn is_mild(self) -> bool {
        matches!(self, Self::Passive | Self::Negation | Self::NumberAsWord)
    }
}

/// Where in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// In the short answer.
    Answer,
    /// In the part for this facet, its heading included.
    Section(Facet),
}

/// One hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// What it is about.
    pub rule: Rule,
    /// Where.
    pub place: Place,
    /// What it is about in the text, at most 80 characters.
    pub quote: String,
}

/// What could be easier to read in `text`, in its order, the same thing once; at most 100 hints.
#[must_use]
pub fn hints(language: Language, text: &ServiceText) -> Vec<Hint> {
    let mut found = Found::default();
    found.place(Place::Answer);
    check(language, &[Block::plain(&text.answer)], &mut found);
    let mut headings = BTreeSet::new();
    for section in &text.sections {
        found.place(Place::Section(section.facet));
        let heading = section.title.trim().to_lowercase();
        if heading.is_empty() {
            found.hint(Rule::EmptyHeading, "");
        } else if !headings.insert(heading) {
            found.hint(Rule::DoubledHeading, section.title.trim());
        }
        check(language, &blocks(&section.markdown), &mut found);
    }
    found.hints
}

/// Hints so far.
struct Found {
    hints: Vec<Hint>,
    place: Place,
    seen: BTreeSet<(Rule, String)>,
}

impl Default for Found {
    fn default() -> Self {
        Self {
            hints: Vec::new(),
            place: Place::Answer,
            seen: BTreeSet::new(),
        }
    }
}

impl Found {
    fn place(&mut self, place: Place) {
        self.place = place;
        self.seen.clear();
    }

    fn hint(&mut self, rule: Rule, quote: &str) {
        let quote = shortened(quote);
        if self.hints.len() < MAX_HINTS && self.seen.insert((rule, quote.clone())) {
            self.hints.push(Hint {
                rule,
                place: self.place,
                quote,
            });
        }
    }
}

fn check(language: Language, blocks: &[Block], found: &mut Found) {
    for block in blocks {
        let sentences = sentences(&block.text);
        if sentences.len() > MAX_SENTENCES {
            found.hint(Rule::LongParagraph, sentences[0]);
        }
        for sentence in sentences {
            check_sentence(language, sentence, found);
        }
        for Link { text, url } in &block.links {
            check_link(text, url, found);
        }
        if block.has_bare_address {
            let address = block.text.split_whitespace().find(|word| is_address(word));
            found.hint(Rule::BareLink, address.unwrap_or(&block.text));
        }
    }
}

fn check_sentence(language: Language, sentence: &str, found: &mut Found) {
    let words = words(sentence);
    if words.len() > max_words(language) {
        found.hint(Rule::LongSentence, sentence);
    }
    if language.standard() != Language::De {
        return;
    }
    for word in &words {
        if german::is_long(language, word) {
            found.hint(Rule::LongWord, word);
        }
    }
    if german::is_passive(&words) {
        found.hint(Rule::Passive, sentence);
    }
    let clauses = german::subordinate_clauses(sentence);
    if language == Language::DeSimple {
        if clauses > 0 || sentence.contains(';') {
            found.hint(Rule::SeveralStatements, sentence);
        }
        for (rule, quote) in german::simple(sentence, &words) {
            found.hint(rule, &quote);
        }
    } else if clauses > 1 {
        found.hint(Rule::Nested, sentence);
    }
}

/// The longest sentence, in words: what `knowledge/README.md` calls short, and shorter still in Leichte Sprache.
const fn max_words(language: Language) -> usize {
    match language {
        Language::DeSimple => 12,
        Language::De => 20,
        // Languages with articles and prepositions of their own, or translations of them, need a few words more.
        _ => 25,
    }
}

/// Link texts that say nothing, in all languages: whoever hears links one after the other hears only them.
const EMPTY_LINK_TEXTS: &str = "
    hier|hier klicken|klicken sie hier|bitte hier klicken|mehr|mehr infos|mehr informationen|mehr erfahren|mehr lesen|weiter
    weiterlesen|weitere informationen|link|zum link|siehe hier|dort|diese seite|webseite|website|internetseite|infos
    here|click here|more|read more|learn more|more information|this page|this link|website
    burada|buraya|buradan|buraya tıklayın|tıklayın|daha fazla|devamı|bağlantı
    тут|тут докладніше|докладніше|детальніше|натисніть тут|за посиланням|посилання|більше|сюди
    здесь|подробнее|нажмите здесь|по ссылке|ссылка|больше|сюда|далее
    tutaj|tu|kliknij tutaj|więcej|czytaj więcej|dowiedz się więcej|strona|odnośnik
    ici|cliquez ici|plus|en savoir plus|lire la suite|plus d'informations|ce lien|lien
    aici|click aici|apăsați aici|mai mult|mai multe|citește mai mult|află mai multe|pagina
    aquí|aqui|haga clic aquí|pulse aquí|más|más información|leer más|enlace|esta página
    qui|clicca qui|cliccare qui|di più|leggi tutto|scopri di più|maggiori informazioni|questa pagina
    هنا|اضغط هنا|انقر هنا|المزيد|اقرأ المزيد|لمزيد من المعلومات|الرابط
    اینجا|اینجا کلیک کنید|بیشتر|ادامه|اطلاعات بیشتر|لینک
";

fn check_link(text: &str, url: &str, found: &mut Found) {
    let said = text
        .trim_matches(|character: char| !character.is_alphanumeric())
        .to_lowercase();
    let is_empty = said.is_empty()
        || EMPTY_LINK_TEXTS
            .lines()
            .flat_map(|line| line.trim().split('|'))
            .any(|empty| empty == said);
    if is_empty {
        found.hint(
            Rule::EmptyLinkText,
            if said.is_empty() { url } else { text },
        );
    } else if is_address(text.trim()) {
        found.hint(Rule::BareLink, text);
    }
}

/// Whether `word` is an address of the web and not a name. A mail address or a phone number is the best text for its own link.
fn is_address(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '<']);
    ["https://", "http://", "www."].iter().any(|start| {
        word.get(..start.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    })
}

fn shortened(quote: &str) -> String {
    let quote = quote.trim();
    if quote.chars().nth(MAX_QUOTE_CHARS).is_none() {
        return quote.to_owned();
    }
    let mut short: String = quote.chars().take(MAX_QUOTE_CHARS - 1).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
